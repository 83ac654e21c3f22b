interface Point {
  readonly x: number;
  readonly y: number;
}

/** A bend smaller than this share of the whole fall is no advice. */
const least = 0.05;

/**
 * The point of a falling curve after which more buys clearly less: the one furthest below the straight line between its
 * ends, on axes scaled to 0–1 (Satopää 2011, "Kneedle"). Null where the curve is straight, flat or too short.
 */
export function findKnee<P extends Point>(points: readonly P[]): P | null {
  const first = points[0];
  const last = points.at(-1);
  if (!first || !last || points.length < 3) return null;
  const width = last.x - first.x;
  const fall = first.y - last.y;
  if (width <= 0 || fall <= 0) return null;
  const below = (point: P) => (first.y - point.y) / fall - (point.x - first.x) / width;
  const best = points.reduce((found, point) => (below(point) > below(found) ? point : found), first);
  return below(best) >= least ? best : null;
}
