import { describe, expect, it } from 'vitest';
import { findKnee } from '../../../renderer/features/plan/frontier/find-knee.ts';

const curve = (...ys: readonly number[]) => ys.map((y, x) => ({ x, y }));

describe('the bend of a curve of budgets', () => {
  it('is where the fall slows down', () => {
    expect(findKnee(curve(100, 60, 30, 25, 22, 20))?.x).toBe(2);
  });

  it('does not depend on the unit of money or risk', () => {
    const scaled = curve(100, 60, 30, 25, 22, 20).map(({ x, y }) => ({ x: x * 50_000, y: y / 7 }));
    expect(findKnee(scaled)?.x).toBe(100_000);
  });

  it('is not there on a straight or flat curve, nor between two points', () => {
    expect(findKnee(curve(100, 80, 60, 40))).toBeNull();
    expect(findKnee(curve(50, 50, 50))).toBeNull();
    expect(findKnee(curve(100, 20))).toBeNull();
    expect(findKnee([])).toBeNull();
  });

  it('is not claimed where everything bends only a little', () => {
    expect(findKnee(curve(100, 65, 33, 0))).toBeNull();
  });
});
