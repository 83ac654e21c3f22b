import type { Pillar } from '../../../../src/content/types.ts';
import type { ChosenAction } from '../../../../src/domain/plan/types.ts';
import { Said, type Tongue, useTongues } from '../../../ui/tongues.tsx';
import { actionPillar } from '../action-pillar.ts';
import { pillars } from '../pillars.ts';
import type { PresentData } from '../present-data.ts';
import { Slide } from '../slide.tsx';
import classes from './proposal.module.css';
import shared from './slides.module.css';

const shown = 6;
const shownInTwoLanguages = 4;

type Phase = PresentData['plan']['programme'][number];

/** What we propose: the actions that take away most by pillar, and the programme that they make up. */
export function ProposalSlide({ data }: { readonly data: PresentData }) {
  const { chosen } = data.plan.plan;
  const soon = actionsSoon(data);
  return (
    <Slide
      page="proposal"
      title={({ t }: Tongue) => t('present:proposal.title', { count: chosen.length, soon })}
      organisation={data.view.organisation.name}
      fine={({ t }) => t('present:proposal.fine')}
    >
      <div className={classes.proposal}>
        <div className={classes.proposalPillars}>
          {pillars.map((pillar) => (
            <PillarColumn
              key={pillar}
              pillar={pillar}
              actions={chosen.filter(({ action }) => actionPillar(action) === pillar)}
            />
          ))}
        </div>
        <ol className={classes.phases}>
          {data.plan.programme.map((phase) => (
            <PhaseBox key={phase.id} phase={phase} />
          ))}
        </ol>
      </div>
    </Slide>
  );
}

/** How many actions are complete within 90 days. */
export function actionsSoon({ plan }: PresentData): number {
  return plan.programme.filter(({ id }) => id !== 'later').reduce((sum, { actions }) => sum + actions.length, 0);
}

interface PillarColumnProps {
  readonly pillar: Pillar;
  readonly actions: readonly ChosenAction[];
}

function PillarColumn({ pillar, actions }: PillarColumnProps) {
  const most = useTongues().length > 1 ? shownInTwoLanguages : shown;
  const top = [...actions].sort((a, b) => b.buys - a.buys).slice(0, most);
  const more = actions.length - top.length;
  return (
    <section className={classes.proposalPillar}>
      <h2 className={shared.columnTitle}>
        <span>
          <Said inline>{({ t }) => t(`frameworks:pillars.${pillar}`)}</Said>
        </span>
        <span className={classes.columnCount}>{actions.length}</span>
      </h2>
      {top.length === 0 && (
        <p className={shared.quiet}>
          <Said>{({ t }) => t('present:proposal.none')}</Said>
        </p>
      )}
      <ul className={classes.proposalList}>
        {top.map(({ action }) => (
          <li key={action}>
            <Said>{({ t }) => t(`actions:${action}.title`)}</Said>
          </li>
        ))}
      </ul>
      {more > 0 && (
        <p className={shared.quiet}>
          <Said inline>{({ t }) => t('present:more', { count: more })}</Said>
        </p>
      )}
    </section>
  );
}

function PhaseBox({ phase }: { readonly phase: Phase }) {
  const [{ formats }] = useTongues();
  return (
    <li className={classes.phase}>
      <span className={classes.phaseName}>
        <Said inline>{({ t }) => t(`present:phase.${phase.id}`)}</Said>
      </span>
      <strong>
        <Said inline>{({ t }) => t('present:actions', { count: phase.actions.length })}</Said>
      </strong>
      <span>{formats.money(phase.costNtd)}</span>
    </li>
  );
}
