import { Alert, Text } from '@mantine/core';
import { IconCircleCheck, IconInfoCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { PlanView } from '../../../src/contract/plan-records.ts';
import type { RejectionReason } from '../../../src/domain/plan/types.ts';

interface PlanNoticeProps {
  readonly plan: PlanView;
}

const stoppedByLimits: readonly RejectionReason[] = [
  'over-budget',
  'too-dear',
  'no-capacity',
  'excluded',
  'prerequisite-excluded',
];

/** Says in words when there is no plan to show: limits that let nothing through, or nothing left. */
export function PlanNotice({ plan }: PlanNoticeProps) {
  const { t } = useTranslation();
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
