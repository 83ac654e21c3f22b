import type { ActionId } from '../../content/types.ts';
import { lowestGrade, rawLikelihood } from '../scoring/likelihood.ts';
import type { Row, Term } from './linear-program.ts';
import type { PlanModel, PlanRisk, RiskCase } from './plan-model.ts';
import type { ProgramPart, ProgramParts } from './program-parts.ts';

/** One step up of a question: the gap left once any of `actions` is complete, from the gap of the step before. */
interface Step {
  readonly gap: number;
  readonly actions: readonly ActionId[];
}

/** How much one step of a question takes off some points. */
interface Effect {
  readonly place: number;
  readonly step: number;
  readonly points: number;
}

/** Points of a risk that fall in a straight line from `today` down to `least`. */
interface Slope {
  readonly today: number;
  readonly least: number;
  readonly effects: readonly Effect[];
}

/**
 * The risk side of the program. A slope's points are at least its impact (likelihood never falls below 1) and at least the
 * affine score of the reached gaps; minimising makes them equal to the larger. Two actions that raise the same question to
 * the same level share one step and so do not count twice.
 */
export function riskRows(parts: ProgramParts): ProgramPart {
  const { model, names } = parts;
  const steps = stepsByPlace(parts);
  const used = new Map<string, Row>();
  const rows: Row[] = [];
  const objective: Term[] = [{ variable: names.riskToday, factor: model.windows[0]?.days ?? 0 }];
  const atLeast = new Map<string, number>();
  for (const risk of model.risks) {
    slopesOf(model, risk, steps).forEach(({ today, least, effects }, part) => {
      model.windows.forEach((_, window) => {
        const variable = names.risk(risk.id, part, window);
        const lowered = new Map<string, number>();
        for (const { place, step, points } of effects) {
          const reached = reachedVariable(parts, steps, place, step, window, used);
          lowered.set(reached, (lowered.get(reached) ?? 0) + points);
        }
        rows.push({
          name: `score_${variable}`,
          terms: [{ variable, factor: 1 }, ...[...lowered].map(([reached, factor]) => ({ variable: reached, factor }))],
          is: '>=',
          than: today,
        });
        atLeast.set(variable, least);
        objective.push({ variable, factor: model.windows[window + 1]?.days ?? model.tailDays });
      });
    });
  }
  const riskToday = model.totalRisk(model.reachedBy([]));
  return {
    rows: [...rows, ...used.values()],
    objective,
    fixed: new Map([[names.riskToday, riskToday]]),
    atLeast,
    atMost: new Map([...used.keys()].map((variable) => [variable, 1])),
  };
}

/** The steps of every question that an eligible action raises, smallest rise first. */
function stepsByPlace({ model, eligible }: ProgramParts): ReadonlyMap<number, readonly Step[]> {
  const raisers = new Map<number, { gap: number; id: ActionId }[]>();
  for (const id of eligible) {
    for (const { place, gap } of model.actions.get(id)?.raises ?? []) {
      raisers.set(place, [...(raisers.get(place) ?? []), { gap, id }]);
    }
  }
  return new Map(
    [...raisers].map(([place, all]) => {
      const gaps = [...new Set(all.map(({ gap }) => gap))].sort((a, b) => b - a);
      const steps = gaps.map((gap): Step => ({ gap, actions: all.flatMap((one) => (one.gap <= gap ? [one.id] : [])) }));
      return [place, steps];
    }),
  );
}

/**
 * A risk's cases as slopes. Cases whose likelihood never meets its lower bound, and those that never leave it, add up to one;
 * the others need one each.
 */
function slopesOf(model: PlanModel, risk: PlanRisk, steps: ReadonlyMap<number, readonly Step[]>): readonly Slope[] {
  const slopes = risk.cases.map((riskCase) => slopeOf(model, risk, riskCase, steps));
  const fallsTo = ({ today, effects }: Slope) => effects.reduce((left, { points }) => left - points, today);
  const straight: Slope[] = [];
  const bent: Slope[] = [];
  for (const slope of slopes) {
    if (slope.today <= slope.least) straight.push({ today: slope.least, least: slope.least, effects: [] });
    else if (fallsTo(slope) >= slope.least) straight.push(slope);
    else bent.push(slope);
  }
  const sum = (pick: (slope: Slope) => number) => straight.reduce((all, slope) => all + pick(slope), 0);
  const together = { today: sum(({ today }) => today), least: sum(({ least }) => least) };
  return straight.length > 0 ? [{ ...together, effects: straight.flatMap(({ effects }) => effects) }, ...bent] : bent;
}

/** A case's points today, at the lower bound of likelihood, and what every step would take off them above it. */
function slopeOf(
  model: PlanModel,
  risk: PlanRisk,
  { impact, exposure, drivers }: RiskCase,
  steps: ReadonlyMap<number, readonly Step[]>,
): Slope {
  const rules = model.content.scoring;
  const done = model.reachedBy([]);
  const pointsPerGap = impact * (rawLikelihood(rules, 0, exposure, 1) - rawLikelihood(rules, 0, exposure, 0));
  const effects: Effect[] = [];
  let vulnerability = 0;
  for (const { place, share, gap } of drivers) {
    let left = Math.min(gap, done[place] ?? 1);
    vulnerability += share * left;
    (steps.get(place) ?? []).forEach((step, index) => {
      const fall = left - Math.min(left, step.gap);
      left -= fall;
      if (fall > 0) effects.push({ place, step: index, points: pointsPerGap * share * fall });
    });
  }
  const today = impact * rawLikelihood(rules, risk.baseLikelihood, exposure, vulnerability);
  return { today, least: impact * lowestGrade, effects };
}

/** The variable that says a step is reached: the action's own where one action alone brings it. */
function reachedVariable(
  { model, names }: ProgramParts,
  steps: ReadonlyMap<number, readonly Step[]>,
  place: number,
  step: number,
  window: number,
  used: Map<string, Row>,
): string {
  const actions = steps.get(place)?.[step]?.actions ?? [];
  const [only] = actions;
  if (only !== undefined && actions.length === 1) return names.done(only, window);
  const variable = names.level(model.content.questions[place]?.id ?? '', step, window);
  const terms = [
    { variable, factor: 1 },
    ...actions.map((id): Term => ({ variable: names.done(id, window), factor: -1 })),
  ];
  used.set(variable, { name: `reach_${variable}`, terms, is: '<=', than: 0 });
  return variable;
}
