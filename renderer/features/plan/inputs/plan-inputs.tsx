import { Button, Group, Paper, TextInput } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanView } from '../../../../src/contract/plan-records.ts';
import { isLocalDate } from '../../../../src/kernel/dates.ts';
import { AmountInput } from '../../../ui/amount-input.tsx';
import { useFormats } from '../../../ui/format.ts';
import type { PlanChanges } from '../use-plan-changes.ts';
import { MoreLimits } from './more-limits.tsx';
import { useDelayedSettings } from './use-delayed-settings.ts';

interface PlanInputsProps {
  readonly plan: PlanView;
  readonly changes: PlanChanges;
}

/** What limits the plan: money, people's time, and when it starts. Saved by itself shortly after each change. */
export function PlanInputs({ plan, changes }: PlanInputsProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { settings, assumedPersonDays } = plan;
  const change = useDelayedSettings(settings, changes);
  return (
    <Paper withBorder p="lg" component="section" aria-label={t('plan:inputs.title')}>
      <Group align="flex-start" gap="xl">
        <AmountInput
          label={t('plan:inputs.budget')}
          description={t('plan:inputs.budgetHint')}
          placeholder={t('plan:inputs.noLimit')}
          value={settings.budgetNtd}
          max={1e12}
          step={50_000}
          prefix="NT$ "
          clear={t('plan:inputs.clearBudget')}
          onChange={(budgetNtd) => change(() => ({ budgetNtd }))}
        />
        <AmountInput
          label={t('plan:inputs.personDays')}
          description={t('plan:inputs.personDaysHint', { days: formats.number(assumedPersonDays) })}
          placeholder={t('plan:inputs.assumed', { days: formats.number(assumedPersonDays) })}
          value={settings.personDays}
          w={310}
          max={100_000}
          step={5}
          clear={t('plan:inputs.clearPersonDays')}
          onChange={(personDays) => change(() => ({ personDays }))}
        />
        <StartInput start={settings.start} onChange={(start) => change(() => ({ start }))} changes={changes} />
      </Group>
      <MoreLimits plan={plan} change={change} changes={changes} />
    </Paper>
  );
}

interface StartInputProps {
  readonly start: string;
  readonly onChange: (start: string) => void;
  readonly changes: PlanChanges;
}

/** Day 0; "from today" plans anew what is left. */
function StartInput({ start, onChange, changes }: StartInputProps) {
  const { t } = useTranslation();
  const field = useRef<HTMLInputElement>(null);
  const today = localToday();
  useEffect(() => {
    if (field.current && document.activeElement !== field.current) field.current.value = start;
  }, [start]);
  return (
    <div>
      <TextInput
        ref={field}
        type="date"
        w={220}
        label={t('plan:inputs.start')}
        description={t('plan:inputs.startHint')}
        defaultValue={start}
        onInput={(event) => {
          const day = event.currentTarget.value;
          if (isLocalDate(day)) onChange(day);
        }}
      />
      {start !== today && (
        <Button
          variant="subtle"
          size="compact-xs"
          mt={4}
          className="no-print"
          onClick={() => changes.configureWithUndo(t('plan:inputs.replanned'), { start: today })}
        >
          {t('plan:inputs.replan')}
        </Button>
      )}
    </div>
  );
}

/** The day on the wall here, `YYYY-MM-DD`. */
function localToday(): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
