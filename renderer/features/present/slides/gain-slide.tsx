import { Said, type Tongue, useTongues } from '../../../ui/tongues.tsx';
import { pillars } from '../pillars.ts';
import { overallPoints, planFigures } from '../plan-figures.ts';
import type { PresentData } from '../present-data.ts';
import { Assumed, Slide } from '../slide.tsx';
import { RiskLines } from './risk-lines.tsx';
import classes from './slides.module.css';

/** What it buys: overall risk with the plan and without it, today, after 90 days and after a year, and by pillar. */
export function GainSlide({ data }: { readonly data: PresentData }) {
  const figures = planFigures(data);
  const values = ({ formats }: Tongue) => ({
    today: formats.number(figures.today, 0),
    soon: formats.number(figures.soon, 0),
    year: formats.number(figures.year, 0),
    nothing: formats.number(figures.nothing, 0),
  });
  const { status } = data.plan.plan;
  return (
    <Slide
      page="gain"
      title={(tongue) => tongue.t('present:gain.title', values(tongue))}
      organisation={data.view.organisation.name}
      fine={({ t }) => (status === 'infeasible' ? '' : t(`present:gain.status.${status}`))}
    >
      <div className={classes.gain}>
        <ol className={classes.steps}>
          <Step value={figures.today} label={({ t }) => t('present:gain.today')} />
          <Step value={figures.soon} label={({ t }) => t('present:gain.soon')} assumed />
          <Step value={figures.year} label={({ t }) => t('present:gain.year')} assumed />
        </ol>
        <RiskLines
          points={overallPoints(data)}
          height={useTongues().length > 1 ? 280 : 330}
          max={100}
          title={({ t }) => t('present:gain.chart')}
          label={(tongue) => tongue.t('present:gain.chartLabel', values(tongue))}
        />
        <PillarTable data={data} />
      </div>
    </Slide>
  );
}

interface StepProps {
  readonly value: number;
  readonly label: (tongue: Tongue) => string;
  readonly assumed?: boolean;
}

function Step({ value, label, assumed = false }: StepProps) {
  const [{ formats }] = useTongues();
  return (
    <li className={classes.step}>
      <strong>{formats.number(value, 0)}</strong>
      <span>
        <Said inline>{label}</Said> {assumed && <Assumed />}
      </span>
    </li>
  );
}

function PillarTable({ data }: { readonly data: PresentData }) {
  const [{ formats }] = useTongues();
  const { projection } = data.plan;
  const first = projection[0];
  const last = projection.at(-1);
  if (!first || !last) return null;
  return (
    <table className={classes.pillarTable}>
      <thead>
        <tr>
          <th scope="col">
            <Said>{({ t }) => t('present:gain.pillar')}</Said>
          </th>
          <th scope="col">
            <Said>{({ t }) => t('present:gain.today')}</Said>
          </th>
          <th scope="col">
            <Said>{({ t }) => t('present:gain.year')}</Said>
          </th>
        </tr>
      </thead>
      <tbody>
        {pillars.map((pillar) => {
          const [before, after] = [first.pillars[pillar], last.pillars[pillar]];
          if (before === null || after === null) return null;
          return (
            <tr key={pillar}>
              <th scope="row">
                <Said inline>{({ t }) => t(`frameworks:pillars.${pillar}`)}</Said>
              </th>
              <td>{formats.number(before, 0)}</td>
              <td>
                <strong>{formats.number(after, 0)}</strong>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
