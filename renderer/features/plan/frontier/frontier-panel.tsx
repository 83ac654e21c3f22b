import { Button, Group, Text, Title } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorPanel } from '../../../ui/error-panel.tsx';
import { useFormats } from '../../../ui/format.ts';
import { overallScale } from '../../../ui/planned-risk.ts';
import { WorkingLine } from '../../../ui/working-line.tsx';
import classes from '../plan.module.css';
import type { PlanParts } from '../plan-parts.ts';
import { choicesOf, kneeOf } from './budget-choice.ts';
import { FrontierChart } from './frontier-chart.tsx';
import { FrontierTable } from './frontier-table.tsx';
import { useFrontier } from './use-frontier.ts';

/** How much money is worth it: what each budget leaves of the risk, with the present one and the bend marked. */
export function FrontierPanel({ view, plan, changes }: PlanParts) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { points, done, running, error, cancel, start } = useFrontier(view.assessment.id, plan);
  const scale = overallScale(view);
  const choices = useMemo(() => choicesOf(points, scale), [points, scale]);
  const knee = running ? null : kneeOf(choices);
  const present = plan.settings.budgetNtd;
  const choose = (budgetNtd: number) => {
    if (budgetNtd !== present) {
      // The curve is that of one budget for the whole year.
      const settings = { budgetNtd, windowBudgetsNtd: null };
      changes.configureWithUndo(t('plan:frontier.chosen', { budget: formats.money(budgetNtd) }), settings);
    }
  };
  const parts = { choices, knee, present, onChoose: choose };
  return (
    <section aria-labelledby="frontier">
      <Title order={3} id="frontier" size="h4">
        {t('plan:frontier.title')}
      </Title>
      <Text size="sm" c="dimmed" mb="sm">
        {t('plan:frontier.lead')}
      </Text>
      <WorkingLine working={running} label={t('plan:frontier.working')} done={done} onCancel={cancel} />
      {error !== null && <ErrorPanel error={error} onRetry={start} />}
      {!running && error === null && done < 1 && (
        <Group className="no-print">
          <Text size="sm">{t('plan:frontier.stopped', { n: choices.length })}</Text>
          <Button size="compact-sm" variant="default" onClick={start}>
            {t('plan:frontier.start')}
          </Button>
        </Group>
      )}
      {choices.length > 1 && <FrontierChart {...parts} />}
      {knee && (
        <Group gap="sm" data-testid="knee">
          <Text size="sm">
            {t('plan:frontier.knee', {
              budget: formats.money(knee.budgetNtd),
              risk: formats.number(knee.end, 0),
            })}
          </Text>
          {knee.budgetNtd !== present && (
            <Button size="compact-sm" variant="default" className="no-print" onClick={() => choose(knee.budgetNtd)}>
              {t('plan:frontier.chooseThis')}
            </Button>
          )}
        </Group>
      )}
      {choices.length > 0 && (
        <details className={classes.disclosure}>
          <summary>{t('plan:frontier.asTable')}</summary>
          <FrontierTable {...parts} />
        </details>
      )}
    </section>
  );
}
