import type { Band } from '../../../../src/domain/scoring/types.ts';
import { type Range, widthOf } from '../../../../src/kernel/range.ts';
import { type Tongue, useSay } from '../../../ui/tongues.tsx';
import classes from './slides.module.css';

interface WideRangeProps {
  readonly range: Range;
  readonly band: Band;
  /** What the figure is, for those who do not see the bar. */
  readonly label: (tongue: Tongue) => string;
}

/** Best, planning and worst case from 0 to 100, large: the span for what is not known, a line for the planning value. */
export function WideRange({ range, band, label }: WideRangeProps) {
  const say = useSay();
  const at = (value: number) => `${Math.min(100, Math.max(0, value))}%`;
  const spoken = (tongue: Tongue) => {
    const number = (value: number) => tongue.formats.number(value, 0);
    const values = { best: number(range.best), planning: number(range.planning), worst: number(range.worst) };
    return `${label(tongue)}: ${tongue.t('ui:range.spoken', { ...values, max: number(100) })}`;
  };
  return (
    <div className={`range-bar ${classes.wideRange}`} role="img" aria-label={say(spoken)} data-band={band}>
      <div
        className="range-bar-span"
        style={{ left: at(range.best), width: `calc(${at(range.worst)} - ${at(range.best)})` }}
      />
      <div className="range-bar-mark" style={{ left: at(range.planning) }} />
    </div>
  );
}

/** Best to worst as two figures, or one where both round to the same. */
export function rangeWords(range: Range, { t, formats }: Tongue): string {
  const values = { best: formats.number(range.best, 0), worst: formats.number(range.worst, 0) };
  return widthOf(range) < 1 || values.best === values.worst ? values.best : t('present:between', values);
}
