import type { Level, QuestionId } from '../../content/types.ts';

/**
 * What a firm says to a question. Four different things, never mixed: a value (a level, a choice, a number), `unsure`,
 * `notApplicable` with a reason, and nothing yet (the question is absent from {@link Answers}).
 */
export type Answer =
  | { readonly kind: 'level'; readonly level: Level }
  | { readonly kind: 'choice'; readonly value: string }
  | { readonly kind: 'choices'; readonly values: readonly string[] }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'yesNo'; readonly value: boolean }
  | { readonly kind: 'unsure' }
  | { readonly kind: 'notApplicable'; readonly reason: string };

/** Answers by question id; an absent id is unanswered. */
export type Answers = Readonly<Record<QuestionId, Answer>>;

/** Whether a question is asked of this firm; `waiting` while the answer that decides it is open. */
export type Visibility = 'shown' | 'hidden' | 'waiting';
