import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useRoomState } from '../room/use-room.ts';
import type { QuestionFocus } from './focus-types.ts';
import { QuestionHead } from './question-head.tsx';
import { useChoiceWords } from './use-choice-words.ts';

/** Closed and not revealed yet, or put off. */
export function Waiting({ focus }: { readonly focus: QuestionFocus }): ReactNode {
  const { t } = useTranslation('participant');
  const { said } = useRoomState();
  const words = useChoiceWords();
  const late = [...said.values()].some(({ state }) => state === 'late');
  return (
    <div className="stack">
      <QuestionHead focus={focus} />
      <p className="note">{t(focus.state === 'skipped' ? 'question.skipped' : 'question.closed')}</p>
      {late && (
        <p className="note note-wrong" role="status">
          {t('saving.late')}
        </p>
      )}
      {focus.state !== 'skipped' && (
        <p>{focus.mine ? t('question.yours', { answer: words(focus.mine.choice) }) : t('question.none')}</p>
      )}
    </div>
  );
}
