import { content } from '../../../src/content/content.ts';
import type { QuestionId } from '../../../src/content/types.ts';
import { visibilityOf } from '../../../src/domain/questionnaire/visibility.ts';
import type { Composer } from '../composer.ts';
import type { Text } from '../document/types.ts';
import { answerWords } from '../tables/answer-words.ts';
import type { FirmFacts } from './firm-facts.ts';

/** What the firm said to a question, in words; that it was not asked or not answered is said too. */
export function whatWasSaid(question: QuestionId, { answers }: FirmFacts, composer: Composer): Text {
  const answer = answers[question] ?? null;
  const hidden = answer === null && visibilityOf(content, answers)[question] === 'hidden';
  return hidden ? composer.say('policies:shared.notAsked') : answerWords(question, answer, composer);
}
