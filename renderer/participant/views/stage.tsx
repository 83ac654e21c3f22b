import { type ReactNode, useEffect } from 'react';
import type { ParticipantView } from '../../../src/contract/participant-api.ts';
import { Ballot } from './ballot.tsx';
import { Lobby } from './lobby.tsx';
import { RankingResult } from './ranking-result.tsx';
import { RankingSets } from './ranking-sets.tsx';
import { Revealed } from './revealed.tsx';
import { Waiting } from './waiting.tsx';

/** What the facilitator shows now. */
export function Stage({ view }: { readonly view: ParticipantView }): ReactNode {
  const { focus } = view;
  const place = focus.kind === 'question' ? `${focus.question}-${focus.round}-${focus.state}` : focus.kind;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new question begins at its top
  useEffect(() => {
    // In braces: newer browsers return a promise, which is no clean-up.
    window.scrollTo(0, 0);
  }, [place]);
  if (focus.kind === 'question') {
    if (focus.state === 'open')
      return <Ballot key={`${focus.question}-${focus.round}`} focus={focus} timer={view.timer} />;
    if (focus.tally || focus.decision) return <Revealed focus={focus} />;
    return <Waiting focus={focus} />;
  }
  if (focus.kind === 'ranking') {
    return focus.result ? (
      <RankingResult result={focus.result} />
    ) : (
      <RankingSets mine={focus.mine} timer={view.timer} />
    );
  }
  return <Lobby joined={view.joined} />;
}
