import type { PbfReader } from 'pbf';

/** Reads the length of a message that stands within one that ends at `end`: where it ends itself. Throws RangeError. */
export function endOfMessage(pbf: PbfReader, end: number): number {
  const inner = pbf.readVarint() + pbf.pos;
  if (!(inner <= end)) throw new RangeError('A message is longer than what it stands in');
  return inner;
}
