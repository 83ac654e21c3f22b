import type { TFunction } from 'i18next';
import type { RunSignal, SignalUnit } from '../../../src/domain/training-run/types.ts';
import type { Formats } from '../../ui/format.ts';

/** How sure a verdict is, as a word; the percentages stand beside it. */
export function surenessOf(confidence: number): 'high' | 'medium' | 'low' {
  if (confidence >= 0.85) return 'high';
  return confidence >= 0.65 ? 'medium' : 'low';
}

/** A figure of a signal with its unit. */
export function signalFigure(value: number, unit: SignalUnit, formats: Formats): string {
  switch (unit) {
    case 'share':
    case 'score':
      return formats.percent(value);
    case 'steps':
    case 'count':
      return formats.number(value, 0);
    case 'ratio':
    case 'number':
      return shortNumber(value, formats);
  }
}

/** A signal in words with its figure. */
export function signalWords({ id, direction, value, unit }: RunSignal, t: TFunction, formats: Formats): string {
  return t(`verdicts:signals.${id}.${direction}`, { value: signalFigure(value, unit, formats) });
}

/** A number of any size with the three digits that say something, without zeros that say nothing. */
export function shortNumber(value: number, formats: Formats): string {
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e7 || size < 1e-4)) return String(Number(value.toPrecision(2)).toExponential());
  if (size >= 100) return formats.number(value, 0);
  const rounded = String(Number(value.toPrecision(3)));
  return formats.number(value, rounded.split('.')[1]?.length ?? 0);
}

/** A step as written everywhere: whole, unless steps are parts of epochs. */
export function stepNumber(step: number, formats: Formats): string {
  return formats.number(step, Number.isInteger(step) || step >= 100 ? 0 : 2);
}
