import type { Action, ActionId, Level } from '../../src/content/types.ts';
import type { PlanInput } from '../../src/domain/plan/types.ts';
import type { Answer, Answers } from '../../src/domain/questionnaire/answer.ts';
import { visibilityOf } from '../../src/domain/questionnaire/visibility.ts';
import { scoreAssessment } from '../../src/domain/scoring/score-assessment.ts';

const rounding = 1e-6;

/**
 * The least objective over all schedules (every action in every window or left out), by search; null when none keeps the
 * firm's decisions. Written from the design, not from the model: risk is the scoring function on the projected answers,
 * person-days fit when for every span of windows the work that must be done within it does not exceed its days.
 */
export function bruteForceObjective(input: PlanInput): number | null {
  const { content, settings } = input;
  const { windows, tailDays } = content.plan;
  const days = windows.map(({ firstDay, lastDay }) => lastDay - firstDay + 1);
  const actions = content.actions.filter(({ id }) => !settings.done.includes(id));
  const riskOf = riskBySubset(input, actions);
  const isFeasible = feasibility(input, actions, days);
  let best: number | null = null;
  const completes: number[] = [];
  const search = (place: number): void => {
    if (place < actions.length) {
      for (let window = -1; window < windows.length; window++) {
        completes[place] = window;
        search(place + 1);
      }
      return;
    }
    let objective = 0;
    for (let window = 0; window <= windows.length; window++) {
      let subset = 0;
      completes.forEach((last, index) => {
        if (last >= 0 && last < window) subset |= 1 << index;
      });
      objective += (days[window] ?? tailDays) * riskOf(subset);
    }
    if ((best === null || objective < best - rounding / 10) && isFeasible(completes)) best = objective;
  };
  search(0);
  return best;
}

/** Total planning risk with a subset (bits) of actions complete, by scoring the projected answers. */
function riskBySubset(input: PlanInput, actions: readonly Action[]): (subset: number) => number {
  const known = new Map<number, number>();
  const doneBefore = input.content.actions.filter(({ id }) => input.settings.done.includes(id));
  return (subset) => {
    const found = known.get(subset);
    if (found !== undefined) return found;
    const complete = [...doneBefore, ...actions.filter((_, index) => subset & (1 << index))];
    const { risks } = scoreAssessment({ ...input, answers: projectedAnswers(input.answers, complete) });
    const total = risks.reduce((sum, risk) => sum + (risk.status === 'assessed' ? risk.score.planning : 0), 0);
    known.set(subset, total);
    return total;
  };
}

/** The answers once these actions are done: each question at the highest level that it had or was raised to. */
export function projectedAnswers(answers: Answers, complete: readonly Action[]): Answers {
  const raised: Record<string, Answer> = { ...answers };
  for (const { raises } of complete) {
    for (const { question, to } of raises) {
      const present = raised[question];
      if (present?.kind === 'level') raised[question] = { kind: 'level', level: Math.max(present.level, to) as Level };
    }
  }
  return raised;
}

function feasibility({ content, answers, settings }: PlanInput, actions: readonly Action[], days: readonly number[]) {
  const visibility = visibilityOf(content, answers);
  const doneRaises = content.actions.filter(({ id }) => settings.done.includes(id)).flatMap(({ raises }) => raises);
  const applies = (question: string) =>
    visibility[question] !== 'hidden' && answers[question]?.kind !== 'notApplicable';
  const stands = (question: string, to: number) => {
    const answer = answers[question];
    if (answer?.kind === 'level' && answer.level >= to) return true;
    return doneRaises.some((raise) => raise.question === question && raise.to >= to);
  };
  const relevant = (action: Action) => action.raises.some(({ question }) => applies(question));
  const met = (id: ActionId) => {
    const action = content.actions.find((each) => each.id === id);
    if (!action || settings.done.includes(id)) return true;
    return action.raises.every(({ question, to }) => !applies(question) || stands(question, to));
  };
  const place = new Map(actions.map(({ id }, index) => [id, index]));
  const perDay = (settings.personDays ?? 0) / 90;
  const capacity = content.plan.windows.map(
    ({ id }, index) => settings.windowPersonDays[id] ?? perDay * (days[index] ?? 0),
  );
  const facts = actions.map((action) => {
    const forced = settings.begun.includes(action.id) || action.id in settings.locked;
    const earliest = content.plan.windows.findIndex(({ id }) => id === action.earliest);
    const atQuarter = content.plan.windows.findIndex(({ firstDay }) => firstDay >= 90);
    return {
      cost: (action.externalCostNtd[0] + action.externalCostNtd[1]) / 2,
      effort: (action.effortPersonDays[0] + action.effortPersonDays[1]) / 2,
      forced,
      allowed: forced || relevant(action),
      earliest: forced ? 0 : earliest >= 0 ? earliest : atQuarter,
      waits: action.prerequisites.filter((id) => !met(id)).map((id) => place.get(id) ?? -1),
      locked: content.plan.windows.findIndex(({ id }) => id === settings.locked[action.id]),
      excluded: settings.excluded.includes(action.id),
      counts: !met(action.id),
    };
  });

  return (completes: readonly number[]): boolean => {
    let spent = 0;
    for (const [index, fact] of facts.entries()) {
      const last = completes[index] ?? -1;
      if (last < 0) {
        if (fact.forced) return false;
        continue;
      }
      if (!fact.allowed || fact.excluded || last < fact.earliest || fact.earliest < 0) return false;
      if (fact.locked >= 0 && fact.locked !== last) return false;
      if (fact.waits.some((before) => before < 0 || (completes[before] ?? -1) < 0 || (completes[before] ?? 0) > last))
        return false;
      spent += fact.cost;
    }
    if (settings.budgetNtd !== null && spent > settings.budgetNtd + rounding) return false;
    let available = 0;
    for (const [window, { id }] of content.plan.windows.entries()) {
      if (settings.windowBudgetsNtd === null) break;
      available += settings.windowBudgetsNtd[id] ?? 0;
      let due = 0;
      for (const [index, { cost }] of facts.entries()) {
        const last = completes[index] ?? -1;
        if (last >= 0 && last <= window) due += cost;
      }
      if (due > available + rounding) return false;
    }
    for (const [pillar, least] of Object.entries(settings.minimumPerPillar)) {
      const own = actions.filter(
        (action, index) => action.pillar === pillar && facts[index]?.counts && (completes[index] ?? -1) >= 0,
      );
      if (own.length < least) return false;
    }
    for (let from = 0; from < capacity.length; from++) {
      let room = 0;
      for (let to = from; to < capacity.length; to++) {
        room += capacity[to] ?? 0;
        let work = 0;
        for (const [index, { effort, earliest, waits }] of facts.entries()) {
          const last = completes[index] ?? -1;
          const ready = Math.max(earliest, ...waits.map((before) => completes[before] ?? 0));
          if (last >= 0 && last <= to && ready >= from) work += effort;
        }
        if (work > room + rounding) return false;
      }
    }
    return true;
  };
}
