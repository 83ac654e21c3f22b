/** Where an arrow between two bars goes, in pixels: from the end of the earlier bar to the beginning of the later one. */
export interface ArrowEnds {
  readonly fromX: number;
  readonly fromY: number;
  readonly toX: number;
  readonly toY: number;
}

const stub = 7;

/**
 * The line of an arrow as an SVG path of right angles: down beside the earlier bar and into the later one; where that one
 * begins too early, round between the rows, so that the arrow visibly runs back.
 */
export function arrowPath({ fromX, fromY, toX, toY }: ArrowEnds, rowHeight: number): string {
  if (toX - fromX >= 2 * stub) return `M${fromX} ${fromY}H${fromX + stub}V${toY}H${toX}`;
  const between = fromY + (toY > fromY ? rowHeight : -rowHeight) / 2;
  return `M${fromX} ${fromY}H${fromX + stub}V${between}H${toX - stub}V${toY}H${toX}`;
}
