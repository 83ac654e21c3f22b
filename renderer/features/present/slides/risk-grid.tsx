import type { AssessmentView } from '../../../../src/contract/records.ts';
import type { AssessedRisk } from '../../../../src/domain/scoring/types.ts';
import { Said, type Tongue, useSay } from '../../../ui/tongues.tsx';
import classes from './risks.module.css';

interface RiskGridProps {
  /** Impact 5 first, then likelihood 1 to 5. */
  readonly cells: AssessmentView['matrix'];
  /** The risks that are drawn with their rank; the others are counted. */
  readonly top: readonly AssessedRisk[];
}

/** Likelihood by impact, five by five, with the top risks by rank. */
export function RiskGrid({ cells, top }: RiskGridProps) {
  const say = useSay();
  const label = (tongue: Tongue) =>
    tongue.t('present:risks.grid', {
      places: top.map((risk, index) => placeWords(risk, index + 1, tongue)).join(tongue.t('present:listSeparator')),
    });
  return (
    <figure className={classes.gridFigure}>
      <div className={classes.axis}>
        <span aria-hidden="true">↑ </span>
        <Said inline>{({ t }) => t('present:risks.impact')}</Said>
      </div>
      <div className={classes.grid} role="img" aria-label={say(label)}>
        {cells.map((cell) => (
          <GridCell key={`${cell.impact}-${cell.likelihood}`} cell={cell} top={top} />
        ))}
      </div>
      <figcaption className={classes.axis} data-end="true">
        <Said inline>{({ t }) => t('present:risks.likelihood')}</Said>
        <span aria-hidden="true"> →</span>
      </figcaption>
    </figure>
  );
}

function GridCell({
  cell,
  top,
}: {
  readonly cell: RiskGridProps['cells'][number];
  readonly top: RiskGridProps['top'];
}) {
  const ranks = top.flatMap(({ id }, index) => (cell.risks.includes(id) ? [index + 1] : []));
  const others = cell.risks.length - ranks.length;
  return (
    <div className={classes.gridCell} data-band={cell.band}>
      {ranks.map((rank) => (
        <span key={rank} className={classes.gridRank}>
          {rank}
        </span>
      ))}
      {others > 0 && <span className={classes.gridOthers}>+{others}</span>}
    </div>
  );
}

function placeWords(risk: AssessedRisk, rank: number, { t, formats }: Tongue): string {
  return t('present:risks.place', {
    rank,
    risk: t(`risks:${risk.id}.title`),
    likelihood: formats.number(risk.likelihood.planning),
    impact: formats.number(risk.impact),
  });
}
