import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../ui/format.ts';
import classes from './story.module.css';
import type { Moment, StopMoment } from './story-moments.ts';

interface MomentListProps {
  readonly moments: readonly Moment[];
  readonly stop: StopMoment | null;
  /** Where the run with a rule had its first sign, in the list of the one without; null in its own. */
  readonly signOfOther: number | null;
}

/** A fall that is called nothing at all at a review. */
const noFall = 0.005;

/** What happened so far, as it happens; screen readers are told each new line. */
export function MomentList({ moments, stop, signOfOther }: MomentListProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  return (
    <ol className={classes.moments} aria-live="polite" aria-label={t('lab:story.moments')}>
      {moments.map(({ kind, step, fall }) => {
        const told =
          kind === 'review' && fall < noFall ? 'still' : kind === 'sign' && signOfOther !== null ? 'late' : kind;
        const figures = {
          step: formats.number(step, 0),
          fall: formats.percent(fall),
          patience: stop?.patience ?? 0,
          other: formats.number(signOfOther ?? 0, 0),
        };
        return <li key={`${kind}-${step}`}>{t(`lab:story.moment.${told}`, figures)}</li>;
      })}
    </ol>
  );
}
