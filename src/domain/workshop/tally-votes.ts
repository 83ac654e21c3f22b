import { consensusRules } from '../../content/consensus-rules.ts';
import { agreementOf } from './agreement.ts';
import { countVotes } from './count-votes.ts';
import { medianLevel } from './median-level.ts';
import { type Consensus, type Level, type Tally, type Voice, workshopRoles } from './types.ts';

const levels: readonly Level[] = [0, 1, 2, 3, 4];

/** Counts the votes of one round on one question. The order of the voices changes nothing. There is no mean: levels are ordered, not measured. */
export function tallyVotes(voices: readonly Voice[]): Tally {
  const all = countVotes(voices.map(({ choice }) => choice));
  const agreement = agreementOf(all.levels);
  const consensus = consensusOf(agreement);
  const median = medianLevel(all.levels);
  return {
    votes: voices.length,
    all,
    byRole: workshopRoles.flatMap((role) => {
      const choices = voices.filter((voice) => voice.role === role).map(({ choice }) => choice);
      if (choices.length === 0) return [];
      const counts = countVotes(choices);
      return [{ role, counts, median: medianLevel(counts.levels) }];
    }),
    agreement,
    consensus,
    median,
    proposed: consensus === 'agreed' ? (levels.find((level) => level === median) ?? null) : null,
    outliers: outliersOf(voices, median),
  };
}

function consensusOf(agreement: number | null): Consensus {
  if (agreement === null) return 'too-few';
  if (agreement >= consensusRules.agreed) return 'agreed';
  return agreement >= consensusRules.leaning ? 'leaning' : 'split';
}

/** Who stands far from the median, furthest first, then by id. */
function outliersOf(voices: readonly Voice[], median: number | null): readonly string[] {
  if (median === null) return [];
  return voices
    .flatMap(({ participant, choice }) =>
      typeof choice === 'number' ? [{ participant, distance: Math.abs(choice - median) }] : [],
    )
    .filter(({ distance }) => distance >= consensusRules.outlierDistance)
    .sort((a, b) => b.distance - a.distance || compareIds(a.participant, b.participant))
    .map(({ participant }) => participant);
}

function compareIds(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
