/** How a figure is to be written: a share or score as percent, a ratio as a multiple, steps and counts whole. */
export type FigureUnit = 'share' | 'score' | 'ratio' | 'steps' | 'count' | 'number';

/** A figure as text, the same in every language: `12%`, `3.2`, `12,345`, `1.8e-9`. Shares and scores run from 0 to 1. */
export function figure(value: number, unit: FigureUnit): string {
  if (!Number.isFinite(value)) return Number.isNaN(value) ? 'NaN' : value > 0 ? '∞' : '−∞';
  switch (unit) {
    case 'share':
    case 'score':
      return percent(value);
    case 'steps':
    case 'count':
      return whole(value);
    case 'ratio':
    case 'number':
      return shortNumber(value);
  }
}

/** A whole number with thousands separators: `12,345`. */
export function whole(value: number): string {
  const digits = String(Math.abs(Math.round(value)));
  return `${value <= -0.5 ? '−' : ''}${grouped(digits)}`;
}

/** A chance or share as percent: whole, with one digit where it is close to none or to all; never 100 % or 0 % by rounding. */
export function percent(share: number): string {
  const value = 100 * Math.abs(share);
  const sign = share < 0 && value >= 0.05 ? '−' : '';
  if (value === 0 || value === 100) return `${sign}${value}%`;
  if (value < 0.05) return '<0.1%';
  if (value > 99.95 && value < 100) return `${sign}>99.9%`;
  return `${sign}${value < 10 || (value > 99 && value < 100) ? trimmed(value.toFixed(1)) : grouped(value.toFixed(0))}%`;
}

/** Three digits that count, with a power of ten where it would be long. */
function shortNumber(value: number): string {
  const size = Math.abs(value);
  const sign = value < 0 ? '−' : '';
  if (size === 0) return '0';
  if (size >= 1e9 || size < 1e-3) return `${sign}${size.toExponential(1).replace('.0e', 'e').replace('e+', 'e')}`;
  if (size >= 100) return whole(value);
  return `${sign}${trimmed(size.toPrecision(3))}`;
}

function trimmed(text: string): string {
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}

function grouped(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, ',');
}
