import { eligibleActions } from './forced-actions.ts';
import { limitRows } from './limit-rows.ts';
import type { LinearProgram } from './linear-program.ts';
import type { PlanModel } from './plan-model.ts';
import { createProgramNames } from './program-names.ts';
import type { ProgramPart, ProgramParts } from './program-parts.ts';
import { riskRows } from './risk-rows.ts';
import { scheduleRows } from './schedule-rows.ts';

/**
 * The plan as a mixed-integer linear program (design: "Plan and roadmap"). Its objective is that of `objectiveOf`: for each
 * window its days times the total risk that stands when it begins, plus the tail at the final state, in risk-point days.
 *
 * Variables: `done_A_w` (1 once action A is complete at the end of window w), `work_A_w` (person-days of A in window w),
 * `level_Q_to_w` (share of question Q's step to a level reached at the end of w), `risk_R_i_w` (points of slope i of risk R
 * after w) and `risk_today`.
 */
export function planProgram(model: PlanModel): LinearProgram {
  const parts: ProgramParts = { model, eligible: eligibleActions(model), names: createProgramNames(model) };
  const all: readonly ProgramPart[] = [riskRows(parts), scheduleRows(parts), limitRows(parts)];
  const bounds = (pick: (part: ProgramPart) => ReadonlyMap<string, number> | undefined) =>
    new Map(all.flatMap((part) => [...(pick(part) ?? [])]));
  return {
    objective: all.flatMap(({ objective }) => objective ?? []),
    rows: all.flatMap(({ rows }) => rows),
    fixed: bounds(({ fixed }) => fixed),
    atLeast: bounds(({ atLeast }) => atLeast),
    atMost: bounds(({ atMost }) => atMost),
    binaries: [
      ...parts.eligible.flatMap((id) => model.windows.map((_, w) => parts.names.done(id, w))),
      ...begun(parts),
    ],
  };
}

function begun({ model, eligible, names }: ProgramParts): readonly string[] {
  if (model.settings.maxParallel === null) return [];
  const working = eligible.filter((id) => (model.actions.get(id)?.personDays ?? 0) > 0);
  return working.flatMap((id) => model.windows.map((_, window) => names.begun(id, window)));
}
