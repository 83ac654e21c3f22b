import { expect, test } from 'vitest';
import { roundToSum } from '../../../renderer/ui/round-to-sum.ts';

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

test('rounded parts still add up to the rounded whole', () => {
  const parts = [1 / 3, 1 / 3, 1 / 3, 2.005, 0.004];
  const rounded = roundToSum(parts, 2);
  expect(sum(rounded)).toBeCloseTo(Math.round(sum(parts) * 100) / 100, 9);
  for (const [index, part] of parts.entries()) expect(Math.abs((rounded[index] ?? 0) - part)).toBeLessThanOrEqual(0.01);
});

test('what is missing goes to the part that was cut the most', () => {
  expect(roundToSum([0.14, 0.18, 0.18], 1)).toEqual([0.1, 0.2, 0.2]);
});

test('nothing to round stays nothing', () => {
  expect(roundToSum([], 2)).toEqual([]);
});
