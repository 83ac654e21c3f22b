import { Button, Group, List, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { RepairResult } from '../../../src/contract/roadmap-records.ts';
import { useFormats } from '../../ui/format.ts';
import type { RoadmapParts } from './roadmap-parts.ts';
import { useRoadmapWords } from './use-roadmap-words.ts';

type Obstacle = RepairResult['obstacles'][number];
type ItemObstacle = Extract<Obstacle, { kind: 'item' }>;
type PlanObstacle = Extract<Obstacle, { kind: 'plan' }>['conflict'][number];

interface PlanInTheWayProps extends RoadmapParts {
  readonly conflict: readonly PlanObstacle[];
  /** Called when something was done about it. */
  readonly onDone: () => void;
}

/** The decisions that no plan keeps all at once; one that comes from a move can be given back to the plan. */
export function PlanInTheWay({ conflict, ...parts }: PlanInTheWayProps) {
  const { t } = useTranslation();
  const conflictWords = useConflictWords();
  return (
    <List.Item>
      {t('roadmap:obstacle.plan')}
      <List size="sm" listStyleType="disc" withPadding spacing={4}>
        {conflict.map((each) => (
          <List.Item key={JSON.stringify(each)}>
            {conflictWords(each)} {'action' in each && <ReleaseButton action={each.action} {...parts} />}
          </List.Item>
        ))}
      </List>
    </List.Item>
  );
}

/** Gives an item that was moved by hand back to the plan; nothing for the others. */
function ReleaseButton({
  action,
  roadmap,
  changes,
  onDone,
}: RoadmapParts & { readonly action: string; readonly onDone: () => void }) {
  const { t } = useTranslation();
  if (!roadmap.items.some((item) => item.action === action && item.moved)) return null;
  return (
    <Button
      size="compact-sm"
      variant="default"
      onClick={() => {
        changes.release(action);
        onDone();
      }}
    >
      {t('roadmap:obstacle.release', { action })}
    </Button>
  );
}

interface ItemInTheWayProps extends RoadmapParts {
  /** What is wrong with one action; at least one. */
  readonly obstacles: readonly ItemObstacle[];
  /** Called when something was done about it. */
  readonly onDone: () => void;
}

/** One item that still breaks a rule, with the steps that get past it. */
export function ItemInTheWay({ obstacles, ...parts }: ItemInTheWayProps) {
  const { roadmap, changes, onDone } = parts;
  const { t } = useTranslation();
  const words = useRoadmapWords();
  const formats = useFormats();
  const action = obstacles[0]?.action ?? '';
  const earliest = obstacles[0]?.earliest ?? null;
  const item = roadmap.items.find((each) => each.action === action);
  return (
    <List.Item>
      <Text size="sm" fw={600}>
        {words.action(action)}
      </Text>
      {obstacles.map(({ violation }) => (
        <Text key={JSON.stringify(violation)} size="sm">
          {words.violation(violation)}
        </Text>
      ))}
      <Group gap="xs" mt={4}>
        {item && earliest && earliest !== item.start && (
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => {
              void changes.move(action, earliest, item.workingDays);
              onDone();
            }}
          >
            {t('roadmap:obstacle.moveTo', { action, date: formats.date(earliest) })}
          </Button>
        )}
        <ReleaseButton action={action} {...parts} />
      </Group>
    </List.Item>
  );
}

/** What stands in the way of every plan, in words. */
function useConflictWords(): (obstacle: PlanObstacle) => string {
  const { t } = useTranslation();
  const words = useRoadmapWords();
  return (obstacle) => {
    switch (obstacle.kind) {
      case 'lock':
        return t('roadmap:obstacle.lock', {
          action: words.action(obstacle.action),
          window: t(`plan:window.${obstacle.window}`),
        });
      case 'begun':
      case 'excluded':
        return t(`roadmap:obstacle.${obstacle.kind}`, { action: words.action(obstacle.action) });
      case 'pillar-minimum':
        return t('roadmap:obstacle.pillar-minimum', { pillar: t(`frameworks:pillars.${obstacle.pillar}`) });
      default:
        return t(`roadmap:obstacle.${obstacle.kind}`);
    }
  };
}
