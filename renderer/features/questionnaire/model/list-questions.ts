import { content } from '../../../../src/content/content.ts';
import type { QuestionId, SectionId } from '../../../../src/content/types.ts';
import type { AssessmentView } from '../../../../src/contract/records.ts';
import type { Answers } from '../../../../src/domain/questionnaire/answer.ts';
import { decidersOf, findQuestion } from './find-question.ts';
import { isOpen, type QuestionState, questionState } from './question-state.ts';

/** Which questions the list shows. */
export type ListFilter = 'all' | 'open' | 'unsure';

export interface ListedQuestion {
  readonly id: QuestionId;
  readonly state: QuestionState;
}

/** Questions of a section that are not asked (yet), and the questions that decide it. */
export interface NotAsked {
  readonly count: number;
  /** How many of them hold an answer, which is kept. */
  readonly answered: number;
  readonly deciders: readonly QuestionId[];
}

export interface ListedSection {
  readonly id: SectionId;
  readonly questions: readonly ListedQuestion[];
  /** Of the questions asked, filter or not: those that hold any of the three kinds of answer. */
  readonly done: number;
  readonly total: number;
  readonly waiting: NotAsked;
  readonly hidden: NotAsked;
}

interface ListInput {
  readonly view: AssessmentView;
  readonly answers: Answers;
  readonly filter: ListFilter;
  /** Whether a question matches what is searched for. */
  readonly matches: (id: QuestionId) => boolean;
}

/** The sections of this session with their questions, filtered; sections without any question asked are left out. */
export function listQuestions({ view, answers, filter, matches }: ListInput): readonly ListedSection[] {
  const quick = view.assessment.mode === 'quick';
  return content.sections.flatMap((section) => {
    const asked = view.path
      .filter((id) => findQuestion(id)?.section === section.id)
      .map((id) => ({ id, state: questionState(answers[id]) }));
    const waiting = notAsked(quick ? [] : section.questions, 'waiting', view, answers);
    const hidden = notAsked(quick ? [] : section.questions, 'hidden', view, answers);
    if (asked.length + waiting.count + hidden.count === 0) return [];
    const questions = asked.filter(({ id, state }) => passes(state, filter) && matches(id));
    const done = asked.filter(({ state }) => state !== 'unanswered').length;
    return { id: section.id, questions, done, total: asked.length, waiting, hidden };
  });
}

function passes(state: QuestionState, filter: ListFilter): boolean {
  if (filter === 'all') return true;
  return filter === 'open' ? isOpen(state) : state === 'unsure';
}

function notAsked(
  ids: readonly QuestionId[],
  visibility: 'waiting' | 'hidden',
  view: AssessmentView,
  answers: Answers,
): NotAsked {
  const found = ids.filter((id) => view.visibility[id] === visibility);
  const deciders = found.flatMap((id) => {
    const question = findQuestion(id);
    return question ? decidersOf(question) : [];
  });
  return { count: found.length, answered: found.filter((id) => answers[id]).length, deciders: [...new Set(deciders)] };
}
