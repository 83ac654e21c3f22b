import { Button, Checkbox, Group, Text, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Scenario } from '../../../../src/contract/plan-records.ts';
import { useFormats } from '../../../ui/format.ts';
import { useDraft } from '../../../ui/use-draft.ts';
import type { Scenarios } from './use-scenarios.ts';

interface ScenarioRowProps {
  readonly scenario: Scenario;
  readonly scenarios: Scenarios;
  readonly picked: boolean;
  /** No more can be picked to compare. */
  readonly full: boolean;
  readonly onPick: (on: boolean) => void;
}

/** One scenario: its name, editable in place; what it is set to; compare it, use it, remove it. */
export function ScenarioRow({ scenario, scenarios, picked, full, onPick }: ScenarioRowProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { name, settings } = scenario;
  const draft = useDraft(name, (typed) => typed.trim() !== '' && scenarios.rename(scenario, typed.trim()));
  const facts = [
    settings.budgetNtd === null ? t('plan:scenarios.noBudget') : formats.money(settings.budgetNtd),
    settings.personDays === null
      ? t('plan:scenarios.assumedDays')
      : t('plan:scenarios.days', { days: formats.number(settings.personDays) }),
    t('plan:scenarios.from', { start: formats.date(settings.start) }),
  ];
  return (
    <li>
      <Checkbox
        className="no-print"
        aria-label={t('plan:scenarios.compareThis', { name })}
        checked={picked}
        disabled={full && !picked}
        onChange={(event) => onPick(event.currentTarget.checked)}
      />
      <div>
        <TextInput
          aria-label={t('plan:scenarios.nameOf', { name })}
          size="sm"
          maxLength={100}
          value={draft.value}
          onChange={(event) => draft.set(event.currentTarget.value)}
          onBlur={draft.flush}
        />
        <Text size="xs" c="dimmed" mt={2}>
          {facts.join(' · ')}
        </Text>
      </div>
      <Group gap="xs" className="no-print">
        <Button
          size="compact-sm"
          variant="default"
          aria-label={t('plan:scenarios.useThis', { name })}
          onClick={() => scenarios.use(scenario)}
        >
          {t('plan:scenarios.use')}
        </Button>
        <Button
          size="compact-sm"
          variant="subtle"
          aria-label={t('plan:scenarios.removeThis', { name })}
          onClick={() => scenarios.remove(scenario)}
        >
          {t('plan:scenarios.remove')}
        </Button>
      </Group>
    </li>
  );
}
