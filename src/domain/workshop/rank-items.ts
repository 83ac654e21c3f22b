import { scoreBestWorst } from './score-best-worst.ts';
import { type BestWorstChoice, type BestWorstRanking, workshopRoles } from './types.ts';

/** How everyone, and each role, ranks the items of the best–worst exercise. Participants are those with at least one choice. */
export function rankItems(
  items: readonly string[],
  sets: readonly (readonly number[])[],
  choices: readonly BestWorstChoice[],
): BestWorstRanking {
  return {
    participants: countPeople(choices),
    items: scoreBestWorst(items, sets, choices),
    byRole: workshopRoles.flatMap((role) => {
      const own = choices.filter((choice) => choice.role === role);
      if (own.length === 0) return [];
      const scores = scoreBestWorst(items, sets, own).map(({ item, score }) => ({ item, score }));
      return [{ role, participants: countPeople(own), items: scores }];
    }),
  };
}

function countPeople(choices: readonly BestWorstChoice[]): number {
  return new Set(choices.map(({ participant }) => participant)).size;
}
