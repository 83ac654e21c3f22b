import { useDebouncedCallback } from '@mantine/hooks';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { RunView } from '../../../../src/contract/run-records.ts';
import type { RunSettings } from '../../../../src/domain/training-run/types.ts';
import { AmountInput } from '../../../ui/amount-input.tsx';
import classes from '../run/run.module.css';
import type { RunChanges } from '../run/use-run-changes.ts';

interface MoneyFormProps {
  readonly run: RunView;
  readonly changes: RunChanges;
}

const saveAfterMs = 600;

/** Target, costs and values, saved as they are typed; the run is judged anew with them. */
export function MoneyForm({ run, changes }: MoneyFormProps) {
  const { t } = useTranslation();
  const change = useDelayedSettings((settings) => changes.setSettings(t('runs:money.saved'), settings));
  const { settings } = run;
  const percent = (share: number | null) => (share === null ? null : 100 * share);
  const share = (value: number | null) => (value === null ? null : value / 100);
  return (
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
      <AmountInput
        label={t('runs:money.costPer1k')}
        description={t('runs:money.costPer1kHint')}
        placeholder={t('runs:money.unknown')}
        w="100%"
        prefix="NT$ "
        max={1e12}
        value={settings.costPer1kStepsNtd}
        onChange={(costPer1kStepsNtd) => change({ costPer1kStepsNtd })}
      />
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
