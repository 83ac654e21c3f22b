import type { TFunction } from 'i18next';
import type { Answer } from '../../src/domain/questionnaire/answer.ts';
import { assertNever } from '../../src/kernel/assert-never.ts';
import type { Formats } from './format.ts';

/** What the firm said to a question, in the words of the question: a level with its text, options, a number. */
export function answerWords(question: string, answer: Answer | undefined, t: TFunction, formats: Formats): string {
  if (answer === undefined) return t('results:answer.unanswered');
  switch (answer.kind) {
    case 'level':
      return t('results:answer.level', {
        level: answer.level,
        text: t(`questions:${question}.levels.${answer.level}`),
      });
    case 'choice':
      return t(`questions:${question}.options.${answer.value}`);
    case 'choices':
      return answer.values.map((value) => t(`questions:${question}.options.${value}`)).join(t('results:answer.comma'));
    case 'number':
      return formats.number(answer.value);
    case 'yesNo':
      return answer.value ? t('results:answer.yes') : t('results:answer.no');
    case 'unsure':
      return t('results:answer.unsure');
    case 'notApplicable':
      return t('results:answer.notApplicable', { reason: answer.reason });
    default:
      return assertNever(answer);
  }
}
