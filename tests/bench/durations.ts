/** The middle and the 99th percentile of measured durations, in the unit measured, rounded to three places. */
export function percentiles(durations: readonly number[]): { p50: number; p99: number } {
  const sorted = [...durations].sort((a, b) => a - b);
  const at = (share: number) => round(sorted[Math.ceil(sorted.length * share) - 1] ?? Number.NaN);
  return { p50: at(0.5), p99: at(0.99) };
}

/** How long `work` takes, in ms. */
export async function timed(work: () => unknown): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

export const round = (value: number): number => Math.round(value * 1000) / 1000;
