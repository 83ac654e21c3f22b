import { Anchor, List, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Answer } from '../../../src/domain/questionnaire/answer.ts';
import type { AssessedRisk } from '../../../src/domain/scoring/types.ts';
import { api } from '../../client/api.ts';
import { assessmentPaths } from '../../ui/assessment-paths.ts';
import { useFormats } from '../../ui/format.ts';
import { actionsLowering } from './content-lookup.ts';

interface LoweringActionsProps {
  readonly assessmentId: string;
  readonly risk: AssessedRisk;
  readonly answers: Readonly<Record<string, Answer>>;
}

/** What lowers this risk: the actions of the plan with their points, largest first, then others that could. */
export function LoweringActions({ assessmentId, risk, answers }: LoweringActionsProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const plan = useQuery(api.plan.get.queryOptions({ input: { assessmentId } }));
  const planned = (plan.data?.plan.chosen ?? [])
    .map((chosen) => ({
      action: chosen.action,
      points: chosen.lowers.find((lowered) => lowered.risk === risk.id)?.points ?? 0,
    }))
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points || a.action.localeCompare(b.action));
  const inPlan = new Set(planned.map(({ action }) => action));
  const others = actionsLowering(risk.id, answers).filter((action) => !inPlan.has(action));
  if (planned.length + others.length === 0) return <Text size="sm">{t('results:lowering.none')}</Text>;
  return (
    <List size="sm" spacing={4}>
      {planned.map(({ action, points }) => (
        <ActionItem key={action} assessmentId={assessmentId} action={action}>
          {t('results:lowering.planned', { points: formats.number(points, 1) })}
        </ActionItem>
      ))}
      {others.map((action) => (
        <ActionItem key={action} assessmentId={assessmentId} action={action}>
          {t('results:lowering.possible')}
        </ActionItem>
      ))}
    </List>
  );
}

interface ActionItemProps {
  readonly assessmentId: string;
  readonly action: string;
  readonly children: string;
}

function ActionItem({ assessmentId, action, children }: ActionItemProps) {
  const { t } = useTranslation();
  return (
    <List.Item>
      <Anchor component={Link} to={assessmentPaths.plan(assessmentId)} hash={action} size="sm" underline="always">
        {action} {t(`actions:${action}.title`)}
      </Anchor>{' '}
      <Text span size="xs" c="dimmed">
        {children}
      </Text>
    </List.Item>
  );
}
