import { scoreBestWorst } from './score-best-worst.ts';
import { soundChoices } from './sound-choices.ts';
import { type BestWorstChoice, type BestWorstRanking, workshopRoles } from './types.ts';

/** How everyone, and each role, ranks the items of the best–worst exercise. Participants are those with at least one choice. */
export function rankItems(
  items: readonly string[],
  sets: readonly (readonly number[])[],
  choices: readonly BestWorstChoice[],
): BestWorstRanking {
  const sound = soundChoices(items, sets, choices);
  return {
    participants: countPeople(sound),
    items: scoreBestWorst(items, sets, sound),
    byRole: workshopRoles.flatMap((role) => {
      const own = sound.filter((choice) => choice.role === role);
      if (own.length === 0) return [];
      const scores = scoreBestWorst(items, sets, own).map(({ item, score }) => ({ item, score }));
      return [{ role, participants: countPeople(own), items: scores }];
    }),
  };
}

function countPeople(choices: readonly BestWorstChoice[]): number {
  return new Set(choices.map(({ participant }) => participant)).size;
}
