import type { TFunction } from 'i18next';
import type { Effect } from './effect-of.ts';

/** Says which questions an answer took off the list, which answers are kept in them, and which it added. */
export function branchingWords({ left, keptAnswers, came }: Effect, t: TFunction): readonly string[] {
  const parts = [
    left.length > 0 ? t('questionnaire:branch.left', { number: left.length }) : '',
    keptAnswers > 0 ? t('questionnaire:branch.leftKept', { number: keptAnswers }) : '',
    came.length > 0 ? t('questionnaire:branch.came', { number: came.length }) : '',
  ];
  return parts.filter((part) => part !== '');
}
