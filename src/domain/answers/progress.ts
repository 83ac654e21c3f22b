import type { Content, QuestionId, SectionId } from '../../content/types.ts';
import type { Answer, Answers } from '../questionnaire/answer.ts';
import { questionsById } from '../questionnaire/question-index.ts';
import type { Path, Progress, ProgressCount } from './types.ts';

/** How far a session has come: what was said to the questions of its path, in all and by section. */
export function progressOf(content: Content, answers: Answers, path: Path): Progress {
  const byId = questionsById(content);
  const inSection = new Map<SectionId, QuestionId[]>(content.sections.map((section) => [section.id, []]));
  for (const id of path) inSection.get(byId.get(id)?.section ?? '')?.push(id);
  const counts = [...inSection].map(([section, ids]) => [section, countOf(ids, answers)] as const);
  return { all: countOf(path, answers), bySection: Object.fromEntries(counts) };
}

function countOf(ids: readonly QuestionId[], answers: Answers): ProgressCount {
  const count = { answered: 0, unsure: 0, notApplicable: 0, unanswered: 0, total: ids.length };
  for (const id of ids) count[stateOf(answers[id])] += 1;
  return count;
}

function stateOf(answer: Answer | undefined): Exclude<keyof ProgressCount, 'total'> {
  if (answer === undefined) return 'unanswered';
  return answer.kind === 'unsure' || answer.kind === 'notApplicable' ? answer.kind : 'answered';
}
