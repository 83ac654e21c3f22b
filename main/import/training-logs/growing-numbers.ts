/** Numbers of one piece of memory: 256 KB, so that a log of few scalars takes little and a long one is never copied to grow. */
const pieceLength = 32_768;

/** A list of numbers that grows by pieces. */
export interface GrowingNumbers {
  readonly length: number;
  push(value: number): void;
  /** All of them in one piece; the list is empty afterwards. */
  take(): Float64Array;
}

export function growingNumbers(): GrowingNumbers {
  let pieces: Float64Array[] = [];
  let last = new Float64Array(64);
  let used = 0;
  let before = 0;
  return {
    get length() {
      return before + used;
    },
    push(value) {
      if (used === last.length) {
        pieces.push(last);
        before += used;
        last = new Float64Array(Math.min(last.length * 4, pieceLength));
        used = 0;
      }
      last[used] = value;
      used += 1;
    },
    take() {
      const all = new Float64Array(before + used);
      let at = 0;
      for (const piece of pieces) {
        all.set(piece, at);
        at += piece.length;
      }
      all.set(last.subarray(0, used), at);
      pieces = [];
      last = new Float64Array(64);
      used = 0;
      before = 0;
      return all;
    },
  };
}
