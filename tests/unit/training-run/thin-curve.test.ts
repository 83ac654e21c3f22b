import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { thinCurve } from '../../../src/domain/training-run/thin-curve.ts';

const seriesOf = (values: readonly number[], step = (index: number) => index * 10) => ({
  steps: Float64Array.from(values, (_, index) => step(index)),
  values: Float64Array.from(values),
});
const wave = Array.from({ length: 20_000 }, (_, index) => Math.sin(index / 50));

describe('a curve thinned for a chart', () => {
  it('is the curve itself while it is short', () => {
    expect(thinCurve(seriesOf([1, 2, 3]), { points: 10 })).toEqual({ steps: [0, 10, 20], values: [1, 2, 3] });
  });

  it('keeps first and last value, every spike and the place of what is not a number', () => {
    const values = wave.with(7_001, 99).with(15_003, -99).with(12_345, Number.NaN);
    const thin = thinCurve(seriesOf(values), { points: 300 });
    expect(thin.steps.length).toBeLessThanOrEqual(300);
    expect(thin.steps.length).toBeGreaterThan(100);
    expect([thin.steps[0], thin.steps.at(-1)]).toEqual([0, 199_990]);
    expect(thin.values[thin.steps.indexOf(70_010)]).toBe(99);
    expect(thin.values[thin.steps.indexOf(150_030)]).toBe(-99);
    expect(thin.values[thin.steps.indexOf(123_450)]).toBeNaN();
  });

  it('gives the beginning of a whole run as much room as its end, and a part of it even steps', () => {
    const early = (steps: readonly number[]) => steps.filter((step) => step < 2_000).length / steps.length;
    const whole = thinCurve(seriesOf(wave), { points: 300 });
    expect(early(whole.steps)).toBeGreaterThan(0.3);
    const part = thinCurve(seriesOf(wave), { fromStep: 100, toStep: 190_000, points: 300 });
    expect(early(part.steps)).toBeLessThan(0.05);
    expect([part.steps[0], part.steps.at(-1)]).toEqual([100, 190_000]);
  });

  it('is empty where a part has no steps', () => {
    expect(thinCurve(seriesOf(wave), { fromStep: 11, toStep: 19, points: 100 }).steps).toEqual([]);
  });

  it('holds only logged points in rising steps, the extremes among them, however they lie', () => {
    const value = fc.oneof(fc.double(), fc.constant(Number.NaN));
    fc.assert(
      fc.property(
        fc.array(value, { minLength: 30, maxLength: 400 }),
        fc.integer({ min: 10, max: 40 }),
        (all, points) => {
          const thin = thinCurve(
            seriesOf(all, (index) => index ** 2),
            { points },
          );
          const places = thin.steps.map((step) => Math.round(Math.sqrt(step)));
          const finite = all.filter(Number.isFinite);
          expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
          expect(thin.values).toEqual(places.map((place) => all[place]));
          expect(Math.max(...thin.values.filter(Number.isFinite))).toBe(Math.max(...finite));
          expect(Math.min(...thin.values.filter(Number.isFinite))).toBe(Math.min(...finite));
          expect(places.length).toBeLessThanOrEqual(Math.max(points, 10));
        },
      ),
    );
  });
});
