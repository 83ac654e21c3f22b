import type { Pillar } from '../../../../src/content/types.ts';
import type { ScoreSummary } from '../../../../src/domain/scoring/types.ts';
import { Said, type Tongue, useTongues } from '../../../ui/tongues.tsx';
import { pillars } from '../pillars.ts';
import type { PresentData } from '../present-data.ts';
import { Slide } from '../slide.tsx';
import { BandTag } from './band-tag.tsx';
import classes from './slides.module.css';
import { rangeWords, WideRange } from './wide-range.tsx';

/** Where we stand: the overall figure with its range, the four pillars, exposure, and how much of it is known. */
export function StandingSlide({ data }: { readonly data: PresentData }) {
  const { view, overall } = data;
  const title = ({ t, formats }: Tongue) =>
    t('present:standing.title', { score: formats.number(overall.planning, 0), band: t(`ui:band.${overall.band}`) });
  return (
    <Slide
      page="standing"
      title={title}
      organisation={view.organisation.name}
      fine={({ t }) => t('present:standing.fine')}
    >
      <div className={classes.halves}>
        <Overall data={data} />
        <ul className={classes.pillars}>
          {pillars.map((pillar) => (
            <PillarRow key={pillar} pillar={pillar} score={view.result.pillars[pillar]} />
          ))}
        </ul>
      </div>
    </Slide>
  );
}

function Overall({ data: { view, overall } }: { readonly data: PresentData }) {
  const [{ formats, t, tag }] = useTongues();
  const { exposure } = view.result;
  return (
    <div className={classes.stack}>
      <p className={classes.huge}>
        <strong>{formats.number(overall.planning, 0)}</strong>
        <span className={classes.of} lang={tag}>
          {t('present:standing.of')}
        </span>
        <BandTag band={overall.band} />
      </p>
      <div>
        <WideRange range={overall} band={overall.band} label={({ t }) => t('present:standing.overall')} />
        <p className={classes.quiet}>
          <Said>{(tongue) => tongue.t('present:standing.range', { range: rangeWords(overall, tongue) })}</Said>
        </p>
      </div>
      <p>
        <Said>{(tongue) => knownWords(view.progress.all, tongue)}</Said>
      </p>
      <p>
        <Said>{({ t }) => t('present:standing.exposure', { exposure: t(`ui:exposure.${exposure}`) })}</Said>
      </p>
    </div>
  );
}

/** How much of what applies is known, in one sentence. */
export function knownWords(
  { answered, unsure, unanswered }: PresentData['view']['progress']['all'],
  { t }: Tongue,
): string {
  const values = { answered, asked: answered + unsure + unanswered, unsure, unanswered };
  return unsure + unanswered === 0 ? t('present:standing.allKnown', values) : t('present:standing.known', values);
}

function PillarRow({ pillar, score }: { readonly pillar: Pillar; readonly score: ScoreSummary | null }) {
  const [{ formats }] = useTongues();
  return (
    <li className={classes.pillar}>
      <span className={classes.pillarName}>
        <Said inline>{({ t }) => t(`frameworks:pillars.${pillar}`)}</Said>
      </span>
      {score ? (
        <>
          <strong className={classes.pillarScore}>{formats.number(score.planning, 0)}</strong>
          <BandTag band={score.band} />
          <WideRange range={score} band={score.band} label={({ t }) => t(`frameworks:pillars.${pillar}`)} />
        </>
      ) : (
        <span className={classes.quiet}>
          <Said>{({ t }) => t('present:standing.pillarNone')}</Said>
        </span>
      )}
    </li>
  );
}
