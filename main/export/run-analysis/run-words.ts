import type { LogNote, RunSignal } from '../../../src/domain/training-run/types.ts';
import { figure, whole } from '../../../src/kernel/figure.ts';
import type { Words } from '../../words.ts';

/** A signal in words with its figure. */
export function signalText({ id, direction, value, unit }: RunSignal, words: Words): string {
  return words(`verdicts:signals.${id}.${direction}`, { value: figure(value, unit) });
}

/** What was found in a log, in words. */
export function noteText({ code, count, at, what }: LogNote, words: Words): string {
  return words(`verdicts:notes.${code}`, { count: whole(count), at: at === null ? '–' : whole(at), what });
}
