import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { appetiteItems, appetiteSets } from '../../../src/content/risk-appetite.ts';
import { useRoom, useRoomState } from '../room/use-room.ts';
import type { RankingFocus, Timer } from './focus-types.ts';
import { type Picked, RankingPick } from './ranking-pick.tsx';
import { StatusBar } from './status-bar.tsx';

interface RankingSetsProps {
  readonly mine: RankingFocus['mine'];
  readonly timer: Timer;
}

/** The seven short lists, back and forth; each is sent once both its picks are made. */
export function RankingSets({ mine, timer }: RankingSetsProps): ReactNode {
  const { t } = useTranslation('participant');
  const room = useRoom();
  const { said } = useRoomState();
  const answerOf = (set: number): Picked => {
    const saying = said.get(`rank-${set}`)?.saying;
    return saying?.kind === 'rank' ? saying : (mine.find((line) => line.set === set) ?? {});
  };
  const isDone = (set: number) => Boolean(answerOf(set).best && answerOf(set).worst);
  const done = appetiteSets.filter((_, set) => isDone(set)).length;
  const total = appetiteSets.length;
  const [at, setAt] = useState(() =>
    Math.max(
      0,
      appetiteSets.findIndex((_, set) => !isDone(set)),
    ),
  );
  const [half, setHalf] = useState<Picked>({});
  const picked = half.best || half.worst ? half : answerOf(at);
  const go = (step: number) => {
    setHalf({});
    setAt(at + step);
  };
  const pick = (next: Picked) => {
    setHalf(next.best && next.worst ? {} : next);
    if (next.best && next.worst) room.say({ kind: 'rank', set: at, best: next.best, worst: next.worst });
  };
  const items = (appetiteSets[at] ?? []).flatMap((index) => appetiteItems[index] ?? []);
  return (
    <div className="stack">
      <h1>{t('ranking.title')}</h1>
      <p>{t('ranking.lead')}</p>
      <div className="spread">
        <h2>{t('ranking.step', { at: at + 1, total })}</h2>
        <p className="quiet">{t('ranking.progress', { done, total })}</p>
      </div>
      <RankingPick items={items} picked={picked} onPick={pick} />
      <div className="spread">
        <button type="button" disabled={at === 0} onClick={() => go(-1)}>
          {t('ranking.back')}
        </button>
        {at + 1 < total && (
          <button type="button" className={isDone(at) ? 'primary' : ''} onClick={() => go(1)}>
            {t('ranking.next')}
          </button>
        )}
      </div>
      {done === total && <p className="note">{t('ranking.done')}</p>}
      <StatusBar said={said.get(`rank-${at}`)} saved={mine.some(({ set }) => set === at)} timer={timer} />
    </div>
  );
}
