import type { Content } from '../../content/types.ts';
import type { ChosenAction, Plan } from './types.ts';

/** A column of the 90-day programme: `0-30`, `31-60`, `61-90`, or `later` for everything after. */
export interface ProgrammePhase {
  readonly id: string;
  readonly actions: readonly ChosenAction[];
  readonly costNtd: number;
  readonly personDays: number;
}

/** The plan as a 90-day programme: the windows that end within 90 days one by one, the rest together. */
export function programmeOf(content: Content, plan: Plan): readonly ProgrammePhase[] {
  const near = content.plan.windows.filter(({ lastDay }) => lastDay < 90).map(({ id }) => id);
  const phases = near.map((id) => phase(id, (action) => action.window === id, plan));
  return [...phases, phase('later', ({ window }) => !near.includes(window), plan)];
}

function phase(id: string, belongs: (action: ChosenAction) => boolean, plan: Plan): ProgrammePhase {
  const actions = plan.chosen.filter(belongs);
  return {
    id,
    actions,
    costNtd: actions.reduce((sum, { costNtd }) => sum + costNtd, 0),
    personDays: actions.reduce((sum, { personDays }) => sum + personDays, 0),
  };
}
