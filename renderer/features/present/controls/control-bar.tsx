import {
  IconArrowLeft,
  IconArrowRight,
  IconHelp,
  IconLanguage,
  IconLayoutGrid,
  IconMaximize,
  IconNotes,
  IconPrinter,
  IconSquareFilled,
  IconX,
} from '@tabler/icons-react';
import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import type { PresenterCommand } from '../command-for-key.ts';
import classes from '../presenter.module.css';
import { useAwake } from './use-awake.ts';

interface ControlBarProps {
  readonly run: (command: PresenterCommand) => void;
  readonly number: number;
  readonly total: number;
  readonly notes: boolean;
}

type Icon = ComponentType<{ readonly size: number; readonly 'aria-hidden': 'true' }>;

const turning: readonly (readonly [PresenterCommand, Icon])[] = [
  ['back', IconArrowLeft],
  ['next', IconArrowRight],
];
const tools: readonly (readonly [PresenterCommand, Icon])[] = [
  ['overview', IconLayoutGrid],
  ['notes', IconNotes],
  ['language', IconLanguage],
  ['black', IconSquareFilled],
  ['full-screen', IconMaximize],
  ['print', IconPrinter],
  ['help', IconHelp],
  ['leave', IconX],
];

/** All commands as buttons, discreet: gone a while after the last move of the mouse, never while one has the focus. */
export function ControlBar({ run, number, total, notes }: ControlBarProps) {
  const { t } = useTranslation();
  const awake = useAwake();
  const button = ([command, Icon]: (typeof tools)[number]) => {
    const label = t(`present:command.${command}`);
    return (
      <button
        key={command}
        type="button"
        title={label}
        aria-label={label}
        aria-pressed={command === 'notes' ? notes : undefined}
        aria-disabled={(command === 'back' && number === 1) || (command === 'next' && number === total) || undefined}
        onClick={() => run(command)}
      >
        <Icon size={20} aria-hidden="true" />
      </button>
    );
  };
  return (
    <nav className={classes.controls} data-awake={awake || undefined} aria-label={t('present:controls')}>
      {turning.map(button)}
      <span className={classes.count}>{t('present:number', { number, total })}</span>
      {tools.map(button)}
    </nav>
  );
}
