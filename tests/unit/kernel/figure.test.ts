import { expect, test } from 'vitest';
import { figure, percent, whole } from '../../../src/kernel/figure.ts';

test.each([
  [0, '0%'],
  [1, '100%'],
  [0.0004, '<0.1%'],
  [0.012, '1.2%'],
  [0.5, '50%'],
  [0.876, '88%'],
  [0.996, '99.6%'],
  [0.99999, '>99.9%'],
  [-0.031, '−3.1%'],
  [12.5, '1,250%'],
])('a share of %d is %s, and never all or nothing by rounding', (share, text) => {
  expect(percent(share)).toBe(text);
});

test.each([
  [0, '0'],
  [999.6, '1,000'],
  [1_234_567, '1,234,567'],
  [-45_000, '−45,000'],
  [-0.2, '0'],
])('the whole number of %d is %s', (value, text) => {
  expect(whole(value)).toBe(text);
});

test.each([
  [2.71, 'ratio', '2.71'],
  [19.999, 'ratio', '20'],
  [2, 'ratio', '2'],
  [1234.5, 'number', '1,235'],
  [1.8e-9, 'number', '1.8e-9'],
  [1e12, 'number', '1e12'],
  [-0.25, 'number', '−0.25'],
  [12_345.6, 'steps', '12,346'],
  [0.42, 'score', '42%'],
  [Number.NaN, 'number', 'NaN'],
  [Number.NEGATIVE_INFINITY, 'share', '−∞'],
] as const)('%d as a %s is %s', (value, unit, text) => {
  expect(figure(value, unit)).toBe(text);
});
