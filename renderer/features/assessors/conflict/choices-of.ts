import type { Question } from '../../../../src/content/types.ts';
import type { MergeLine } from '../../../../src/contract/assessor-api.ts';
import type { Answer } from '../../../../src/domain/questionnaire/answer.ts';
import type { Level } from '../../../../src/domain/workshop/types.ts';
import { choiceKey } from '../same-words.ts';

/** An answer that can be chosen, and who gave it. */
export interface SettleChoice {
  readonly key: string;
  /** Picks it; null: none. */
  readonly hotkey: string | null;
  readonly answer: Answer;
  readonly voices: MergeLine['voices'];
  /** In the assessment now. */
  readonly current: boolean;
}

const levels: readonly Level[] = [0, 1, 2, 3, 4];

/**
 * What a question can be settled with: every level, option, yes and no, "not sure"; of numbers and lists what somebody gave.
 * Every voice stands beside exactly one.
 */
export function choicesOf(line: MergeLine, question: Question): SettleChoice[] {
  const given = [...line.voices.map(({ answer }) => answer), ...(line.current ? [line.current] : [])];
  const answers = new Map<string, Answer>();
  for (const answer of [...offered(question), ...given]) {
    const key = choiceKey(answer);
    if (!answers.has(key)) answers.set(key, answer);
  }
  // What can always be said comes last.
  answers.delete('unsure');
  answers.set('unsure', { kind: 'unsure' });
  return [...answers].map(([key, answer], index) => ({
    key,
    hotkey: hotkeyOf(answer, index),
    answer: line.agreed && choiceKey(line.agreed) === key ? line.agreed : answer,
    voices: line.voices.filter((voice) => choiceKey(voice.answer) === key),
    current: line.current !== null && choiceKey(line.current) === key,
  }));
}

function offered(question: Question): Answer[] {
  switch (question.type) {
    case 'maturity':
      return levels.map((level) => ({ kind: 'level', level }));
    case 'single':
      return question.options.map(({ value }) => ({ kind: 'choice', value }));
    case 'bool':
      return [true, false].map((value) => ({ kind: 'yesNo', value }));
    default:
      return [];
  }
}

/** As in the questionnaire: levels by their number, others counted from 1, `u` for "not sure". */
function hotkeyOf(answer: Answer, index: number): string | null {
  if (answer.kind === 'unsure') return 'u';
  if (answer.kind === 'level') return String(answer.level);
  if (answer.kind === 'notApplicable') return 'n';
  return index < 9 ? String(index + 1) : null;
}
