import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DecisionNote } from './decision-note.tsx';
import { Distribution } from './distribution.tsx';
import type { QuestionFocus } from './focus-types.ts';
import { QuestionHead } from './question-head.tsx';
import { RoleTable } from './role-table.tsx';
import { useChoiceWords } from './use-choice-words.ts';

/** How the room answered, what may be said of it, and what was decided. */
export function Revealed({ focus }: { readonly focus: QuestionFocus }): ReactNode {
  const { t } = useTranslation('participant');
  const words = useChoiceWords();
  const { tally, decision, mine } = focus;
  return (
    <div className="stack">
      <QuestionHead focus={focus} />
      {decision && <DecisionNote question={focus.question} decision={decision} />}
      {tally && (
        <>
          <section className="card stack" aria-labelledby="how">
            <div>
              <h2 id="how">{t('revealed.title')}</h2>
              <p className="quiet">{t('revealed.votes', { count: tally.votes })}</p>
            </div>
            <Distribution question={focus.question} counts={tally.all} mine={mine?.choice ?? null} />
            {!mine && <p className="quiet">{t('question.none')}</p>}
          </section>
          <section className="card stack-close">
            <p>
              <b>{t(`revealed.consensus.${tally.consensus}`)}</b>
            </p>
            {tally.agreement !== null && (
              <p className="quiet">
                {t('revealed.agreement', { value: tally.agreement.toFixed(2).replace('-', '−') })}
              </p>
            )}
            {tally.proposed !== null && <p>{t('revealed.proposed', { level: words(tally.proposed) })}</p>}
          </section>
          <section className="card">
            <RoleTable roles={tally.byRole} />
          </section>
        </>
      )}
      {!decision && <p className="quiet">{t('revealed.wait')}</p>}
    </div>
  );
}
