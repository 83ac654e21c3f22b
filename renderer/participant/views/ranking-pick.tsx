import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** What is picked of one list, so far. */
export interface Picked {
  readonly best?: string;
  readonly worst?: string;
}

interface RankingPickProps {
  readonly items: readonly string[];
  readonly picked: Picked;
  readonly onPick: (picked: Picked) => void;
}

/** Three things; one is picked as easiest to bear, another as hardest. */
export function RankingPick({ items, picked, onPick }: RankingPickProps): ReactNode {
  const { t } = useTranslation('participant');
  const pick = (end: 'best' | 'worst', item: string) => {
    const other = end === 'best' ? 'worst' : 'best';
    // One thing cannot be both: the newer pick wins.
    const kept = picked[other] === item ? {} : { [other]: picked[other] };
    onPick({ ...kept, [end]: item });
  };
  return (
    <ul className="bars" aria-label={t('ranking.pick')}>
      {items.map((item) => (
        <li key={item} className="card pick">
          <p id={`item-${item}`}>{t(`items.${item}`)}</p>
          <div className="two">
            {(['best', 'worst'] as const).map((end) => (
              <button
                key={end}
                type="button"
                aria-pressed={picked[end] === item}
                aria-describedby={`item-${item}`}
                onClick={() => pick(end, item)}
              >
                {t(`ranking.${end}`)}
              </button>
            ))}
          </div>
        </li>
      ))}
    </ul>
  );
}
