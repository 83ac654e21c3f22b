import { Button, Group, List, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { RepairResult } from '../../../src/contract/roadmap-records.ts';
import { useFormats } from '../../ui/format.ts';
import type { RoadmapParts } from './roadmap-parts.ts';
import { useRoadmapWords } from './use-roadmap-words.ts';

type Obstacle = RepairResult['obstacles'][number];
type ItemObstacle = Extract<Obstacle, { kind: 'item' }>;
type PlanObstacle = Extract<Obstacle, { kind: 'plan' }>['conflict'][number];

interface ObstacleItemProps extends RoadmapParts {
  readonly obstacle: Obstacle;
  /** Called when something was done about it. */
  readonly onDone: () => void;
}

/** One thing that a repair could not get past, in words, with the steps that get past it. */
export function ObstacleItem({ obstacle, onDone, ...parts }: ObstacleItemProps) {
  const { t } = useTranslation();
  const conflictWords = useConflictWords();
  if (obstacle.kind === 'item') return <ItemInTheWay obstacle={obstacle} onDone={onDone} {...parts} />;
  return (
    <List.Item>
      {t('roadmap:obstacle.plan')}
      <List size="sm" listStyleType="disc" withPadding>
        {obstacle.conflict.map((each) => (
          <List.Item key={JSON.stringify(each)}>{conflictWords(each)}</List.Item>
        ))}
      </List>
    </List.Item>
  );
}

function ItemInTheWay({
  obstacle: { action, violation, earliest },
  onDone,
  changes,
  roadmap,
}: Omit<ObstacleItemProps, 'obstacle'> & { readonly obstacle: ItemObstacle }) {
  const { t } = useTranslation();
  const words = useRoadmapWords();
  const formats = useFormats();
  const item = roadmap.items.find((each) => each.action === action);
  return (
    <List.Item>
      <Text size="sm" fw={600}>
        {words.action(action)}
      </Text>
      <Text size="sm">{words.violation(violation)}</Text>
      <Group gap="xs" mt={4}>
        {item && earliest && (
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
        {item?.moved && (
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
        )}
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
