interface SparklineProps {
  /** Values from 0 to 100, oldest first; at least two. */
  readonly values: readonly number[];
  /** What the line says, in words. */
  readonly label: string;
}

const width = 88;
const height = 26;
const margin = 4;
/** A line that moves less than this many points is drawn as nearly flat as it is. */
const leastSpan = 20;

/** A small line of how a score has moved, for one row of a table. */
export function Sparkline({ values, label }: SparklineProps) {
  const low = Math.min(...values);
  const span = Math.max(leastSpan, Math.max(...values) - low);
  const from = low - (span - (Math.max(...values) - low)) / 2;
  const points = values.map((value, index) => ({
    x: margin + ((width - 2 * margin) * index) / Math.max(1, values.length - 1),
    y: height - margin - ((height - 2 * margin) * (value - from)) / span,
  }));
  const last = points.at(-1);
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      <polyline
        points={points.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ')}
        fill="none"
        stroke="currentColor"
        strokeWidth={1.6}
        strokeLinejoin="round"
        opacity={0.75}
      />
      {last && <circle cx={last.x} cy={last.y} r={3} fill="currentColor" />}
    </svg>
  );
}
