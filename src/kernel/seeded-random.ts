/** Repeatable chance: the same seed gives the same numbers on every machine. */
export interface SeededRandom {
  /** A number in [0, 1), a multiple of 2^-32. */
  next(): number;
  /** A whole number in [0, limit), each as likely as any other; `limit` at most 2^32. */
  below(limit: number): number;
}

/**
 * xoshiro128** 1.1 (Blackman and Vigna 2018, public domain), its four words of state filled from `seed` (a whole number,
 * taken modulo 2^32) by SplitMix32 so that near seeds start far apart. Whole-number arithmetic only.
 */
export function seededRandom(seed: number): SeededRandom {
  const fill = splitMix32(seed);
  let a = fill();
  let b = fill();
  let c = fill();
  let d = fill();
  const word = () => {
    const result = Math.imul(rotate(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotate(d, 11);
    return result;
  };
  return {
    next: () => word() / 2 ** 32,
    below(limit) {
      // The last, incomplete round of `limit` is drawn again, or small numbers would be a little likelier.
      const rounds = 2 ** 32 - (2 ** 32 % limit);
      let drawn = word();
      while (drawn >= rounds) drawn = word();
      return drawn % limit;
    },
  };
}

function splitMix32(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return mixed ^ (mixed >>> 15);
  };
}

const rotate = (value: number, by: number) => (value << by) | (value >>> (32 - by));
