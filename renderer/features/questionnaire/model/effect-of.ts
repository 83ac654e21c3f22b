import type { QuestionId } from '../../../../src/content/types.ts';
import type { AssessmentView } from '../../../../src/contract/records.ts';
import type { Range } from '../../../../src/kernel/range.ts';
import { widthOf } from '../../../../src/kernel/range.ts';

/** What one answer did to the result and to the list of questions. */
export interface Effect {
  readonly before: Range | null;
  readonly after: Range | null;
  /** Points (of 100) by which the overall range became narrower; negative when it became wider. */
  readonly narrowed: number;
  /** Points (of 100) by which the planning value rose; negative when it fell. */
  readonly moved: number;
  /** Questions that no longer apply. */
  readonly left: readonly QuestionId[];
  /** Those of them that hold an answer, which is kept. */
  readonly keptAnswers: number;
  /** Questions that apply now. */
  readonly came: readonly QuestionId[];
}

/** Compares an assessment before and after a change. */
export function effectOf(before: AssessmentView, after: AssessmentView): Effect {
  const from = before.result.overall;
  const to = after.result.overall;
  const left = leftBetween(before, after);
  return {
    before: from,
    after: to,
    narrowed: from && to ? widthOf(from) - widthOf(to) : 0,
    moved: from && to ? to.planning - from.planning : 0,
    left,
    keptAnswers: left.filter((id) => after.answers[id]).length,
    came: after.path.filter((id) => !before.path.includes(id)),
  };
}

/** A quick session knows its short path only; a full one speaks of everything that does not apply. */
function leftBetween(before: AssessmentView, after: AssessmentView): readonly QuestionId[] {
  if (after.assessment.mode === 'quick') return before.path.filter((id) => !after.path.includes(id));
  return Object.keys(after.visibility).filter((id) => !isHidden(before, id) && isHidden(after, id));
}

function isHidden(view: AssessmentView, id: QuestionId): boolean {
  return view.visibility[id] === 'hidden';
}
