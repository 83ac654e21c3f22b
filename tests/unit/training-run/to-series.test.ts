import { describe, expect, it } from 'vitest';
import { toSeries } from '../../../src/domain/training-run/to-series.ts';
import type { ColumnRoles, LogColumn } from '../../../src/domain/training-run/types.ts';

const roles: ColumnRoles = { step: 'step', loss: 'trainLoss', val: 'valLoss', acc: 'valScore' };
const full = (name: string, values: readonly number[]): LogColumn => ({
  name,
  at: null,
  values: Float64Array.from(values),
});
const sparse = (name: string, at: readonly number[], values: readonly number[]): LogColumn => ({
  name,
  at: Int32Array.from(at),
  values: Float64Array.from(values),
});
const made = (columns: readonly LogColumn[], rows: number, given = roles) => {
  const { series, notes } = toSeries({ rows, columns }, given);
  const plain = Object.entries(series).map(([metric, { steps, values }]) => [metric, [...steps], [...values]]);
  return { plain, notes };
};

describe('series from the table of a log', () => {
  it('are the columns themselves where every row has a value and a later step', () => {
    const step = full('step', [0, 1, 5]);
    const loss = full('loss', [3, 2, 1]);
    const { series, notes } = toSeries({ rows: 3, columns: [step, loss] }, roles);
    expect(series.trainLoss?.steps).toBe(step.values);
    expect(series.trainLoss?.values).toBe(loss.values);
    expect(notes).toEqual([]);
  });

  it('keep a step of their own for each metric of a sparse log', () => {
    const columns = [full('step', [0, 0, 1, 1]), sparse('loss', [0, 2], [3, 2]), sparse('val', [1, 3], [4, 5])];
    expect(made(columns, 4).plain).toEqual([
      ['trainLoss', [0, 1], [3, 2]],
      ['valLoss', [0, 1], [4, 5]],
    ]);
    expect(made(columns, 4).notes).toEqual([]);
  });

  it('replace what a resumed run logged again', () => {
    const columns = [full('step', [0, 1, 2, 3, 4, 2, 3, 4, 5]), full('loss', [9, 8, 7, 6, 5, 70, 60, 50, 40])];
    const { plain, notes } = made(columns, 9);
    expect(plain).toEqual([['trainLoss', [0, 1, 2, 3, 4, 5], [9, 8, 70, 60, 50, 40]]]);
    expect(notes).toEqual([{ code: 'resumed', count: 1, at: 2, what: '' }]);
  });

  it('sort rows that are out of order and lose none of them', () => {
    const { plain, notes } = made([full('step', [0, 2, 1, 3]), full('loss', [9, 7, 8, 6])], 4);
    expect(plain).toEqual([['trainLoss', [0, 1, 2, 3], [9, 8, 7, 6]]]);
    expect(notes).toEqual([{ code: 'unordered-steps', count: 1, at: 1, what: '' }]);
  });

  it('take the later of two rows at one step', () => {
    const { plain, notes } = made([full('step', [0, 1, 1, 2]), full('loss', [9, 8, 7, 6])], 4);
    expect(plain).toEqual([['trainLoss', [0, 1, 2], [9, 7, 6]]]);
    expect(notes).toEqual([{ code: 'duplicate-steps', count: 1, at: 1, what: 'loss' }]);
  });

  it('keep values that are no numbers and say where the first is', () => {
    const { plain, notes } = made(
      [full('step', [0, 1, 2]), full('loss', [9, Number.NaN, Number.POSITIVE_INFINITY])],
      3,
    );
    expect(plain).toEqual([['trainLoss', [0, 1, 2], [9, Number.NaN, Number.POSITIVE_INFINITY]]]);
    expect(notes).toEqual([{ code: 'not-finite', count: 2, at: 1, what: 'loss' }]);
  });

  it('count the rows where there are no steps, and read percent as shares', () => {
    const { plain, notes } = made([full('acc', [3, 50, 100])], 3);
    expect(plain).toEqual([['valScore', [0, 1, 2], [0.03, 0.5, 1]]]);
    expect(notes.map(({ code }) => code)).toEqual(['no-steps', 'percent']);
  });

  it('tell a gap from the growing distances of a log that thins out', () => {
    const even = Array.from({ length: 60 }, (_, step) => step);
    const thinning = Array.from({ length: 60 }, (_, place) => Math.round(1.2 ** place));
    const values = (steps: readonly number[]) => [full('step', steps), full('loss', steps)];
    expect(made(values([...even, 5000, 5001]), 62).notes).toEqual([{ code: 'gap', count: 1, at: 59, what: '' }]);
    expect(made(values([...new Set(thinning)]), new Set(thinning).size).notes).toEqual([]);
  });
});
