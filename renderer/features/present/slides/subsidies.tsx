import type { Programme } from '../../../../src/content/types.ts';
import { Said, type Tongue, useTongues } from '../../../ui/tongues.tsx';
import classes from './slides.module.css';

const shown = 4;
const shownInTwoLanguages = 3;

/** Programmes that may pay for parts of the plan. Terms change, so each carries the day of its facts. */
export function Subsidies({ programmes }: { readonly programmes: readonly Programme[] }) {
  const most = useTongues().length > 1 ? shownInTwoLanguages : shown;
  if (programmes.length === 0) return null;
  const more = programmes.length - most;
  return (
    <section className={classes.subsidies}>
      <h2 className={classes.columnTitle}>
        <span>
          <Said inline>{({ t }) => t('present:cost.subsidies')}</Said>
        </span>
      </h2>
      <ul>
        {programmes.slice(0, most).map((programme) => (
          <li key={programme.id}>
            <Said>{(tongue) => programmeWords(programme, tongue)}</Said>
          </li>
        ))}
      </ul>
      {more > 0 && (
        <p className={classes.quiet}>
          <Said inline>{({ t }) => t('present:more', { count: more })}</Said>
        </p>
      )}
      <p className={classes.check}>
        <Said inline>{({ t }) => t('present:cost.check')}</Said>
      </p>
    </section>
  );
}

/** Name, how much at most, and the day of these facts. */
export function programmeWords(programme: Programme, { t, formats }: Tongue): string {
  const { id, upToNtd } = programme;
  // Some facts are known by their year alone.
  const asOf = programme.asOf.length === 10 ? formats.date(programme.asOf) : programme.asOf;
  const name = t(`frameworks:programmes.${id}.name`);
  if (upToNtd === null) return t('present:cost.programme', { name, asOf });
  if (upToNtd === 0) return t('present:cost.programmeFree', { name, asOf });
  return t('present:cost.programmeUpTo', { name, asOf, amount: formats.money(upToNtd) });
}
