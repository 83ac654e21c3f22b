import { Button, Paper, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { PlanView } from '../../../src/contract/plan-records.ts';
import type { RejectedAction, RejectionReason } from '../../../src/domain/plan/types.ts';
import { ActionLink } from './action-link.tsx';
import classes from './plan.module.css';
import type { PlanChanges } from './use-plan-changes.ts';

interface RejectedActionsProps {
  readonly plan: PlanView;
  readonly changes: PlanChanges;
  readonly onOpen: (action: string) => void;
}

/** Reasons in the order in which the user can do something about them; what is done is listed elsewhere. */
const reasons: readonly RejectionReason[] = [
  'excluded',
  'over-budget',
  'too-dear',
  'no-capacity',
  'prerequisite-excluded',
  'nothing-left-to-raise',
  'not-applicable',
];

/** What the plan leaves out, by reason in words. */
export function RejectedActions({ plan, changes, onOpen }: RejectedActionsProps) {
  const { t } = useTranslation();
  // Without a plan only what the user left out is sure.
  const known = plan.plan.status === 'infeasible' ? reasons.slice(0, 1) : reasons;
  const shown = known
    .map((reason) => ({ reason, rejected: plan.plan.rejected.filter((each) => each.reason === reason) }))
    .filter(({ rejected }) => rejected.length > 0);
  if (shown.length === 0) return null;
  return (
    <Paper withBorder p="lg" component="section" aria-labelledby="rejected">
      <Title order={2} id="rejected" size="h4" mb="xs">
        {t('plan:rejected.title')}
      </Title>
      {shown.map(({ reason, rejected }) => (
        <details key={reason} className={classes.rejected} open={reason === 'excluded' || undefined}>
          <summary>
            {t('plan:rejected.group', { reason: t(`plan:reason.${reason}.title`), n: rejected.length })}
          </summary>
          <Text size="sm" c="dimmed" my={4}>
            {t(`plan:reason.${reason}.text`)}
          </Text>
          <ul className={classes.rows}>
            {rejected.map((each) => (
              <RejectedRow key={each.action} rejected={each} changes={changes} onOpen={onOpen} />
            ))}
          </ul>
        </details>
      ))}
    </Paper>
  );
}

interface RejectedRowProps extends Omit<RejectedActionsProps, 'plan'> {
  readonly rejected: RejectedAction;
}

function RejectedRow({ rejected: { action, reason }, changes, onOpen }: RejectedRowProps) {
  const { t } = useTranslation();
  return (
    <li>
      <ActionLink action={action} onOpen={onOpen} />
      {reason === 'excluded' && (
        <Button
          variant="default"
          size="compact-xs"
          className="no-print"
          aria-label={t('plan:rejected.includeThis', { action })}
          onClick={() => changes.include(action)}
        >
          {t('plan:rejected.include')}
        </Button>
      )}
    </li>
  );
}
