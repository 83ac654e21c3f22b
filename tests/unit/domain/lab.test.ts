import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { labPresetConfigs } from '../../../src/content/lab-presets.ts';
import { labConfig } from '../../../src/contract/run-records.ts';
import { createAdamW } from '../../../src/domain/lab/adam-w.ts';
import { additionPairs } from '../../../src/domain/lab/addition-pairs.ts';
import { labCsv } from '../../../src/domain/lab/lab-csv.ts';
import { labRoles, labTable } from '../../../src/domain/lab/lab-table.ts';
import { multiply } from '../../../src/domain/lab/multiply.ts';
import {
  emptyNetwork,
  initialise,
  passBackward,
  passForward,
  passSpace,
} from '../../../src/domain/lab/quadratic-network.ts';
import { createLab } from '../../../src/domain/lab/train-lab.ts';
import { type LabConfig, type LabPreset, labPresets } from '../../../src/domain/lab/types.ts';
import { toSeries } from '../../../src/domain/training-run/to-series.ts';
import { seededRandom } from '../../../src/kernel/seeded-random.ts';

const presets: Record<LabPreset, LabConfig> = labPresetConfigs;
/** Odd sizes: neither the width nor the modulus is a multiple of four. */
const odd: LabConfig = { ...presets.groks, modulus: 13, width: 18, steps: 300 };
const csvOf = (config: LabConfig) => {
  const lab = createLab(config);
  lab.run(config.steps);
  return labCsv(labTable(lab.rows, config));
};
const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');

describe('the lab', () => {
  it('writes the same bytes for a seed on every machine', () => {
    expect(hashOf(csvOf({ ...presets.groks, steps: 150 }))).toBe(
      '91994e572b812a52bfa16886f1d453352248bb78b9ae845c70ffa2a5ae7a56d3',
    );
    expect(hashOf(csvOf({ ...odd, labels: 'random', weightDecay: 0.1 }))).toBe(
      'f3883e5b8ed276f275d2fdd772367edfd82aa055a2af17354d6112cdcb398882',
    );
  });

  it('writes other bytes for another seed', () => {
    expect(csvOf({ ...odd, seed: 2 })).not.toBe(csvOf(odd));
  });

  it('learns the same whether it runs in one go or in pieces', () => {
    const whole = createLab(odd);
    whole.run(odd.steps);
    const pieces = createLab(odd);
    const told = [...pieces.rows];
    while (!pieces.done) told.push(...pieces.run(7));
    expect(told).toEqual(whole.rows);
    expect(pieces.step).toBe(odd.steps);
    expect(pieces.run(10)).toEqual([]);
  });

  it('logs every step at first, then about evenly in log steps, and always the first and the last', () => {
    const steps = createLab({ ...odd, modulus: 11, width: 16, steps: 3000 });
    steps.run(3000);
    const logged = steps.rows.map(({ step }) => step);
    expect(logged.slice(0, 201)).toEqual(Array.from({ length: 201 }, (_, index) => index));
    expect(logged.at(-1)).toBe(3000);
    const gaps = logged.slice(1).map((step, index) => step - (logged[index] ?? 0));
    expect(Math.max(...gaps) / 3000).toBeLessThan(0.006);
    expect(logged.length).toBeLessThan(1000);
  });

  it('has a log whose columns are read back as the metrics they are', () => {
    const lab = createLab(odd);
    lab.run(20);
    const { series, notes } = toSeries(labTable(lab.rows, odd), labRoles);
    expect(notes).toEqual([]);
    expect(Object.keys(series).sort()).toEqual(
      ['gradNorm', 'lr', 'trainLoss', 'trainScore', 'valLoss', 'valScore', 'weightDecay', 'weightNorm'].sort(),
    );
    expect([...(series.valLoss?.values ?? [])]).toEqual(lab.rows.map(({ valLoss }) => valLoss));
  });

  it.each(labPresets)('takes the preset %s within the bounds of the contract', (preset) => {
    expect(labConfig.parse(presets[preset])).toEqual(presets[preset]);
  });
});

describe('what the lab is made of', () => {
  it('splits all pairs: each once, the wanted share to train on, labels by the rule', () => {
    const { training, validation } = additionPairs({ ...odd, dataShare: 0.3 }, seededRandom(5));
    const pairs = [training, validation].flatMap(({ left, right, label }) =>
      Array.from(left, (value, at) => [value, right[at] ?? 0, label[at] ?? 0] as const),
    );
    expect(new Set(pairs.map(([left, right]) => left * 13 + right)).size).toBe(169);
    expect(training.label.length).toBe(Math.round(0.3 * 169));
    expect(pairs.every(([left, right, label]) => (left + right) % 13 === label)).toBe(true);
  });

  it('draws random labels that have nothing to do with the rule', () => {
    const { training } = additionPairs({ modulus: 31, dataShare: 0.95, labels: 'random' }, seededRandom(5));
    const right = training.label.filter(
      (label, at) => label === ((training.left[at] ?? 0) + (training.right[at] ?? 0)) % 31,
    );
    expect(right.length / training.label.length).toBeLessThan(0.08);
    expect(new Set(training.label).size).toBe(31);
  });

  it('follows the gradient that small changes of each weight show', () => {
    const random = seededRandom(3);
    const { training } = additionPairs({ ...odd, modulus: 7 }, random);
    const network = emptyNetwork(7, 5);
    initialise(network, 5, random);
    const space = passSpace(network, training);
    const gradient = emptyNetwork(7, 5);
    passForward(network, space);
    passBackward(network, space, gradient);
    const { weights } = network;
    const small = 1e-6;
    for (let at = 0; at < weights.length; at += 1) {
      const before = weights[at] ?? 0;
      // The entries that round the sizes up are no weights: they are 0 and must stay so.
      if (before === 0) {
        expect(gradient.weights[at]).toBe(0);
        continue;
      }
      weights[at] = before + small;
      const above = passForward(network, space).loss;
      weights[at] = before - small;
      const below = passForward(network, space).loss;
      weights[at] = before;
      expect(gradient.weights[at]).toBeCloseTo((above - below) / (2 * small), 7);
    }
  });

  it('shrinks weights by the decay and moves them by the learning rate at the first step', () => {
    const weights = Float64Array.of(1, -2, 0.5);
    createAdamW(3, 0.01, 0.5).step(weights, Float64Array.of(3, -4, 0));
    expect(weights[0]).toBeCloseTo(0.995 - 0.01, 9);
    expect(weights[1]).toBeCloseTo(-1.99 + 0.01, 9);
    expect(weights[2]).toBeCloseTo(0.4975, 12);
  });

  it('multiplies like one entry after the other', () => {
    const random = seededRandom(9);
    const [rows, columns, depth] = [8, 12, 5];
    const left = Float64Array.from({ length: rows * depth }, () => random.next());
    const right = Float64Array.from({ length: columns * depth }, () => random.next());
    const out = new Float64Array(rows * columns);
    multiply(
      out,
      { values: left, row: depth, depth: 1 },
      { values: right, row: 1, depth: columns },
      rows,
      columns,
      depth,
    );
    out.forEach((entry, at) => {
      const [row, column] = [Math.floor(at / columns), at % columns];
      let sum = 0;
      for (let d = 0; d < depth; d += 1) sum += (left[row * depth + d] ?? 0) * (right[d * columns + column] ?? 0);
      expect(entry).toBe(sum);
    });
  });

  it('draws numbers evenly, and whole ones below a limit', () => {
    const random = seededRandom(1);
    const drawn = Array.from({ length: 20_000 }, () => random.next());
    expect(drawn.reduce((sum, one) => sum + one, 0) / drawn.length).toBeCloseTo(0.5, 1);
    const counts = new Map<number, number>();
    for (let draw = 0; draw < 21_000; draw += 1) {
      const one = random.below(7);
      counts.set(one, (counts.get(one) ?? 0) + 1);
    }
    expect([...counts.keys()].sort()).toEqual([0, 1, 2, 3, 4, 5, 6]);
    for (const count of counts.values()) expect(Math.abs(count - 3000)).toBeLessThan(300);
  });
});
