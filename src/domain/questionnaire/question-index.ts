import type { Content, Question, QuestionId } from '../../content/types.ts';

const cache = new WeakMap<Content, ReadonlyMap<QuestionId, Question>>();

/** The questions of a content by id; built once per content. */
export function questionsById(content: Content): ReadonlyMap<QuestionId, Question> {
  let index = cache.get(content);
  if (!index) {
    index = new Map(content.questions.map((question) => [question.id, question]));
    cache.set(content, index);
  }
  return index;
}
