import type { Level, Question } from '../../../../src/content/types.ts';
import { assertNever } from '../../../../src/kernel/assert-never.ts';

/** What a key asks for. `pick` is an option by its place, 0 first. */
export type Command =
  | { readonly kind: 'level'; readonly level: Level }
  | { readonly kind: 'pick'; readonly index: number }
  | { readonly kind: 'typeNumber' }
  | { readonly kind: Plain | 'undo' | 'redo' };

type Plain = 'unsure' | 'notApplicable' | 'clear' | 'unchanged' | 'next' | 'previous' | 'search';

export interface Key {
  readonly key: string;
  readonly ctrl: boolean;
  readonly shift: boolean;
}

const plain: Readonly<Record<string, Plain>> = {
  u: 'unsure',
  n: 'notApplicable',
  Backspace: 'clear',
  Delete: 'clear',
  '=': 'unchanged',
  ArrowRight: 'next',
  Enter: 'next',
  ArrowLeft: 'previous',
  '/': 'search',
};

/** The command of a key for this question (null at the end of the path), or null when the key means nothing here. */
export function commandForKey(question: Question | null, { key, ctrl, shift }: Key): Command | null {
  const name = key.length === 1 ? key.toLowerCase() : key;
  if (ctrl) return history(name, shift);
  const kind = plain[name];
  if (kind) return { kind };
  return question && /^[0-9]$/.test(name) ? forDigit(question, Number(name)) : null;
}

function history(name: string, shift: boolean): Command | null {
  if (name === 'y') return { kind: 'redo' };
  if (name !== 'z') return null;
  return { kind: shift ? 'redo' : 'undo' };
}

function forDigit(question: Question, digit: number): Command | null {
  switch (question.type) {
    case 'maturity':
      return isLevel(digit) ? { kind: 'level', level: digit } : null;
    case 'number':
      return { kind: 'typeNumber' };
    case 'bool':
      return pick(digit, 2);
    case 'single':
    case 'multi':
      return pick(digit, question.options.length);
    default:
      return assertNever(question);
  }
}

function pick(digit: number, count: number): Command | null {
  return digit >= 1 && digit <= count ? { kind: 'pick', index: digit - 1 } : null;
}

function isLevel(digit: number): digit is Level {
  return digit >= 0 && digit <= 4;
}
