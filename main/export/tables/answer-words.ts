import { content } from '../../../src/content/content.ts';
import type { QuestionId } from '../../../src/content/types.ts';
import type { Answer } from '../../../src/domain/questionnaire/answer.ts';
import { assertNever } from '../../../src/kernel/assert-never.ts';
import type { Composer } from '../composer.ts';
import type { Text } from '../document/types.ts';

/** An answer in words, as the questionnaire says it; null is no answer yet. */
export function answerWords(question: QuestionId, answer: Answer | null, composer: Composer): Text {
  const { say } = composer;
  if (!answer) return say('questionnaire:state.unanswered');
  switch (answer.kind) {
    case 'level': {
      const { level } = answer;
      return say('questionnaire:levelWords', { level, words: say(`questions:${question}.levels.${level}`) });
    }
    case 'choice':
      return say(`questions:${question}.options.${answer.value}`);
    case 'choices':
      return composer.list(answer.values.map((value) => say(`questions:${question}.options.${value}`)));
    case 'number':
      return numberWords(question, answer.value, composer);
    case 'yesNo':
      return answer.value ? say('questionnaire:yes') : say('questionnaire:no');
    case 'unsure':
      return say('questionnaire:state.unsure');
    case 'notApplicable':
      return say('questionnaire:notApplicableBecause', { reason: answer.reason });
    default:
      return assertNever(answer);
  }
}

function numberWords(question: QuestionId, value: number, composer: Composer): Text {
  const asked = content.questions.find(({ id }) => id === question);
  if (asked?.type !== 'number') return composer.number(value, 0);
  if (asked.unit === 'ntd') return composer.money(value);
  const unit = composer.say(`questionnaire:unit.${asked.unit}`);
  return composer.say('questionnaire:numberWithUnit', { value: composer.number(value, 0), unit });
}
