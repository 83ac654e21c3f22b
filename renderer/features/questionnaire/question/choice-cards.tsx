import { Kbd, Text } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import classes from './choice-cards.module.css';

export interface Choice {
  readonly value: string;
  /** The key that picks it. */
  readonly hotkey: string;
  readonly label: string;
  /** A short name above the label, for example of a maturity level. */
  readonly name?: string;
}

interface ChoiceCardsProps {
  readonly labelledBy: string;
  readonly choices: readonly Choice[];
  readonly selected: readonly string[];
  readonly onPick: (value: string) => void;
  /** Several may be chosen at once. */
  readonly several?: boolean;
}

/**
 * Answers as cards: one of them (radio group) or several (checkboxes). Up and down move the focus without choosing, so
 * that looking at a level does not answer the question; Space chooses.
 */
export function ChoiceCards({ labelledBy, choices, selected, onPick, several = false }: ChoiceCardsProps) {
  const entry = Math.max(
    0,
    choices.findIndex((choice) => selected.includes(choice.value)),
  );
  // Native radios choose on the arrow keys, which would answer by accident: hence the roles.
  const holder = { role: several ? 'group' : 'radiogroup', 'aria-labelledby': labelledBy };
  return (
    <div {...holder} className={classes.cards}>
      {choices.map((choice, index) => {
        const chosen = selected.includes(choice.value);
        return (
          <button
            key={choice.value}
            type="button"
            {...{ role: several ? 'checkbox' : 'radio', 'aria-checked': chosen }}
            aria-keyshortcuts={choice.hotkey}
            tabIndex={several || index === entry ? 0 : -1}
            className={classes.card}
            data-value={choice.value}
            data-enter-goes-on={several || chosen}
            onClick={() => onPick(choice.value)}
            onKeyDown={moveFocus}
          >
            <span className={classes.mark} data-several={several || undefined} aria-hidden="true" />
            <span className={classes.words} data-named={choice.name !== undefined || undefined}>
              {choice.name && <span className={classes.name}>{choice.name}</span>}
              <Text component="span" size="md" lh={1.5}>
                {choice.label}
              </Text>
            </span>
            <Kbd aria-hidden="true" className={classes.key}>
              {choice.hotkey}
            </Kbd>
          </button>
        );
      })}
    </div>
  );
}

function moveFocus(event: KeyboardEvent<HTMLButtonElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0) return;
  const cards = [...(event.currentTarget.parentElement?.querySelectorAll('button') ?? [])];
  const at = cards.indexOf(event.currentTarget);
  event.preventDefault();
  cards[(at + step + cards.length) % cards.length]?.focus();
}
