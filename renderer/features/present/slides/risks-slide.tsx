import type { AssessedRisk } from '../../../../src/domain/scoring/types.ts';
import { assessedRisks } from '../../../ui/standing.ts';
import { Said, type Tongue, useTongues } from '../../../ui/tongues.tsx';
import type { PresentData } from '../present-data.ts';
import { Slide } from '../slide.tsx';
import { BandTag } from './band-tag.tsx';
import { RiskGrid } from './risk-grid.tsx';
import classes from './risks.module.css';

const shown = 5;

/** The highest risks, in their order. */
export function topRisks({ view }: PresentData): readonly AssessedRisk[] {
  return assessedRisks(view).slice(0, shown);
}

/** How many assessed risks are high or critical. */
export function severeRisks({ view }: PresentData): number {
  return assessedRisks(view).filter(({ band }) => band === 'high' || band === 'critical').length;
}

/** Top risks: where they lie in the matrix, and five of them in plain words with why. */
export function RisksSlide({ data }: { readonly data: PresentData }) {
  const risks = topRisks(data);
  const count = severeRisks(data);
  const title = ({ t }: Tongue) =>
    count === 0
      ? t('present:risks.titleCalm')
      : t('present:risks.title', { count, total: assessedRisks(data.view).length });
  return (
    <Slide
      page="risks"
      title={title}
      organisation={data.view.organisation.name}
      fine={({ t }) => t('present:risks.fine')}
    >
      <div className={classes.risksPage} data-two={useTongues().length > 1 || undefined}>
        <RiskGrid cells={data.view.matrix} top={risks} />
        <ol className={classes.topRisks}>
          {risks.map((risk, index) => (
            <RiskRow key={risk.id} risk={risk} rank={index + 1} />
          ))}
        </ol>
      </div>
    </Slide>
  );
}

function RiskRow({ risk, rank }: { readonly risk: AssessedRisk; readonly rank: number }) {
  const [{ formats }] = useTongues();
  return (
    <li className={classes.topRisk}>
      <span className={classes.rank} data-band={risk.band} aria-hidden="true">
        {rank}
      </span>
      <div>
        <p className={classes.riskTitle}>
          <Said>{({ t }) => t(`risks:${risk.id}.title`)}</Said>
        </p>
        <p className={classes.why}>
          <Said>{({ t }) => t('present:risks.why', { cause: t(`risks:${risk.id}.cause`) })}</Said>
        </p>
      </div>
      <div className={classes.riskScore}>
        <strong>{formats.number(risk.score.planning, 1)}</strong>
        <BandTag band={risk.band} />
      </div>
    </li>
  );
}
