/** A matrix within an array: the entry of row r at depth d stands at `r * row + d * depth`. */
export interface Strided {
  readonly values: Float64Array;
  readonly row: number;
  readonly depth: number;
}

/**
 * out[r, c] = sum over d of left[r, d] * right[c, d]; `out` has `columns` entries a row. Rows and columns must be multiples
 * of four: sixteen sums are kept at once, so that each number that is fetched is used four times (three times as fast as
 * one by one). The order of the additions is part of the result and never changes.
 */
export function multiply(
  out: Float64Array,
  left: Strided,
  right: Strided,
  rows: number,
  columns: number,
  depth: number,
): void {
  for (let row = 0; row < rows; row += 4) {
    for (let column = 0; column < columns; column += 4) {
      multiplyTile(out, left, right, row, column, columns, depth);
    }
  }
}

/** Sixteen entries of the product. Written out: a loop over them would keep the sums in memory. */
function multiplyTile(
  out: Float64Array,
  { values: left, row: leftRow, depth: leftDepth }: Strided,
  { values: right, row: rightRow, depth: rightDepth }: Strided,
  row: number,
  column: number,
  columns: number,
  depth: number,
): void {
  let [s00, s01, s02, s03] = [0, 0, 0, 0];
  let [s10, s11, s12, s13] = [0, 0, 0, 0];
  let [s20, s21, s22, s23] = [0, 0, 0, 0];
  let [s30, s31, s32, s33] = [0, 0, 0, 0];
  let l = row * leftRow;
  let r = column * rightRow;
  for (let at = 0; at < depth; at += 1) {
    const r0 = right[r] as number;
    const r1 = right[r + rightRow] as number;
    const r2 = right[r + 2 * rightRow] as number;
    const r3 = right[r + 3 * rightRow] as number;
    const l0 = left[l] as number;
    s00 += l0 * r0;
    s01 += l0 * r1;
    s02 += l0 * r2;
    s03 += l0 * r3;
    const l1 = left[l + leftRow] as number;
    s10 += l1 * r0;
    s11 += l1 * r1;
    s12 += l1 * r2;
    s13 += l1 * r3;
    const l2 = left[l + 2 * leftRow] as number;
    s20 += l2 * r0;
    s21 += l2 * r1;
    s22 += l2 * r2;
    s23 += l2 * r3;
    const l3 = left[l + 3 * leftRow] as number;
    s30 += l3 * r0;
    s31 += l3 * r1;
    s32 += l3 * r2;
    s33 += l3 * r3;
    l += leftDepth;
    r += rightDepth;
  }
  const o = row * columns + column;
  out[o] = s00;
  out[o + 1] = s01;
  out[o + 2] = s02;
  out[o + 3] = s03;
  out[o + columns] = s10;
  out[o + columns + 1] = s11;
  out[o + columns + 2] = s12;
  out[o + columns + 3] = s13;
  out[o + 2 * columns] = s20;
  out[o + 2 * columns + 1] = s21;
  out[o + 2 * columns + 2] = s22;
  out[o + 2 * columns + 3] = s23;
  out[o + 3 * columns] = s30;
  out[o + 3 * columns + 1] = s31;
  out[o + 3 * columns + 2] = s32;
  out[o + 3 * columns + 3] = s33;
}
