/** What a cell of a log holds: a number (NaN and infinite ones too), nothing that was logged, or text. */
export type CellKind = 'number' | 'empty' | 'text';

/** A cell that was read: its kind, and its number where it has one. */
export interface CellValue {
  readonly kind: CellKind;
  readonly value: number;
  /** Written with a percent sign; the value is the share. */
  readonly percent: boolean;
}

const empty: CellValue = { kind: 'empty', value: Number.NaN, percent: false };
const text: CellValue = { kind: 'text', value: Number.NaN, percent: false };

const notLogged = new Set(['', '-', '--', '—', 'none', 'null', 'nil', 'na', 'n/a', '#n/a', '<na>', 'undefined']);
const notFinite: Readonly<Record<string, number>> = {
  nan: Number.NaN,
  '1.#nan': Number.NaN,
  '1.#ind': Number.NaN,
  inf: Number.POSITIVE_INFINITY,
  infinity: Number.POSITIVE_INFINITY,
  '∞': Number.POSITIVE_INFINITY,
  '1.#inf': Number.POSITIVE_INFINITY,
};
const plain = /^[+-]?(\d+\.?\d*|\.\d+)([eEdD][+-]?\d+)?$/;
const commaThousands = /^[+-]?[1-9]\d{0,2}(,\d{3})+(\.\d*)?$/;
const dotThousands = /^[+-]?[1-9]\d{0,2}(\.\d{3})+(,\d*)?$/;
const decimalCommaNumber = /^[+-]?(\d+,?\d*|,\d+)([eE][+-]?\d+)?$/;

/** Reads a cell as programs and spreadsheets write numbers, to the last bit as `Number()` reads them. */
export function numberOfText(cell: string, decimalComma: boolean): CellValue {
  const trimmed = cell.trim();
  if (plain.test(trimmed) && !(decimalComma && dotThousands.test(trimmed))) return numeric(trimmed);
  if (trimmed.length > 64) return text;
  const lower = trimmed.toLowerCase();
  if (notLogged.has(lower)) return empty;
  const sign = lower.startsWith('-') ? -1 : 1;
  const word = lower.replace(/^[+-]/, '');
  if (Object.hasOwn(notFinite, word)) return { kind: 'number', value: sign * (notFinite[word] ?? 0), percent: false };
  if (lower.endsWith('%')) {
    const share = numberOfText(lower.slice(0, -1), decimalComma);
    return share.kind === 'number' ? { kind: 'number', value: share.value / 100, percent: true } : text;
  }
  if (decimalComma) {
    if (dotThousands.test(trimmed)) return numeric(trimmed.replaceAll('.', '').replace(',', '.'));
    if (decimalCommaNumber.test(trimmed)) return numeric(trimmed.replace(',', '.'));
  }
  if (commaThousands.test(trimmed)) return numeric(trimmed.replaceAll(',', ''));
  return text;
}

function numeric(digits: string): CellValue {
  return { kind: 'number', value: Number(digits.replace(/[dD]/, 'e')), percent: false };
}
