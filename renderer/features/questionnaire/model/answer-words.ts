import type { TFunction } from 'i18next';
import type { Question } from '../../../../src/content/types.ts';
import type { Answer } from '../../../../src/domain/questionnaire/answer.ts';
import { assertNever } from '../../../../src/kernel/assert-never.ts';
import type { Formats } from '../../../ui/format.ts';

/** An answer in words, for history, print and screen readers. */
export function answerWords(question: Question, answer: Answer | null, t: TFunction, formats: Formats): string {
  if (!answer) return t('questionnaire:state.unanswered');
  switch (answer.kind) {
    case 'level':
      return t('questionnaire:levelWords', {
        level: answer.level,
        words: t(`questions:${question.id}.levels.${answer.level}`),
      });
    case 'choice':
      return t(`questions:${question.id}.options.${answer.value}`);
    case 'choices':
      return answer.values
        .map((value) => t(`questions:${question.id}.options.${value}`))
        .join(t('questionnaire:listComma'));
    case 'number':
      return numberWords(question, answer.value, t, formats);
    case 'yesNo':
      return t(answer.value ? 'questionnaire:yes' : 'questionnaire:no');
    case 'unsure':
      return t('questionnaire:state.unsure');
    case 'notApplicable':
      return t('questionnaire:notApplicableBecause', { reason: answer.reason });
    default:
      return assertNever(answer);
  }
}

function numberWords(question: Question, value: number, t: TFunction, formats: Formats): string {
  if (question.type === 'number' && question.unit === 'ntd') return formats.money(value);
  const unit = question.type === 'number' ? t(`questionnaire:unit.${question.unit}`) : '';
  return t('questionnaire:numberWithUnit', { value: formats.number(value, 0), unit });
}
