import type { WorkshopDecision } from '../../../../src/contract/workshop-records.ts';
import type { Level } from '../../../../src/domain/workshop/types.ts';
import { levels } from '../question/level-list.tsx';

type Decided = WorkshopDecision['answer'];

/** The choice in the form that stands for what was decided before, or for what the votes propose; null: none yet. */
export function choiceOf(before: Decided | null, proposed: Level | null): string | null {
  if (before?.kind === 'level') return String(before.level);
  if (before) return before.kind;
  return proposed === null ? null : String(proposed);
}

/** The answer that a choice in the form stands for; null while it is not complete. */
export function answerOf(choice: string | null, reason: string): Decided | null {
  if (choice === 'unsure') return { kind: 'unsure' };
  if (choice === 'notApplicable') {
    return reason.trim() === '' ? null : { kind: 'notApplicable', reason: reason.trim() };
  }
  const level = levels.find((one) => String(one) === choice);
  return level === undefined ? null : { kind: 'level', level };
}
