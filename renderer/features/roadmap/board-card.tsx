import { ActionIcon, Menu, Text } from '@mantine/core';
import { IconArrowsMoveHorizontal } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { RoadmapItem } from '../../../src/contract/roadmap-records.ts';
import { useFormats } from '../../ui/format.ts';
import { ItemMarks } from './item-marks.tsx';
import { ItemTitle } from './item-title.tsx';
import classes from './roadmap.module.css';
import { deadlineOf, type Status, statuses } from './roadmap-model.ts';
import { useRoadmapWords } from './use-roadmap-words.ts';

interface BoardCardProps {
  readonly item: RoadmapItem;
  readonly onMove: (action: string, status: Status) => void;
  readonly onOpen: (action: string) => void;
  /** Media type under which a dragged card carries its action. */
  readonly cardType: string;
}

/** One item on the board. */
export function BoardCard({ item, onMove, onOpen, cardType }: BoardCardProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const words = useRoadmapWords();
  const { action, status } = item;
  const step = (by: -1 | 1) => statuses[statuses.indexOf(status) + by];
  return (
    <li
      className={classes.card}
      data-action={action}
      data-status={status}
      draggable
      onDragStart={(event) => {
        event.dataTransfer.setData(cardType, action);
        event.dataTransfer.effectAllowed = 'move';
      }}
      onKeyDown={(event) => {
        const by = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : null;
        const target = event.altKey && by !== null ? step(by) : undefined;
        if (!target) return;
        // Alt and an arrow is the browser's way back.
        event.preventDefault();
        onMove(action, target);
      }}
    >
      <div className={classes.cardTop}>
        <ItemTitle action={action} onOpen={onOpen} />
        <MoveMenu item={item} onMove={onMove} />
      </div>
      <Text size="xs" c="dimmed">
        {t(`frameworks:pillars.${item.pillar}`)} · {words.owner(item.owner)}
      </Text>
      <Text size="sm">{t('roadmap:board.due', { date: formats.date(deadlineOf(item)) })}</Text>
      <ItemMarks item={item} />
    </li>
  );
}

function MoveMenu({ item, onMove }: Pick<BoardCardProps, 'item' | 'onMove'>) {
  const { t } = useTranslation();
  return (
    <Menu position="bottom-end" withinPortal returnFocus={false}>
      <Menu.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          className="no-print"
          aria-label={t('roadmap:board.move', { action: item.action })}
        >
          <IconArrowsMoveHorizontal size={18} aria-hidden="true" />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('roadmap:board.moveTo')}</Menu.Label>
        {statuses
          .filter((status) => status !== item.status)
          .map((status) => (
            <Menu.Item key={status} onClick={() => onMove(item.action, status)}>
              {t(`plan:status.${status}`)}
            </Menu.Item>
          ))}
      </Menu.Dropdown>
    </Menu>
  );
}
