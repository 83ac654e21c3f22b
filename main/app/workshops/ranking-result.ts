import type * as z from 'zod';
import { appetiteItems, appetiteSets } from '../../../src/content/risk-appetite.ts';
import type { rankingResult } from '../../../src/contract/workshop-records.ts';
import { rankItems } from '../../../src/domain/workshop/rank-items.ts';
import type { BestWorstChoice } from '../../../src/domain/workshop/types.ts';
import type { RoomState } from './room-state.ts';

export type RankingResult = z.infer<typeof rankingResult>;

/** How many picked from every set. */
export function countFinished({ rankings }: RoomState): number {
  return [...rankings.values()].filter((own) => own.size === appetiteSets.length).length;
}

/** The standing of every item; null until the facilitator reveals it. */
export function rankingOf(state: RoomState): RankingResult | null {
  return state.record.ranking === 'revealed' ? rankItems(appetiteItems, appetiteSets, choicesOf(state)) : null;
}

function choicesOf({ rankings, participants }: RoomState): BestWorstChoice[] {
  return [...rankings].flatMap(([participant, own]) => {
    const role = participants.get(participant)?.role;
    return role ? [...own.values()].map(({ set, best, worst }) => ({ participant, role, set, best, worst })) : [];
  });
}
