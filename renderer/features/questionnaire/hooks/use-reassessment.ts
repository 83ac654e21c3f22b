import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { QuestionId } from '../../../../src/content/types.ts';
import type { ActionProgress } from '../../../../src/contract/plan-records.ts';
import type { AssessmentView } from '../../../../src/contract/records.ts';
import type { Answers } from '../../../../src/domain/questionnaire/answer.ts';
import { api } from '../../../client/api.ts';
import { type AskedAgain, askedAgain, askedFirst } from '../../../ui/reassess/asked-again.ts';
import { type ExpectedLevel, expectedLevels } from '../model/expected-levels.ts';

/** What is asked again first in a reassessment, and how far that has come. */
export interface Reassessment {
  readonly asked: readonly AskedAgain[];
  /** How many of them were confirmed or changed in this assessment. */
  readonly settled: number;
  /** Where a question stands, whether it is asked first or not. */
  again(question: QuestionId): AskedAgain;
  /** What the actions worked on since the last assessment promise for a question. */
  expected(question: QuestionId): readonly ExpectedLevel[];
}

const noProgress: Readonly<Record<string, ActionProgress>> = {};

/** The reassessment on the screen; null for a first assessment. */
export function useReassessment(view: AssessmentView, answers: Answers): Reassessment | null {
  const { id } = view.assessment;
  const of = view.reassessment?.of;
  const enabled = of !== undefined;
  const history = useQuery(api.answers.history.queryOptions({ input: { assessmentId: id }, enabled })).data;
  // Only the progress is needed; a former assessment that was removed leaves the expectations out.
  const plan = useQuery(
    api.plan.get.queryOptions({ input: { assessmentId: of ?? id }, enabled, retry: false, staleTime: 60_000 }),
  );
  const progress = plan.data?.progress ?? noProgress;
  return useMemo(() => {
    if (!enabled) return null;
    const again = (question: QuestionId) => askedAgain(question, answers[question], history ?? []);
    const asked = askedFirst(view).map(again);
    return {
      asked,
      settled: asked.filter(({ settled }) => settled !== 'open').length,
      again,
      expected: (question: QuestionId) => expectedLevels(question, progress),
    };
  }, [enabled, view, answers, history, progress]);
}
