/** Powers of ten that a double holds exactly. */
export const powersOfTen = Float64Array.from({ length: 23 }, (_, power) => Number(`1e${power}`));

/** Cuts a double into two halves of 26 bits (Veltkamp), so that products of halves are exact. */
const splitter = 2 ** 27 + 1;
/** More than the error of two divisions in double-double arithmetic, in parts of the quotient. */
const doubt = 2 ** -100;

/**
 * (head x 10^tailDigits + tail) / 10^power, rounded once as `Number()` would: the numbers of 16 to 22 digits that Python
 * writes. NaN where it lies too close between two doubles to tell, or is out of range: `Number()` must be asked then.
 * `head` is whole and below 2^53; `tail` whole and below 10^tailDigits.
 *
 * The dividend is kept exactly as a sum of two doubles, and so is the quotient but for a part in 2^100: where both ends of
 * that doubt round to one double, it is the right one (Dekker 1971).
 */
export function exactQuotient(head: number, tail: number, tailDigits: number, power: number): number {
  if (tailDigits > 7 || power < 0 || power > 66) return Number.NaN;
  const scale = powersOfTen[tailDigits] ?? 1;
  let high = head * scale;
  const cut = splitter * head;
  const headHigh = cut - (cut - head);
  let low = headHigh * scale - high + (head - headHigh) * scale + tail;
  for (let left = power; left > 0; left -= 22) {
    const divisor = powersOfTen[left < 22 ? left : 22] ?? 1;
    const quotient = high / divisor;
    low = (high - product(quotient, divisor) - productError + low) / divisor;
    high = quotient;
  }
  const error = high * doubt;
  const result = high + (low + error);
  return result === high + (low - error) ? result : Number.NaN;
}

/** What the last product lacked to be exact. */
let productError = 0;

function product(a: number, b: number): number {
  const result = a * b;
  const cutA = splitter * a;
  const aHigh = cutA - (cutA - a);
  const aLow = a - aHigh;
  const cutB = splitter * b;
  const bHigh = cutB - (cutB - b);
  const bLow = b - bHigh;
  productError = aHigh * bHigh - result + aHigh * bLow + aLow * bHigh + aLow * bLow;
  return result;
}
