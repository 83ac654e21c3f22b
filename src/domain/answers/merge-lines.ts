import type { QuestionId } from '../../content/types.ts';
import type { Answer, Answers } from '../questionnaire/answer.ts';
import type { WorkshopRole } from '../workshop/types.ts';
import { type MergedVoices, mergeVoices } from './merge-voices.ts';
import { sameAnswer } from './same-answer.ts';

/** The answers of one person that are in force. */
export interface AssessorAnswers {
  /** The same whenever this person answers. */
  readonly assessor: string;
  readonly role: WorkshopRole;
  readonly answers: Answers;
}

/** A voice as far as a settlement rests on it: who, in which role, said what. */
export interface SettledVoice {
  readonly assessor: string;
  readonly role: WorkshopRole;
  readonly answer: Answer;
}

/** What was decided of a question last, and on which voices. */
export interface Settled {
  readonly answer: Answer;
  readonly voices: readonly SettledVoice[];
}

/**
 * `same`: all say the same, and the assessment nothing else. `settled`: somebody decided on these very voices, and the
 * assessment still says so. `open`: anything else.
 */
export type MergeState = 'same' | 'open' | 'settled';

/** One question that at least one assessor answered. */
export interface MergedQuestion extends MergedVoices {
  readonly question: QuestionId;
  readonly state: MergeState;
  readonly current: Answer | null;
}

/**
 * Every question with a voice, once, in the order given. `current`: the assessment's answers; `settled`: the newest settlement
 * of each question that was not taken back. The order of the assessors does not matter.
 */
export function mergeLines(
  questions: readonly QuestionId[],
  assessors: readonly AssessorAnswers[],
  current: Answers,
  settled: Readonly<Record<QuestionId, Settled>>,
): MergedQuestion[] {
  return questions.flatMap((question) => {
    const voices = assessors.flatMap(({ assessor, role, answers }) => {
      const answer = answers[question];
      return answer ? [{ assessor, role, answer }] : [];
    });
    if (voices.length === 0) return [];
    const merged = mergeVoices(voices);
    const now = current[question] ?? null;
    const state = stateOf(merged, now, isStanding(settled[question], voices, now));
    return [{ question, state, current: now, ...merged }];
  });
}

function stateOf({ agreed }: MergedVoices, now: Answer | null, standing: boolean): MergeState {
  if (agreed && (now === null || sameAnswer(agreed, now))) return 'same';
  return standing ? 'settled' : 'open';
}

/** A new voice, a changed one or one that is gone voids a settlement; so does another answer in the assessment. */
function isStanding(settled: Settled | undefined, voices: readonly SettledVoice[], now: Answer | null): boolean {
  if (!settled || now === null || !sameAnswer(settled.answer, now)) return false;
  const stands = (was: SettledVoice) =>
    voices.some(
      ({ assessor, role, answer }) => assessor === was.assessor && role === was.role && sameAnswer(answer, was.answer),
    );
  return voices.length === settled.voices.length && settled.voices.every(stands);
}
