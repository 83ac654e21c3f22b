import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { QuestionFocus } from './focus-types.ts';

/** The question's words, and which round it is. */
export function QuestionHead({ focus }: { readonly focus: QuestionFocus }): ReactNode {
  const { t } = useTranslation('participant');
  return (
    <>
      <p className="quiet">
        {focus.question} · {t('question.round', { round: focus.round })}
      </p>
      <h1>{t(`questions:${focus.question}.text`)}</h1>
      {focus.round > 1 && focus.state === 'open' && <p className="note">{t('question.again')}</p>}
    </>
  );
}
