import { Alert, Button, Group, List, Text } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { RepairResult } from '../../../src/contract/roadmap-records.ts';
import { assessmentPaths } from '../../ui/assessment-paths.ts';
import { ItemTitle } from './item-title.tsx';
import { ItemInTheWay, PlanInTheWay } from './obstacle-items.tsx';
import type { RoadmapParts } from './roadmap-parts.ts';
import type { RepairState } from './use-repair.ts';

interface RepairOutcomeProps extends RoadmapParts {
  readonly state: Exclude<RepairState, { kind: 'idle' | 'running' }>;
  readonly onDismiss: () => void;
  readonly onOpen: (action: string) => void;
}

/** What a repair changed, or what stood in its way and what to do about that. */
export function RepairOutcome({ state, onDismiss, onOpen, ...parts }: RepairOutcomeProps) {
  const { t } = useTranslation();
  const stuck = state.kind !== 'repaired';
  const Icon = stuck ? IconAlertTriangle : IconCircleCheck;
  return (
    <Alert
      color={stuck ? 'orange' : 'teal'}
      variant="outline"
      role={stuck ? 'alert' : 'status'}
      className="no-print"
      icon={<Icon aria-hidden="true" />}
      withCloseButton
      closeButtonLabel={t('ui:close')}
      onClose={onDismiss}
      title={
        <Text span fw={650} c="var(--mantine-color-text)">
          {t(`roadmap:repair.${state.kind}`)}
        </Text>
      }
    >
      {state.kind !== 'repaired' && <Stuck obstacles={state.obstacles} onDone={onDismiss} {...parts} />}
      {state.kind !== 'stuck' && <Differences differences={state.differences} onOpen={onOpen} />}
    </Alert>
  );
}

interface DifferencesProps {
  readonly differences: RepairResult['differences'];
  readonly onOpen: (action: string) => void;
}

function Differences({ differences, onOpen }: DifferencesProps) {
  const { t } = useTranslation();
  const place = (window: string | null) => t(window === null ? 'roadmap:repair.notPlanned' : `plan:window.${window}`);
  if (differences.length === 0) return <Text size="sm">{t('roadmap:repair.onlyDates')}</Text>;
  return (
    <>
      <Text size="sm" fw={600} mb={4}>
        {t('roadmap:repair.changed', { count: differences.length })}
      </Text>
      <List size="sm" spacing={4}>
        {differences.map(({ action, before, after }) => (
          <List.Item key={action}>
            <ItemTitle action={action} onOpen={onOpen} />{' '}
            {t('roadmap:repair.difference', { before: place(before), after: place(after) })}
          </List.Item>
        ))}
      </List>
    </>
  );
}

interface StuckProps extends RoadmapParts {
  readonly obstacles: RepairResult['obstacles'];
  readonly onDone: () => void;
}

function Stuck({ obstacles, onDone, ...parts }: StuckProps) {
  const { t } = useTranslation();
  const items = obstacles.filter((each) => each.kind === 'item');
  return (
    <>
      <List size="sm" spacing="xs">
        {obstacles.map((each) =>
          each.kind === 'plan' ? <PlanInTheWay key="plan" conflict={each.conflict} onDone={onDone} {...parts} /> : null,
        )}
        {[...new Set(items.map(({ action }) => action))].map((action) => (
          <ItemInTheWay
            key={action}
            obstacles={items.filter((each) => each.action === action)}
            onDone={onDone}
            {...parts}
          />
        ))}
      </List>
      <Group my="sm" gap="xs">
        <Button component={Link} to={assessmentPaths.plan(parts.view.assessment.id)} variant="default" size="xs">
          {t('roadmap:repair.toPlan')}
        </Button>
      </Group>
    </>
  );
}
