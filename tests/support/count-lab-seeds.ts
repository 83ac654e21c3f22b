import { labPresetConfigs } from '../../src/content/lab-presets.ts';
import { labPresets } from '../../src/domain/lab/types.ts';
import { labOutcome } from './lab-outcome.ts';

/**
 * Trains every preset of the lab on seeds 1 to N (20 unless told) and prints what became of each, one line a network and one
 * a preset. `node main/launcher.mjs tests/support/count-lab-seeds.ts [N] [preset …]`; 20 seeds take a quarter of an hour.
 */
const [count = '20', ...wanted] = process.argv.slice(2);
const seeds = Array.from({ length: Number(count) }, (_, index) => index + 1);

for (const preset of labPresets.filter((one) => wanted.length === 0 || wanted.includes(one))) {
  const outcomes = seeds.map((seed) => {
    const outcome = labOutcome({ ...labPresetConfigs[preset], seed });
    const { memorisedStep, generalisedStep, bestScore, secondsToGeneralise, seconds, lab } = outcome;
    console.log(
      `${preset} seed ${seed}: memorised ${memorisedStep}, generalised ${generalisedStep} (${secondsToGeneralise?.toFixed(1) ?? '-'} s), best ${bestScore.toFixed(3)}, ${lab.step} steps in ${seconds.toFixed(1)} s`,
    );
    return outcome;
  });
  const memorised = outcomes.flatMap(({ memorisedStep }) => memorisedStep ?? []);
  const generalised = outcomes.flatMap(({ generalisedStep }) => generalisedStep ?? []);
  const late = outcomes.filter(
    (one) => (one.generalisedStep ?? 0) >= 3 * (one.memorisedStep ?? Number.POSITIVE_INFINITY),
  );
  const taken = outcomes.flatMap(({ secondsToGeneralise }) => secondsToGeneralise ?? []);
  console.log(
    `== ${preset}: ${memorised.length} of ${seeds.length} memorised (steps ${spread(memorised, 0)}), ${generalised.length} generalised (steps ${spread(generalised, 0)}), ${late.length} of them at 3 times memorising or later; CPU seconds until then ${spread(taken, 1)}, to the end ${spread(
      outcomes.map(({ seconds }) => seconds),
      1,
    )}; best validation score ${spread(
      outcomes.map(({ bestScore }) => bestScore),
      3,
    )}`,
  );
}

/** Least, middle and greatest. */
function spread(values: readonly number[], digits: number): string {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (place: number) => sorted[Math.floor(place * (sorted.length - 1))]?.toFixed(digits) ?? '-';
  return `${at(0)} / ${at(0.5)} / ${at(1)}`;
}
