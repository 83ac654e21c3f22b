import { Alert, Button, Text } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconInfoCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { PlanView } from '../../../src/contract/records.ts';
import type { RejectionReason } from '../../../src/domain/plan/types.ts';
import type { PlanChanges } from './use-plan.ts';

interface PlanNoticeProps {
  readonly plan: PlanView;
  readonly changes: PlanChanges;
}

const stoppedByLimits: readonly RejectionReason[] = ['over-budget', 'no-capacity', 'excluded', 'prerequisite-excluded'];

/** Says in words when there is no plan to show: impossible locks, limits that let nothing through, or nothing left. */
export function PlanNotice({ plan, changes }: PlanNoticeProps) {
  const { t } = useTranslation();
  if (plan.plan.status === 'infeasible') {
    return (
      <Alert
        color="orange"
        variant="outline"
        icon={<IconAlertTriangle aria-hidden="true" />}
        title={
          <Text span c="var(--mantine-color-text)" fw={650}>
            {t('plan:infeasible.title')}
          </Text>
        }
        role="alert"
      >
        <Text size="sm">{t('plan:infeasible.text')}</Text>
        {Object.keys(plan.settings.locked).length > 0 && (
          <Button mt="sm" variant="default" onClick={() => changes.configure({ locked: {} })}>
            {t('plan:infeasible.unlock')}
          </Button>
        )}
      </Alert>
    );
  }
  if (plan.plan.chosen.length > 0) return null;
  const limited = plan.plan.rejected.some(({ reason }) => stoppedByLimits.includes(reason));
  const Icon = limited ? IconInfoCircle : IconCircleCheck;
  const kind = limited ? 'nothingFits' : 'nothingLeft';
  return (
    <Alert
      color={limited ? 'gray' : 'teal'}
      variant="outline"
      icon={<Icon aria-hidden="true" />}
      title={
        <Text span c="var(--mantine-color-text)" fw={650}>
          {t(`plan:${kind}.title`)}
        </Text>
      }
    >
      <Text size="sm">{t(`plan:${kind}.text`)}</Text>
    </Alert>
  );
}
