import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { RankingFocus } from './focus-types.ts';

/** What the room can bear, easiest first. */
export function RankingResult({ result }: { readonly result: NonNullable<RankingFocus['result']> }): ReactNode {
  const { t } = useTranslation('participant');
  const score = (value: number) => `${value > 0 ? '+' : ''}${value.toFixed(2)}`.replace('-', '−');
  return (
    <div className="stack">
      <h1>{t('ranking.result')}</h1>
      <p>{t('ranking.resultLead', { count: result.participants })}</p>
      <ol className="bars card numbered">
        {result.items.map((line) => (
          <li key={line.item}>
            <p>{t(`items.${line.item}`)}</p>
            <p className="quiet">
              {t('ranking.score', { score: score(line.score), best: line.best, worst: line.worst })}
            </p>
          </li>
        ))}
      </ol>
    </div>
  );
}
