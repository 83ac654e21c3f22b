import { useTranslation } from 'react-i18next';
import type { VoteChoice } from '../../../src/contract/workshop-records.ts';

/** Short words of a choice: `Level 3 · Established`, `Not sure`. */
export function useChoiceWords(): (choice: VoteChoice) => string {
  const { t } = useTranslation('participant');
  return (choice) => {
    if (choice === 'unsure') return t('question.unsure');
    if (choice === 'notMine') return t('question.notMine');
    return `${t('question.levelOf', { level: choice })} · ${t(`level.${choice}`)}`;
  };
}
