import { content } from '../../../src/content/content.ts';
import type { QuestionId } from '../../../src/content/types.ts';
import type { Answer } from '../../../src/domain/questionnaire/answer.ts';
import { questionsById } from '../../../src/domain/questionnaire/question-index.ts';
import { visibilityOf } from '../../../src/domain/questionnaire/visibility.ts';
import { assertNever } from '../../../src/kernel/assert-never.ts';
import type { Composer } from '../composer.ts';
import type { Text } from '../document/types.ts';
import type { FirmFacts } from './firm-facts.ts';

/** What the firm said to a question, in words; that it was not asked or not answered is said too. */
export function answerWords(question: QuestionId, { answers }: FirmFacts, composer: Composer): Text {
  const answer = answers[question];
  if (answer) return saidWords(question, answer, composer);
  const hidden = visibilityOf(content, answers)[question] === 'hidden';
  return composer.say(hidden ? 'policies:shared.notAsked' : 'results:answer.unanswered');
}

function saidWords(id: QuestionId, answer: Answer, composer: Composer): Text {
  switch (answer.kind) {
    case 'level':
      return composer.say('results:answer.level', {
        level: answer.level,
        text: composer.say(`questions:${id}.levels.${answer.level}`),
      });
    case 'choice':
      return composer.say(`questions:${id}.options.${answer.value}`);
    case 'choices':
      return answer.values.length === 0
        ? composer.say('policies:shared.noneChosen')
        : composer.list(answer.values.map((value) => composer.say(`questions:${id}.options.${value}`)));
    case 'number':
      return numberWords(id, answer.value, composer);
    case 'yesNo':
      return composer.say(answer.value ? 'results:answer.yes' : 'results:answer.no');
    case 'unsure':
      return composer.say('results:answer.unsure');
    case 'notApplicable':
      return composer.say('results:answer.notApplicable', { reason: answer.reason });
    default:
      return assertNever(answer);
  }
}

function numberWords(id: QuestionId, value: number, composer: Composer): Text {
  const question = questionsById(content).get(id);
  if (question?.type === 'number' && question.unit === 'ntd') return composer.money(value);
  return composer.number(value, 0);
}
