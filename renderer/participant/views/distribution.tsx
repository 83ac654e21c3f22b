import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PublicTally, VoteChoice } from '../../../src/contract/workshop-records.ts';
import { useChoiceWords } from './use-choice-words.ts';

interface DistributionProps {
  readonly question: string;
  readonly counts: PublicTally['all'];
  readonly mine: VoteChoice | null;
}

/** How many chose what, as bars with their numbers; one's own is marked in words and by a pattern. */
export function Distribution({ question, counts, mine }: DistributionProps): ReactNode {
  const { t } = useTranslation('participant');
  const words = useChoiceWords();
  const lines: readonly (readonly [VoteChoice, number])[] = [
    [0, counts.levels[0]],
    [1, counts.levels[1]],
    [2, counts.levels[2]],
    [3, counts.levels[3]],
    [4, counts.levels[4]],
    ['unsure', counts.unsure],
    ['notMine', counts.notMine],
  ];
  const most = Math.max(1, ...lines.map(([, number]) => number));
  return (
    <ul className="bars">
      {lines.map(([choice, number]) => (
        <li key={choice} className={choice === mine ? 'mine' : ''}>
          <div className="line">
            <span>
              <b>{words(choice)}</b>
              {choice === mine && ' '}
              {choice === mine && <span className="chip">{t('revealed.yours')}</span>}
            </span>
            <span>{t('revealed.count', { count: number })}</span>
          </div>
          <div className="track" aria-hidden="true">
            {number > 0 && <div className="fill" style={{ width: `${(100 * number) / most}%` }} />}
          </div>
          {typeof choice === 'number' && <p className="quiet">{t(`questions:${question}.levels.${choice}`)}</p>}
        </li>
      ))}
    </ul>
  );
}
