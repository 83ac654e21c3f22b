import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useDraft } from './draft-store.ts';
import classes from './gantt.module.css';
import type { Draft } from './gantt-types.ts';
import type { ItemWords } from './item-words.ts';
import type { Holding } from './use-holding.ts';
import type { Moves } from './use-moves.ts';

const week = 5;
const steps = [
  { id: 'weekEarlier', grip: 'whole', by: -week },
  { id: 'dayEarlier', grip: 'whole', by: -1 },
  { id: 'dayLater', grip: 'whole', by: 1 },
  { id: 'weekLater', grip: 'whole', by: week },
  { id: 'shorter', grip: 'finish', by: -1 },
  { id: 'longer', grip: 'finish', by: 1 },
] as const;

interface MoveBarProps {
  readonly holding: Holding;
  readonly moves: Moves;
  readonly words: ItemWords;
  /** Action of the row that was used last. */
  readonly current: string | null;
  /** Brings the focus back to the row. */
  readonly onLeave: (action: string) => void;
}

/** Below the chart: how to move things, and the same by single clicks for who can neither drag nor type. */
export function MoveBar({ holding, moves, words, current, onLeave }: MoveBarProps) {
  const { t } = useTranslation();
  const draft = useDraft(holding.store);
  if (draft?.held === 'keyboard') {
    return <HeldBar draft={draft} moves={moves} words={words} onLeave={onLeave} />;
  }
  const item = current === null ? undefined : holding.itemOf(current);
  return (
    <Group className={`${classes.moveBar} no-print`} gap="sm">
      {item && item.status !== 'done' ? (
        <Button size="compact-sm" variant="default" onClick={() => moves.pickUp(item.action)}>
          {t('roadmap:gantt.move.start', { action: item.action })}
        </Button>
      ) : null}
      <Text size="sm" c="dimmed">
        {t('roadmap:gantt.move.hint')}
      </Text>
    </Group>
  );
}

interface HeldBarProps extends Pick<MoveBarProps, 'moves' | 'words' | 'onLeave'> {
  readonly draft: Draft;
}

function HeldBar({ draft, moves, words, onLeave }: HeldBarProps) {
  const { t } = useTranslation();
  const leave = (how: () => void) => () => {
    how();
    onLeave(draft.action);
  };
  return (
    <Group
      role="group"
      aria-label={t('roadmap:gantt.move.label', { action: draft.action })}
      className={`${classes.moveBar} no-print`}
      data-holding
      gap="xs"
    >
      <Text size="sm" className={classes.heldLine}>
        {words.held(draft)}
      </Text>
      {steps.map(({ id, grip, by }) => (
        <Button key={id} size="compact-sm" variant="default" onClick={() => moves.step(grip, by)}>
          {t(`roadmap:gantt.move.${id}`)}
        </Button>
      ))}
      <Button size="compact-sm" variant="outline" onClick={leave(moves.keep)}>
        {t('roadmap:gantt.move.keep')}
      </Button>
      <Button size="compact-sm" variant="subtle" onClick={leave(moves.back)}>
        {t('roadmap:gantt.move.back')}
      </Button>
    </Group>
  );
}
