import { Button, Group, NumberInput, Paper, Text, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanView } from '../../../src/contract/records.ts';
import { isLocalDate } from '../../../src/kernel/dates.ts';
import { useFormats } from '../../ui/format.ts';
import type { PlanChanges } from './use-plan.ts';

interface PlanInputsProps {
  readonly plan: PlanView;
  readonly changes: PlanChanges;
}

type Settings = PlanView['settings'];
const saveAfterMs = 500;

/** What limits the plan: money, people's time, and when it starts. Saved by itself shortly after each change. */
export function PlanInputs({ plan, changes }: PlanInputsProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { settings, assumedPersonDays } = plan;
  const [pending, setPending] = useState<Partial<Settings>>({});
  const flush = useDebouncedCallback(
    (all: Partial<Settings>) => {
      changes.configure(all);
      setPending({});
    },
    { delay: saveAfterMs, flushOnUnmount: true },
  );
  const change = (part: Partial<Settings>) => {
    const all = { ...pending, ...part };
    setPending(all);
    flush(all);
  };
  const start = (event: FormEvent<HTMLInputElement>) => {
    const day = event.currentTarget.value;
    if (isLocalDate(day)) change({ start: day });
  };
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
          onChange={(budgetNtd) => change({ budgetNtd })}
        />
        <AmountInput
          label={t('plan:inputs.personDays')}
          description={t('plan:inputs.personDaysHint', { days: formats.number(assumedPersonDays) })}
          placeholder={t('plan:inputs.assumed', { days: formats.number(assumedPersonDays) })}
          value={settings.personDays}
          max={100_000}
          step={5}
          clear={t('plan:inputs.clearPersonDays')}
          onChange={(personDays) => change({ personDays })}
        />
        <TextInput
          type="date"
          w={220}
          label={t('plan:inputs.start')}
          description={t('plan:inputs.startHint')}
          defaultValue={settings.start}
          onInput={start}
        />
      </Group>
      <Text size="xs" c="dimmed" mt="sm" role="status">
        {changes.saving || flush.isPending() ? t('plan:inputs.saving') : t('plan:inputs.saved')}
      </Text>
    </Paper>
  );
}

interface AmountInputProps {
  readonly label: string;
  readonly description: string;
  readonly placeholder: string;
  readonly value: number | null;
  readonly max: number;
  readonly step: number;
  readonly prefix?: string;
  /** Words of the button that empties the field. */
  readonly clear: string;
  readonly onChange: (value: number | null) => void;
}

function AmountInput({ value, onChange, prefix = '', clear, ...input }: AmountInputProps) {
  const [draft, setDraft] = useState<number | string>(value ?? '');
  const changed = (next: number | string) => {
    setDraft(next);
    if (next === '') onChange(null);
    else if (typeof next === 'number') onChange(next);
  };
  return (
    <div>
      <NumberInput
        {...input}
        w={260}
        value={draft}
        onChange={changed}
        min={0}
        allowNegative={false}
        thousandSeparator=","
        prefix={prefix}
        hideControls
      />
      {draft !== '' && (
        <Button variant="subtle" size="compact-xs" mt={4} className="no-print" onClick={() => changed('')}>
          {clear}
        </Button>
      )}
    </div>
  );
}
