import type { Answer } from '../../../src/domain/questionnaire/answer.ts';

/** Whether two answers are shown as one choice: "not applicable" is one whatever its reason, options in any order. */
export function sameWords(a: Answer, b: Answer): boolean {
  return choiceKey(a) === choiceKey(b);
}

/** A choice's key among those of its question. */
export function choiceKey(answer: Answer): string {
  switch (answer.kind) {
    case 'level':
      return `level ${answer.level}`;
    case 'choices':
      return `choices ${[...answer.values].sort().join(' ')}`;
    case 'unsure':
    case 'notApplicable':
      return answer.kind;
    default:
      return `${answer.kind} ${answer.value}`;
  }
}
