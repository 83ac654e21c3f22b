import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { QuestionFocus } from './focus-types.ts';
import { QuestionHead } from './question-head.tsx';
import { useChoiceWords } from './use-choice-words.ts';

/** Closed and not revealed yet, or put off. */
export function Waiting({ focus }: { readonly focus: QuestionFocus }): ReactNode {
  const { t } = useTranslation('participant');
  const words = useChoiceWords();
  return (
    <div className="stack">
      <QuestionHead focus={focus} />
      <p className="note">{t(focus.state === 'skipped' ? 'question.skipped' : 'question.closed')}</p>
      {focus.state !== 'skipped' && (
        <p>{focus.mine ? t('question.yours', { answer: words(focus.mine.choice) }) : t('question.none')}</p>
      )}
    </div>
  );
}
