import type { Level } from '../../content/types.ts';
import type { Answer } from '../questionnaire/answer.ts';
import { agreementOf } from '../workshop/agreement.ts';
import { type WorkshopRole, workshopRoles } from '../workshop/types.ts';
import { sameAnswer } from './same-answer.ts';

/** What one assessor says to one question. */
export interface AnswerVoice {
  readonly role: WorkshopRole;
  readonly answer: Answer;
}

/** What each rule makes of the voices; null, or a role that is absent, where the rule decides nothing. */
export interface Proposals {
  readonly median: Answer | null;
  readonly lowest: Answer | null;
  readonly 'most-frequent': Answer | null;
  readonly role: Readonly<Partial<Record<WorkshopRole, Answer>>>;
  /** The middle lies between two different levels, and `median` is the lower of the two. */
  readonly between: boolean;
}

/** The voices on one question, put together. */
export interface MergedVoices {
  /** What all say; null when they differ, or nobody spoke. */
  readonly agreed: Answer | null;
  /** van der Eijk's A over the levels; null below three levels (VanDerEijk2001). */
  readonly agreement: number | null;
  readonly proposals: Proposals;
}

/** Longest reason of "not applicable", in characters: as long as one that is typed. */
const longestReason = 2000;

/**
 * Puts the voices on one question together; their order does not matter. Rules pick an answer that somebody gave and compute
 * none between two: levels are an order, not a scale of equal steps. "Not sure" is no claim: it counts only where all say it.
 */
export function mergeVoices(voices: readonly AnswerVoice[]): MergedVoices {
  const answers = voices.map(({ answer }) => answer);
  const levels = levelsOf(answers);
  const counts = [0, 1, 2, 3, 4].map((level) => levels.filter((given) => given === level).length);
  return {
    agreed: oneOf(answers),
    agreement: agreementOf(counts as [number, number, number, number, number]),
    proposals: proposalsOf(voices),
  };
}

function proposalsOf(voices: readonly AnswerVoice[]): Proposals {
  const known = knownOf(voices);
  const levels = levelsOf(known);
  // "It does not apply to us" beside levels is a conflict of another kind, which no order of levels decides.
  const ordered = levels.length === known.length ? levels : [];
  const roles = workshopRoles.flatMap((role) => {
    const one = oneOf(knownOf(voices.filter((voice) => voice.role === role)));
    return one ? [[role, one] as const] : [];
  });
  return {
    median: levelAt(ordered, Math.floor((ordered.length - 1) / 2)),
    between: ordered.length > 0 && ordered[Math.floor((ordered.length - 1) / 2)] !== ordered[ordered.length >> 1],
    lowest: levelAt(ordered, 0),
    'most-frequent': mostFrequent(known),
    role: Object.fromEntries(roles),
  };
}

function knownOf(voices: readonly AnswerVoice[]): Answer[] {
  return voices.flatMap(({ answer }) => (answer.kind === 'unsure' ? [] : [answer]));
}

/** Lowest first. */
function levelsOf(answers: readonly Answer[]): Level[] {
  return answers.flatMap((answer) => (answer.kind === 'level' ? [answer.level] : [])).sort((a, b) => a - b);
}

function levelAt(levels: readonly Level[], index: number): Answer | null {
  const level = levels[index];
  return level === undefined ? null : { kind: 'level', level };
}

/** The answer that more gave than any other; null on a tie. */
function mostFrequent(answers: readonly Answer[]): Answer | null {
  const groups: Answer[][] = [];
  for (const answer of answers) {
    const group = groups.find(([first]) => first && sameAnswer(first, answer));
    if (group) group.push(answer);
    else groups.push([answer]);
  }
  const most = Math.max(0, ...groups.map(({ length }) => length));
  const [winner, ...tied] = groups.filter(({ length }) => length === most);
  return winner && tied.length === 0 ? oneOf(winner) : null;
}

/** The one answer that all of these are; null where they differ or there is none. Different reasons are put together. */
function oneOf(answers: readonly Answer[]): Answer | null {
  const [first, ...others] = answers;
  if (!first || !others.every((answer) => sameAnswer(first, answer))) return null;
  if (first.kind === 'choices') return { kind: 'choices', values: [...first.values].sort() };
  if (first.kind !== 'notApplicable') return first;
  const reasons = answers.flatMap((answer) => (answer.kind === 'notApplicable' ? [answer.reason.trim()] : []));
  return { kind: 'notApplicable', reason: joined([...new Set(reasons)].sort()) };
}

function joined(reasons: readonly string[]): string {
  const whole = reasons.join(' / ');
  return whole.length <= longestReason ? whole : (reasons[0] ?? '');
}
