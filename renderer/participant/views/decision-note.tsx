import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { QuestionFocus } from './focus-types.ts';

interface DecisionNoteProps {
  readonly question: string;
  readonly decision: NonNullable<QuestionFocus['decision']>;
}

/** What the room decided. */
export function DecisionNote({ question, decision }: DecisionNoteProps): ReactNode {
  const { t } = useTranslation('participant');
  return (
    <section className="note stack-close" aria-labelledby="decision">
      <h2 id="decision">{t('revealed.decision')}</h2>
      {decision.kind === 'level' && (
        <>
          <p>
            <b>{`${t('question.levelOf', { level: decision.level })} · ${t(`level.${decision.level}`)}`}</b>
          </p>
          <p>{t(`questions:${question}.levels.${decision.level}`)}</p>
        </>
      )}
      {decision.kind === 'unsure' && <p>{t('revealed.decided.unsure')}</p>}
      {decision.kind === 'notApplicable' && <p>{t('revealed.decided.notApplicable', { reason: decision.reason })}</p>}
    </section>
  );
}
