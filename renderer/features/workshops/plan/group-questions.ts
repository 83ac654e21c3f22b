import { content } from '../../../../src/content/content.ts';
import type { AssessmentView } from '../../../../src/contract/records.ts';

/** Maturity questions of one section. */
export interface QuestionGroup {
  readonly section: string;
  readonly questions: readonly string[];
}

/** The maturity questions that an assessment asks, or all of them that it could ask where `also` has them, by section. */
export function groupQuestions(view: AssessmentView, also: readonly string[] = []): readonly QuestionGroup[] {
  const offered = new Set([...view.path, ...also]);
  return content.sections
    .map(({ id }) => ({
      section: id,
      questions: content.questions
        .filter((question) => question.section === id && question.type === 'maturity' && offered.has(question.id))
        .map((question) => question.id),
    }))
    .filter(({ questions }) => questions.length > 0);
}
