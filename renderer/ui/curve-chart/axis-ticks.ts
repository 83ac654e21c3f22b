/** Round values between two ends, about as many as wanted, for a linear axis. */
export function linearTicks(min: number, max: number, wanted: number): readonly number[] {
  const rough = (max - min) / Math.max(1, wanted);
  if (!(rough > 0) || !Number.isFinite(rough)) return [min];
  const power = 10 ** Math.floor(Math.log10(rough));
  const gap = power * (rough / power <= 1 ? 1 : rough / power <= 2 ? 2 : rough / power <= 5 ? 5 : 10);
  const first = Math.ceil(min / gap - 1e-9);
  const last = Math.floor(max / gap + 1e-9);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => (first + index) * gap);
}

/** Powers of ten between two values above 0, with 2 and 5 between them where there is room; linear ones in a short stretch. */
export function logTicks(min: number, max: number, wanted: number): readonly number[] {
  const low = Math.log10(min);
  const high = Math.log10(max);
  if (!(high - low > 0.7)) return linearTicks(min, max, wanted);
  const every = Math.max(1, Math.ceil((high - low) / (wanted + 1)));
  const factors = (high - low) * 3 <= wanted + 1 ? [1, 2, 5] : [1];
  const ticks: number[] = [];
  for (let power = Math.floor(low); power <= Math.ceil(high); power += 1) {
    if (power % every !== 0) continue;
    for (const factor of factors) {
      const tick = factor * 10 ** power;
      if (tick >= min * (1 - 1e-9) && tick <= max * (1 + 1e-9)) ticks.push(tick);
    }
  }
  return ticks;
}
