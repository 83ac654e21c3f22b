import { Alert, Button, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { PlanView } from '../../../src/contract/plan-records.ts';
import type { Obstacle } from '../../../src/domain/plan/types.ts';
import classes from './plan.module.css';
import type { PlanParts } from './plan-parts.ts';
import { useSignOff } from './sign-off/use-sign-off.ts';
import { wayOut } from './ways-out.ts';

/** Which decisions cannot all be kept, each with a button that takes it back. Nothing while there is a plan. */
export function PlanConflict({ view, plan, changes }: PlanParts) {
  const { t } = useTranslation();
  const { keep } = useSignOff(view.assessment.id, changes);
  if (plan.plan.status !== 'infeasible') return null;
  const stopKeeping = () => keep(false);
  return (
    <Alert
      color="orange"
      variant="outline"
      icon={<IconAlertTriangle aria-hidden="true" />}
      title={
        <Text span c="var(--mantine-color-text)" fw={650}>
          {t('plan:conflict.title')}
        </Text>
      }
      role="alert"
    >
      <Text size="sm" mb="sm">
        {t('plan:conflict.text', { n: plan.plan.conflict.length })}
      </Text>
      <ul className={classes.obstacles}>
        {plan.plan.conflict.map((obstacle) => {
          const way = wayOut(obstacle, { plan, changes, t, stopKeeping });
          return (
            <li key={keyOf(obstacle)}>
              <ObstacleWords obstacle={obstacle} settings={plan.settings} />
              <Button size="compact-sm" variant="default" className="no-print" onClick={way.apply}>
                {way.label}
              </Button>
            </li>
          );
        })}
      </ul>
    </Alert>
  );
}

interface ObstacleWordsProps {
  readonly obstacle: Obstacle;
  readonly settings: PlanView['settings'];
}

function ObstacleWords({ obstacle, settings }: ObstacleWordsProps) {
  const { t } = useTranslation();
  const words = {
    action: 'action' in obstacle ? `${obstacle.action} ${t(`actions:${obstacle.action}.title`)}` : '',
    window: 'window' in obstacle ? t(`plan:window.${obstacle.window}`) : '',
    pillar: 'pillar' in obstacle ? t(`frameworks:pillars.${obstacle.pillar}`) : '',
  };
  // A period that the user did not fix comes from what was signed off.
  const signed = obstacle.kind === 'lock' && settings.locked[obstacle.action] === undefined;
  return <Text size="sm">{t(`plan:conflict.kind.${signed ? 'signed' : obstacle.kind}`, words)}</Text>;
}

function keyOf(obstacle: Obstacle): string {
  return Object.values(obstacle).join(' ');
}
