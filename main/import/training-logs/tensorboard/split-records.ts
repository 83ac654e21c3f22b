import { maskedCrc32c } from './crc32c.ts';

/** Longest record that is looked into, in bytes. Scalars take some fifty; pictures and histograms may take millions. */
const longestRecord = 16_777_216;
/** Length (8 bytes) and its checksum (4) before, checksum of the record (4) behind. */
const headSize = 12;
const tailSize = 4;

/** What came of a file of records. */
export interface RecordCounts {
  readonly good: number;
  /** Records whose checksum is wrong, and places where no record could be made out. */
  readonly bad: number;
  /** Whether the file ends within a record, as one that is still being written does. */
  readonly truncated: boolean;
}

/** Cuts a stream of bytes into TFRecords. */
export interface RecordSplitter {
  push(chunk: Uint8Array): void;
  /** Call once after the last bytes. */
  end(): RecordCounts;
}

/** Whether a TFRecord starts here: its length is plausible and the checksum of the length right. */
export function startsRecord(bytes: Uint8Array, at: number): boolean {
  if (at + headSize > bytes.length || uint32(bytes, at + 4) !== 0 || uint32(bytes, at) === 0) return false;
  return uint32(bytes, at + 8) === maskedCrc32c(bytes, at, at + 8);
}

/**
 * Hands every sound record to `onRecord` as the bytes from `start` to before `end`, valid during the call only. A record with
 * a wrong checksum is left out; where the framing itself is broken, it looks on for the next place where a record starts.
 */
export function splitRecords(onRecord: (bytes: Uint8Array, start: number, end: number) => void): RecordSplitter {
  let kept: Uint8Array = new Uint8Array(0);
  let skip = 0;
  let lost = false;
  let good = 0;
  let bad = 0;

  /** Takes one record off `bytes` at `at`; returns where the next one starts, or -1 where more bytes are needed. */
  const take = (bytes: Uint8Array, at: number): number => {
    const length = uint32(bytes, at);
    const end = at + headSize + length;
    if (length > longestRecord) {
      bad += 1;
      skip = headSize + length + tailSize;
      return at;
    }
    if (end + tailSize > bytes.length) return -1;
    if (uint32(bytes, end) === maskedCrc32c(bytes, at + headSize, end)) {
      good += 1;
      onRecord(bytes, at + headSize, end);
    } else bad += 1;
    return end + tailSize;
  };

  return {
    push(chunk) {
      const bytes = kept.length > 0 ? joined(kept, chunk) : chunk;
      let at = 0;
      while (true) {
        if (skip > 0) {
          const step = Math.min(skip, bytes.length - at);
          skip -= step;
          at += step;
        }
        if (at + headSize > bytes.length) break;
        if (!startsRecord(bytes, at)) {
          if (!lost) bad += 1;
          lost = true;
          at += 1;
          continue;
        }
        lost = false;
        const next = take(bytes, at);
        if (next < 0) break;
        at = next;
      }
      // A copy: the bytes of a stream are not ours to keep.
      kept = bytes.slice(at);
    },
    end: () => ({ good, bad, truncated: !lost && (kept.length > 0 || skip > 0) }),
  };
}

function uint32(bytes: Uint8Array, at: number): number {
  return (
    ((bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24)) >>> 0
  );
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}
