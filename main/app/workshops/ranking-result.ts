import type * as z from 'zod';
import { appetiteItems, appetiteSets } from '../../../src/content/risk-appetite.ts';
import type { rankingResult } from '../../../src/contract/workshop-records.ts';
import { scoreBestWorst } from '../../../src/domain/workshop/score-best-worst.ts';
import { type BestWorstChoice, workshopRoles } from '../../../src/domain/workshop/types.ts';
import type { RoomState } from './room-state.ts';

export type RankingResult = z.infer<typeof rankingResult>;

/** How many picked from every set. */
export function countFinished({ rankings }: RoomState): number {
  return [...rankings.values()].filter((own) => own.size === appetiteSets.length).length;
}

/** The standing of every item; null until the facilitator reveals it. */
export function rankingOf(state: RoomState): RankingResult | null {
  if (state.record.ranking !== 'revealed') return null;
  const choices = choicesOf(state);
  const byRole = workshopRoles.flatMap((role) => {
    const own = choices.filter((choice) => choice.role === role);
    if (own.length === 0) return [];
    const items = score(own).map(({ item, score }) => ({ item, score }));
    return [{ role, participants: countPeople(own), items }];
  });
  return { participants: countPeople(choices), items: score(choices), byRole };
}

const score = (choices: readonly BestWorstChoice[]) => scoreBestWorst(appetiteItems, appetiteSets, choices);

const countPeople = (choices: readonly BestWorstChoice[]) =>
  new Set(choices.map(({ participant }) => participant)).size;

function choicesOf({ rankings, participants }: RoomState): BestWorstChoice[] {
  return [...rankings].flatMap(([participant, own]) => {
    const role = participants.get(participant)?.role;
    return role ? [...own.values()].map(({ set, best, worst }) => ({ participant, role, set, best, worst })) : [];
  });
}
