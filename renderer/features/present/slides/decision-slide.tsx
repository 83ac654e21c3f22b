import { Said, type Tongue } from '../../../ui/tongues.tsx';
import { planFigures, yearEnd } from '../plan-figures.ts';
import type { PresentData } from '../present-data.ts';
import { Assumed, Slide } from '../slide.tsx';
import classes from './decision.module.css';
import shared from './slides.module.css';

const signers = ['chair', 'executive', 'date'] as const;

/** The decision asked: the sentence to vote on with its money, how it is watched, and where to sign. */
export function DecisionSlide({ data }: { readonly data: PresentData }) {
  const { baseline } = data.plan;
  return (
    <Slide
      page="decision"
      title={({ t }) => (baseline ? t('present:decision.titleSigned') : t('present:decision.title'))}
      organisation={data.view.organisation.name}
      fine={({ t }) => t('present:decision.fine')}
    >
      <div className={classes.decision}>
        <blockquote className={classes.motion}>
          <Said>{(tongue) => motionWords(data, tongue)}</Said>
        </blockquote>
        <ul className={classes.terms}>
          <li>
            <Said tail={<Assumed />}>
              {({ t, formats }) => t('present:decision.money', { soon: formats.money(planFigures(data).soonNtd) })}
            </Said>
          </li>
          {data.roadmap && (
            <li>
              <Said>{(tongue) => reviewWords(data, tongue)}</Said>
            </li>
          )}
        </ul>
        {baseline ? <Signed data={data} /> : <SignatureLines />}
      </div>
    </Slide>
  );
}

/** The sentence to vote on. */
export function motionWords(data: PresentData, { t, formats }: Tongue): string {
  const figures = planFigures(data);
  return t('present:decision.motion', {
    from: formats.date(data.plan.settings.start),
    to: formats.date(yearEnd(data)),
    count: figures.actions,
    cost: formats.money(figures.costNtd),
    effort: formats.personDays(Math.round(figures.personDays)),
    value: formats.money(figures.valueNtd),
    today: formats.number(figures.today, 0),
    year: formats.number(figures.year, 0),
  });
}

function reviewWords({ roadmap }: PresentData, { t, formats }: Tongue): string {
  const dates = (roadmap?.gates ?? []).map(({ at }) => formats.date(at));
  return t('present:decision.reviews', { dates: dates.join(t('present:listSeparator')) });
}

function Signed({ data: { plan } }: { readonly data: PresentData }) {
  const { baseline, sinceBaseline } = plan;
  if (!baseline) return null;
  return (
    <div className={classes.signed}>
      <p>
        <strong>
          <Said>
            {({ t, formats }) => t('present:decision.signed', { by: baseline.signedBy, on: formats.date(baseline.at) })}
          </Said>
        </strong>
      </p>
      {baseline.note && <p className={shared.quiet}>{baseline.note}</p>}
      {sinceBaseline.length > 0 && (
        <p>
          <Said>{({ t }) => t('present:decision.changed', { count: sinceBaseline.length })}</Said>
        </p>
      )}
    </div>
  );
}

function SignatureLines() {
  return (
    <ul className={classes.signatures}>
      {signers.map((signer) => (
        <li key={signer}>
          <Said inline>{({ t }) => t(`present:decision.sign.${signer}`)}</Said>
        </li>
      ))}
    </ul>
  );
}
