import { describe, expect, it } from 'vitest';
import { smeCategory } from '../../../src/domain/organisation/sme-category.ts';

describe('smeCategory', () => {
  it.each([
    [4, 1e9, 'small-scale'],
    [4, null, 'small-scale'],
    [5, 1e9, 'sme'],
    [199, 5e8, 'sme'],
    [200, 100_000_000, 'sme'],
    [5000, 100_000_000, 'sme'],
    [200, 100_000_001, 'above'],
    [null, 100_000_000, 'sme'],
    [null, 100_000_001, null],
    [200, null, null],
    [null, null, null],
  ] as const)('sorts %s employees and NT$ %s of capital as %s', (employees, capital, category) => {
    expect(smeCategory(employees, capital)).toBe(category);
  });
});
