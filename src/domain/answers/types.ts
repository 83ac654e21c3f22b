import type { QuestionId, SectionId } from '../../content/types.ts';

/** Counts of shown questions by what was said to them. */
export interface ProgressCount {
  readonly answered: number;
  readonly unsure: number;
  readonly notApplicable: number;
  readonly unanswered: number;
  /** All shown questions: the sum of the four. */
  readonly total: number;
}

export interface Progress {
  readonly all: ProgressCount;
  readonly bySection: Readonly<Record<SectionId, ProgressCount>>;
}

/** Which questions a session walks through: the ten best for a first picture, or all that apply. */
export type Mode = 'quick' | 'full';

/** The questions of a session in the order asked. */
export type Path = readonly QuestionId[];
