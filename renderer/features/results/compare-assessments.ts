import { content } from '../../../src/content/content.ts';
import type { AssessmentView } from '../../../src/contract/records.ts';
import type { Answer } from '../../../src/domain/questionnaire/answer.ts';
import { assessedRisks } from '../../ui/standing.ts';

/** An answer that is not what it was. Undefined: none was given. */
export interface ChangedAnswer {
  readonly question: string;
  readonly before: Answer | undefined;
  readonly after: Answer | undefined;
}

/** A risk's planning score, 1 to 25, before and now. */
export interface MovedRisk {
  readonly id: string;
  readonly before: number;
  readonly after: number;
}

/** What the screen shows to one digit must differ in it. */
const visible = 0.05;

/** The answers that differ between two assessments, in the order of the questionnaire. */
export function changedAnswers(former: AssessmentView, now: AssessmentView): readonly ChangedAnswer[] {
  return content.questions.flatMap(({ id }) => {
    const before = former.answers[id];
    const after = now.answers[id];
    return JSON.stringify(before) === JSON.stringify(after) ? [] : [{ question: id, before, after }];
  });
}

/** The risks assessed both times whose score moved, the largest move first. */
export function movedRisks(former: AssessmentView, now: AssessmentView): readonly MovedRisk[] {
  const earlier = new Map(assessedRisks(former).map((risk) => [risk.id, risk.score.planning]));
  return assessedRisks(now)
    .flatMap(({ id, score }) => {
      const before = earlier.get(id);
      return before === undefined ? [] : [{ id, before, after: score.planning }];
    })
    .filter(({ before, after }) => Math.abs(after - before) >= visible)
    .toSorted((a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before) || a.id.localeCompare(b.id));
}
