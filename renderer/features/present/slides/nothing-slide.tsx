import { Said, type Tongue, useTongues } from '../../../ui/tongues.tsx';
import { carriedRisk, planFigures } from '../plan-figures.ts';
import type { PresentData } from '../present-data.ts';
import { Slide } from '../slide.tsx';
import { BandTag } from './band-tag.tsx';
import { RiskLines } from './risk-lines.tsx';
import { topRisks } from './risks-slide.tsx';
import classes from './slides.module.css';

/** What if we do nothing: the risks that stay as they are, and how the risk that is carried adds up. */
export function NothingSlide({ data }: { readonly data: PresentData }) {
  const figures = planFigures(data);
  const values = ({ formats }: Tongue) => ({
    nothing: formats.number(figures.nothing, 0),
    year: formats.number(figures.year, 0),
    spared: formats.percent(figures.spared),
  });
  return (
    <Slide
      page="nothing"
      title={(tongue) => tongue.t('present:nothing.title', values(tongue))}
      organisation={data.view.organisation.name}
      fine={({ t }) => t('present:nothing.fine')}
    >
      <div className={classes.halves}>
        <Staying data={data} />
        <div className={classes.stack}>
          <RiskLines
            points={carriedRisk(data)}
            height={330}
            shape="line"
            title={({ t }) => t('present:nothing.chart')}
            label={(tongue) => tongue.t('present:nothing.chartLabel', values(tongue))}
          />
          <p>
            <Said>{(tongue) => tongue.t('present:nothing.spared', values(tongue))}</Said>
          </p>
        </div>
      </div>
    </Slide>
  );
}

function Staying({ data }: { readonly data: PresentData }) {
  const [{ formats }] = useTongues();
  return (
    <section>
      <h2 className={classes.columnTitle}>
        <span>
          <Said inline>{({ t }) => t('present:nothing.staying')}</Said>
        </span>
      </h2>
      <ol className={classes.staying}>
        {topRisks(data).map((risk) => (
          <li key={risk.id}>
            <span>
              <Said>{({ t }) => t(`risks:${risk.id}.title`)}</Said>
            </span>
            <strong>{formats.number(risk.score.planning, 1)}</strong>
            <BandTag band={risk.band} />
          </li>
        ))}
      </ol>
    </section>
  );
}
