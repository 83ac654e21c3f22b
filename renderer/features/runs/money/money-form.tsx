import { SegmentedControl, Text } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RunView } from '../../../../src/contract/run-records.ts';
import type { RunSettings } from '../../../../src/domain/training-run/types.ts';
import { AmountInput } from '../../../ui/amount-input.tsx';
import { useFormats } from '../../../ui/format.ts';
import classes from '../run/run.module.css';
import type { RunChanges } from '../run/use-run-changes.ts';
import { GpuCost } from './gpu-cost.tsx';

interface MoneyFormProps {
  readonly run: RunView;
  readonly changes: RunChanges;
}

const saveAfterMs = 600;

/** Target, costs and values, saved as they are typed; the run is judged anew with them. */
export function MoneyForm({ run, changes }: MoneyFormProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const [by, setBy] = useState<'steps' | 'hours'>('steps');
  const change = useDelayedSettings((settings) => changes.setSettings(t('runs:money.saved'), settings));
  const { settings } = run;
  const percent = (share: number | null) => (share === null ? null : 100 * share);
  const share = (value: number | null) => (value === null ? null : value / 100);
  return (
    <div>
      <div className={classes.fields}>
        <AmountInput
          label={t('runs:money.target')}
          description={t('runs:money.targetHint')}
          w="100%"
          suffix=" %"
          max={100}
          value={percent(settings.targetScore)}
          onChange={(value) => value !== null && change({ targetScore: value / 100 })}
        />
        <AmountInput
          label={t('runs:money.chance')}
          description={t('runs:money.chanceHint')}
          placeholder={t('runs:money.fromLog')}
          w="100%"
          suffix=" %"
          max={100}
          value={percent(settings.chanceScore)}
          onChange={(value) => change({ chanceScore: share(value) })}
        />
        <AmountInput
          label={t('verdicts:metrics.weightDecay')}
          description={t('runs:money.weightDecayHint')}
          placeholder={t('runs:money.fromLog')}
          w="100%"
          max={1e6}
          value={settings.weightDecay}
          onChange={(weightDecay) => change({ weightDecay })}
        />
        <AmountInput
          label={t('runs:money.value')}
          description={t('runs:money.valueHint')}
          placeholder={t('runs:money.unknown')}
          w="100%"
          prefix="NT$ "
          max={1e12}
          value={settings.valueOfSuccessNtd}
          onChange={(valueOfSuccessNtd) => change({ valueOfSuccessNtd })}
        />
        <AmountInput
          label={t('runs:money.cap')}
          description={t('runs:money.capHint')}
          placeholder={t('runs:money.unknown')}
          w="100%"
          prefix="NT$ "
          max={1e12}
          value={settings.capNtd}
          onChange={(capNtd) => change({ capNtd })}
        />
      </div>
      <fieldset className={classes.group}>
        <legend>{t('runs:money.cost')}</legend>
        <SegmentedControl
          size="xs"
          mb="sm"
          className="no-print"
          aria-label={t('runs:money.costBy')}
          value={by}
          onChange={(value) => setBy(value === 'hours' ? 'hours' : 'steps')}
          data={[
            { value: 'steps', label: t('runs:money.bySteps') },
            { value: 'hours', label: t('runs:money.byHours') },
          ]}
        />
        {by === 'steps' ? (
          <AmountInput
            label={t('runs:money.costPer1k')}
            description={t('runs:money.costPer1kHint')}
            placeholder={t('runs:money.unknown')}
            prefix="NT$ "
            max={1e12}
            value={settings.costPer1kStepsNtd}
            onChange={(costPer1kStepsNtd) => change({ costPer1kStepsNtd })}
          />
        ) : (
          <GpuCost run={run} onCost={(costPer1kStepsNtd) => change({ costPer1kStepsNtd })} />
        )}
        {by === 'hours' && settings.costPer1kStepsNtd !== null && (
          <Text size="sm" mt="xs">
            {t('runs:money.per1k', { money: formats.money(settings.costPer1kStepsNtd) })}
          </Text>
        )}
      </fieldset>
    </div>
  );
}

/** Gathers what is typed and saves it together when typing rests, so that one undo takes one change back. */
function useDelayedSettings(save: (settings: Partial<RunSettings>) => void) {
  const pending = useRef<Partial<RunSettings>>({});
  const flush = useDebouncedCallback(
    () => {
      const all = pending.current;
      pending.current = {};
      save(all);
    },
    { delay: saveAfterMs, flushOnUnmount: true },
  );
  return (settings: Partial<RunSettings>) => {
    pending.current = { ...pending.current, ...settings };
    flush();
  };
}
