import { daysBetween } from '../../../../src/kernel/dates.ts';
import { Said, useTongues } from '../../../ui/tongues.tsx';
import { programmesFor } from '../action-pillar.ts';
import { planFigures } from '../plan-figures.ts';
import type { PresentData } from '../present-data.ts';
import { Assumed, Slide } from '../slide.tsx';
import classes from './slides.module.css';
import { Subsidies } from './subsidies.tsx';

/** What it costs: outside spending and internal work by window, what the work is worth, and programmes that may pay. */
export function CostSlide({ data }: { readonly data: PresentData }) {
  const figures = planFigures(data);
  const programmes = programmesFor(data.plan.plan.chosen.map(({ action }) => action));
  return (
    <Slide
      page="cost"
      title={({ t, formats }) =>
        t('present:cost.title', {
          cost: formats.money(figures.costNtd),
          effort: formats.personDays(Math.round(figures.personDays)),
        })
      }
      organisation={data.view.organisation.name}
      fine={({ t }) => t('present:cost.fine')}
    >
      <div className={classes.cost}>
        <WindowTable data={data} />
        <div className={classes.stack}>
          <p>
            <span className={classes.figure}>{useTongues()[0].formats.money(figures.valueNtd)}</span> <Assumed />
            <Said>{({ t, formats }) => t('present:cost.value', { rate: formats.money(data.plan.personDayNtd) })}</Said>
          </p>
          <Subsidies programmes={programmes} />
        </div>
      </div>
    </Slide>
  );
}

function WindowTable({ data }: { readonly data: PresentData }) {
  const [{ formats }] = useTongues();
  const { windows } = data.plan.plan;
  const { start } = data.plan.settings;
  const most = Math.max(1, ...windows.map(({ usedNtd }) => usedNtd));
  const total = planFigures(data);
  return (
    <table className={classes.windows}>
      <thead>
        <tr>
          <th scope="col">
            <Said>{({ t }) => t('present:cost.window')}</Said>
          </th>
          <th scope="col" colSpan={2}>
            <Said tail={<Assumed />}>{({ t }) => t('present:cost.outside')}</Said>
          </th>
          <th scope="col">
            <Said>{({ t }) => t('present:cost.days')}</Said>
          </th>
        </tr>
      </thead>
      <tbody>
        {windows.map((window) => (
          <tr key={window.id}>
            <th scope="row">
              <Said inline>{({ t }) => t('present:cost.until', { day: dayOf(start, window.to) })}</Said>
            </th>
            <td className={classes.windowBar}>
              <span style={{ width: `${(100 * window.usedNtd) / most}%` }} />
            </td>
            <td>{formats.money(window.usedNtd)}</td>
            <td>{formats.number(window.usedPersonDays, 0)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">
            <Said inline>{({ t }) => t('present:cost.total')}</Said>
          </th>
          <td />
          <td>{formats.money(total.costNtd)}</td>
          <td>{formats.number(total.personDays, 0)}</td>
        </tr>
      </tfoot>
    </table>
  );
}

/** Day of the plan, counted from 1, on which a window ends. */
function dayOf(start: string, to: string): number {
  return daysBetween(start, to) + 1;
}
