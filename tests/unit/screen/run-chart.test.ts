import { describe, expect, test } from 'vitest';
import { spliceCurves } from '../../../renderer/features/runs/chart/splice-curves.ts';
import { afterProgress, begun } from '../../../renderer/features/runs/import/import-state.ts';
import { linearTicks, logTicks } from '../../../renderer/ui/curve-chart/axis-ticks.ts';
import { nearestIndex, valuesAt } from '../../../renderer/ui/curve-chart/curve-cursor.ts';
import type { CurvePane } from '../../../renderer/ui/curve-chart/curve-types.ts';
import { firstAtOrAfter } from '../../../renderer/ui/curve-chart/draw-curves.ts';
import { prepareCurves } from '../../../renderer/ui/curve-chart/prepare-curves.ts';
import {
  isWhole,
  makeStepAxis,
  panView,
  rangeOf,
  viewOf,
  zoomView,
} from '../../../renderer/ui/curve-chart/step-axis.ts';
import type { ReadProgress } from '../../../src/contract/run-records.ts';

const whole = { from: 0, to: 4 };

describe('what is in sight', () => {
  test('zooming keeps the place under the hand and never leaves the whole', () => {
    const closer = zoomView(whole, whole, 0.5, 1);
    expect(closer).toEqual({ from: 0.5, to: 2.5 });
    expect((1 - closer.from) / (closer.to - closer.from)).toBe(0.25);
    expect(zoomView(closer, whole, 100, 1)).toEqual(whole);
    expect(isWhole(closer, whole)).toBe(false);
  });

  test('panning stops at the ends and keeps the width', () => {
    const view = { from: 1, to: 2 };
    expect(panView(view, whole, 0.5)).toEqual({ from: 1.5, to: 2.5 });
    expect(panView(view, whole, 10)).toEqual({ from: 3, to: 4 });
    expect(panView(view, whole, -10)).toEqual({ from: 0, to: 1 });
  });

  test('a logarithmic axis takes step 0 at its beginning and gives steps back', () => {
    const axis = makeStepAxis('log', 10);
    expect(viewOf(axis, { from: 0, to: 10_000 })).toEqual({ from: 1, to: 4 });
    expect(rangeOf(axis, { from: 2, to: 3 })).toEqual({ from: 100, to: 1000 });
  });
});

describe('marks of an axis', () => {
  test('a linear axis has round values within its ends', () => {
    expect(linearTicks(0, 1, 5)).toEqual([0, 0.2, 0.4, 0.6000000000000001, 0.8, 1]);
    expect(linearTicks(12, 31, 3)).toEqual([20, 30]);
  });

  test('a logarithmic axis has powers of ten, 2 and 5 where there is room, and linear ones within a short stretch', () => {
    expect(logTicks(1, 10_000, 5)).toEqual([1, 10, 100, 1000, 10_000]);
    expect(logTicks(1, 100, 10)).toEqual([1, 2, 5, 10, 20, 50, 100]);
    expect(logTicks(100, 200, 5)).toEqual([100, 120, 140, 160, 180, 200]);
  });
});

function paneOf(scale: CurvePane['scale'], steps: readonly number[], values: readonly (number | null)[]): CurvePane {
  const line = { id: 'valLoss', name: 'Validation loss', color: '#000', dash: [], width: 1, steps, values };
  return { id: 'loss', title: 'Loss', scale, min: null, max: null, weight: 1, format: String, lines: [line] };
}

describe('values', () => {
  test('a loss that explodes does not squeeze the rest, and a value that has no place breaks its line', () => {
    const pane = paneOf('log', [1, 2, 3, 4], [1, 0.1, null, 1e30]);
    const [prepared] = prepareCurves(
      { panes: [pane], bands: [], marks: [], whole: { from: 1, to: 4 } },
      makeStepAxis('log', 1),
    );
    expect(prepared?.high).toBeLessThan(3);
    expect(prepared?.low).toBeLessThan(-1);
    expect([...(prepared?.lines[0]?.ys ?? [])]).toEqual([0, -1, Number.NaN, 30]);
  });

  test('the cursor reads the nearest logged value and nothing beyond the log', () => {
    const pane = paneOf('linear', [0, 100, 1000], [3, 2, null]);
    expect(valuesAt([pane], 140).get('valLoss')).toBe('2');
    expect(valuesAt([pane], 1000).get('valLoss')).toBe('–');
    expect(valuesAt([pane], 1001).has('valLoss')).toBe(false);
    expect([0, 50, 51, 5000].map((step) => nearestIndex([0, 100, 1000], step))).toEqual([0, 0, 1, 2]);
    expect([-1, 0, 1, 1001].map((step) => firstAtOrAfter([0, 100, 1000], step))).toEqual([0, 0, 1, 3]);
  });

  test('a finer stretch takes the place of the coarse one and leaves what is beside it', () => {
    const coarse = [{ metric: 'valLoss' as const, steps: [0, 10, 20, 30, 40], values: [5, 4, 3, 2, 1] }];
    const fine = [{ metric: 'valLoss' as const, steps: [10, 15, 20, 30], values: [4.1, 3.6, 3.1, null] }];
    expect(spliceCurves(coarse, fine)).toEqual([
      { metric: 'valLoss', steps: [0, 10, 15, 20, 30, 40], values: [5, 4.1, 3.6, 3.1, null, 1] },
    ]);
    expect(spliceCurves(coarse, [])).toEqual(coarse);
  });
});

describe('an import', () => {
  const reading = (fileName: string, failures: ReadProgress['failures'] = []): ReadProgress => ({
    step: 'read',
    fileName,
    share: 0.5,
    runs: [],
    failures,
  });

  test('says of each file where it stands', () => {
    const files = ['a.csv', 'b.csv', 'c.csv'].map((name) => new File(['x'], name));
    const first = afterProgress(begun(files), reading('a.csv'));
    const second = afterProgress(first, reading('b.csv'));
    const third = afterProgress(second, reading('c.csv', [{ fileName: 'b.csv', code: 'LOG_UNREADABLE', params: {} }]));
    const states = third.kind === 'running' ? third.files.map(({ state }) => state) : [];
    expect(states).toEqual(['finished', 'failed', 'reading']);
  });
});
