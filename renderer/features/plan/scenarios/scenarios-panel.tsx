import { Button, Group, Text, TextInput, Title } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorPanel } from '../../../ui/error-panel.tsx';
import classes from '../plan.module.css';
import type { PlanParts } from '../plan-parts.ts';
import { CompareScenarios } from './compare-scenarios.tsx';
import { ScenarioRow } from './scenario-row.tsx';
import { useScenarios } from './use-scenarios.ts';

/** Most that fit side by side and still read. */
const mostCompared = 4;

/** Other ways to go, kept under a name, and two to four of them side by side. */
export function ScenariosPanel(parts: PlanParts) {
  const { t } = useTranslation();
  const { view, changes } = parts;
  const scenarios = useScenarios(view.assessment.id, changes);
  const [picked, setPicked] = useState<readonly string[]>([]);
  const list = scenarios.list ?? [];
  const compared = list.filter(({ id }) => picked.includes(id)).map(({ id }) => id);
  const pick = (id: string, on: boolean) =>
    setPicked(on ? [...compared, id].slice(0, mostCompared - 1) : compared.filter((each) => each !== id));
  if (scenarios.error) return <ErrorPanel error={scenarios.error} />;
  return (
    <section aria-labelledby="scenarios">
      <Title order={3} id="scenarios" size="h4">
        {t('plan:scenarios.title')}
      </Title>
      <Text size="sm" c="dimmed" mb="sm">
        {list.length === 0 ? t('plan:scenarios.empty') : t('plan:scenarios.lead')}
      </Text>
      <KeepForm onKeep={scenarios.keep} />
      {list.length > 0 && (
        <ul className={classes.scenarios} aria-label={t('plan:scenarios.title')}>
          {list.map((scenario) => (
            <ScenarioRow
              key={scenario.id}
              scenario={scenario}
              scenarios={scenarios}
              picked={compared.includes(scenario.id)}
              full={compared.length >= mostCompared - 1}
              onPick={(on) => pick(scenario.id, on)}
            />
          ))}
        </ul>
      )}
      {compared.length > 0 && <CompareScenarios key={compared.join()} {...parts} compared={compared} />}
    </section>
  );
}

function KeepForm({ onKeep }: { readonly onKeep: (name: string) => void }) {
  const { t } = useTranslation();
  const [name, setName] = useState('');
  const keep = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '') return;
    onKeep(name.trim());
    setName('');
  };
  return (
    <form onSubmit={keep} className="no-print">
      <Group align="flex-end">
        <TextInput
          label={t('plan:scenarios.name')}
          placeholder={t('plan:scenarios.namePlaceholder')}
          maxLength={100}
          w={300}
          maw="100%"
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Button type="submit" variant="default" disabled={name.trim() === ''}>
          {t('plan:scenarios.keep')}
        </Button>
      </Group>
    </form>
  );
}
