import { Text, Title } from '@mantine/core';
import { type DragEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnnouncer } from '../../ui/use-announcer.tsx';
import { BoardCard } from './board-card.tsx';
import classes from './roadmap.module.css';
import { type Status, statuses } from './roadmap-model.ts';
import type { ItemViewParts } from './roadmap-parts.ts';

/** What a dragged card carries, so that the columns take nothing else. */
const cardType = 'application/x-dunwu-action';

/** The items by how far they are. Cards move by dragging, by a menu, and with Alt and the arrow keys. */
export function RoadmapBoard(parts: ItemViewParts) {
  const { t } = useTranslation();
  const { announce, region } = useAnnouncer();
  const board = useRef<HTMLDivElement>(null);
  const [moving, setMoving] = useState<{ readonly action: string; readonly status: Status } | null>(null);
  // A card that changes its column is drawn anew, a moment after it was told to: the focus goes with it.
  useEffect(() => {
    if (!moving || parts.items.find(({ action }) => action === moving.action)?.status !== moving.status) return;
    board.current?.querySelector<HTMLElement>(`[data-action="${moving.action}"] button`)?.focus();
    setMoving(null);
  }, [moving, parts.items]);
  const move = (action: string, status: Status) => {
    const item = parts.items.find((each) => each.action === action);
    if (!item || item.status === status) return;
    parts.changes.setProgress(action, { status });
    announce(t('roadmap:board.movedTo', { action: t(`actions:${action}.title`), status: t(`plan:status.${status}`) }));
    setMoving({ action, status });
  };
  return (
    <div ref={board}>
      {region}
      <Text size="sm" c="dimmed" mb="xs" className="no-print">
        {t('roadmap:board.hint')}
      </Text>
      <div className={classes.board}>
        {statuses.map((status) => (
          <Column key={status} status={status} onMove={move} {...parts} />
        ))}
      </div>
    </div>
  );
}

interface ColumnProps extends ItemViewParts {
  readonly status: Status;
  readonly onMove: (action: string, status: Status) => void;
}

function Column({ status, onMove, items, onOpen }: ColumnProps) {
  const { t } = useTranslation();
  const [over, setOver] = useState(false);
  const cards = items.filter((item) => item.status === status);
  const id = `column-${status}`;
  const accept = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes(cardType)) return;
    event.preventDefault();
    setOver(true);
  };
  return (
    <section
      className={classes.column}
      aria-labelledby={id}
      data-over={over}
      onDragEnter={accept}
      onDragOver={accept}
      onDragLeave={(event) => {
        const to = event.relatedTarget;
        if (!(to instanceof Node && event.currentTarget.contains(to))) setOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        onMove(event.dataTransfer.getData(cardType), status);
      }}
    >
      <Title order={3} id={id} size="h5" mb="xs">
        {t('roadmap:board.column', { status: t(`plan:status.${status}`), n: cards.length })}
      </Title>
      {cards.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t(`roadmap:board.empty.${status}`)}
        </Text>
      ) : (
        <ul className={classes.cards}>
          {cards.map((item) => (
            <BoardCard key={item.action} item={item} onMove={onMove} onOpen={onOpen} cardType={cardType} />
          ))}
        </ul>
      )}
    </section>
  );
}
