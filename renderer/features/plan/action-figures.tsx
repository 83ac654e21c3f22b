import { Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { PlanView } from '../../../src/contract/plan-records.ts';
import type { AssessmentView } from '../../../src/contract/records.ts';
import { useFormats } from '../../ui/format.ts';
import { overallScale } from '../../ui/planned-risk.ts';
import classes from './plan.module.css';
import { actionOf } from './plan-model.ts';

interface ActionFiguresProps {
  readonly action: string;
  readonly view: AssessmentView;
  readonly plan: PlanView;
}

/** What an action takes, as a range of estimates, and what it buys and when if it is in the plan. */
export function ActionFigures({ action, view, plan }: ActionFiguresProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { externalCostNtd: cost, effortPersonDays: effort } = actionOf(action);
  const chosen = plan.plan.chosen.find((each) => each.action === action);
  const rejected = plan.plan.rejected.find((each) => each.action === action);
  const scale = overallScale(view);
  const rows = [
    ['cost', t('plan:details.range', { low: formats.money(cost[0]), high: formats.money(cost[1]) })],
    ['effort', t('plan:details.range', { low: formats.personDays(effort[0]), high: formats.personDays(effort[1]) })],
    ...(chosen
      ? [
          ['when', t('plan:details.from', { from: formats.date(chosen.start), to: formats.date(chosen.finish) })],
          ['buys', t('plan:details.atMost', { points: formats.number(chosen.buys * scale, 1) })],
          ['costPerPoint', costPerPoint(chosen.costPerPointNtd)],
        ]
      : []),
  ] as const;
  function costPerPoint(ntd: number | null): string {
    return ntd === null || scale === 0 ? t('plan:details.noCostPerPoint') : formats.money(ntd / scale);
  }
  return (
    <section>
      <Title order={3} size="h5" mb={4}>
        {t('plan:details.figures')}
      </Title>
      <dl className={classes.figures}>
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{t(`plan:details.${name}`)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <Text size="xs" c="dimmed" mt={4}>
        {t('plan:details.assumption')}
      </Text>
      {rejected && (
        <Text size="sm" mt="xs">
          {t('plan:details.notPlanned', { reason: t(`plan:reason.${rejected.reason}.text`) })}
        </Text>
      )}
    </section>
  );
}
