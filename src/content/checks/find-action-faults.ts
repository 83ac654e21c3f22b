import type { Action, ActionId, Content, QuestionId, RiskId } from '../types.ts';

/** Actions that wait for themselves, raise nothing (new), or do not lower a risk that they are said to lower. */
export function findActionFaults(content: Content): readonly string[] {
  const actions = new Map(content.actions.map((action) => [action.id, action]));
  return content.actions.flatMap((action) =>
    [
      ...prerequisiteFaults(action, actions),
      ...raiseFaults(action, content),
      ...newnessFaults(action, actions),
      ...loweringFaults(action, content),
    ].map((fault) => `action ${action.id}: ${fault}`),
  );
}

/** The actions that must be complete before one, direct and indirect; holds the action itself when they form a cycle. */
export function allPrerequisites(action: Action, actions: ReadonlyMap<ActionId, Action>): ReadonlySet<ActionId> {
  const found = new Set<ActionId>();
  const open = [...action.prerequisites];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    open.push(...(actions.get(id)?.prerequisites ?? []));
  }
  return found;
}

/** The risks whose likelihood can fall when an action's answers rise: one of its questions drives them. */
export function risksLoweredBy(action: Action, content: Content): ReadonlySet<RiskId> {
  const raised = new Set(action.raises.filter(({ to }) => to > 0).map(({ question }) => question));
  const lowered = content.risks.filter((risk) => risk.drivers.some(({ q, p }) => p > 0 && raised.has(q)));
  return new Set(lowered.map(({ id }) => id));
}

const windows = ['0-30', '31-60', '61-90', 'later'];

function prerequisiteFaults(action: Action, actions: ReadonlyMap<ActionId, Action>): readonly string[] {
  const before = allPrerequisites(action, actions);
  const direct = action.prerequisites.flatMap((id) => {
    const prerequisite = actions.get(id);
    if (!prerequisite) return [`needs ${id}, which is no action`];
    const late = windows.indexOf(prerequisite.earliest) > windows.indexOf(action.earliest);
    return late ? [`may start before ${id}, which it needs`] : [];
  });
  return before.has(action.id) ? [...direct, 'waits for itself: its prerequisites form a cycle'] : direct;
}

function raiseFaults(action: Action, content: Content): readonly string[] {
  const questions = action.raises.map((raise) => raise.question);
  const faults = action.raises.flatMap(({ question, to }, at) => {
    const asked = content.questions.find(({ id }) => id === question);
    if (!asked) return [`raises ${question}, which is no question`];
    if (asked.type !== 'maturity') return [`raises ${question}, which has no maturity level`];
    if (questions.indexOf(question) !== at) return [`raises ${question} twice`];
    return Number.isInteger(to) && to >= 1 && to <= 4 ? [] : [`raises ${question} to ${to} instead of 1 to 4`];
  });
  return action.raises.length === 0 ? ['raises nothing'] : faults;
}

function newnessFaults(action: Action, actions: ReadonlyMap<ActionId, Action>): readonly string[] {
  const reached = new Map<QuestionId, number>();
  for (const id of allPrerequisites(action, actions)) {
    if (id === action.id) continue;
    for (const { question, to } of actions.get(id)?.raises ?? []) {
      reached.set(question, Math.max(to, reached.get(question) ?? 0));
    }
  }
  const isNew = action.raises.some(({ question, to }) => to > (reached.get(question) ?? 0));
  return isNew || action.raises.length === 0 ? [] : ['raises nothing beyond what its prerequisites reach'];
}

function loweringFaults(action: Action, content: Content): readonly string[] {
  const risks = new Set(content.risks.map((risk) => risk.id));
  const lowered = risksLoweredBy(action, content);
  const expected = Object.entries(action.expertReductionPct);
  const faults = expected.flatMap(([risk, percent]) => {
    if (!risks.has(risk)) return [`is said to lower ${risk}, which is no risk`];
    if (!(percent > 0 && percent < 100)) return [`is said to lower ${risk} by ${percent} per cent`];
    return lowered.has(risk) ? [] : [`is said to lower ${risk} but raises none of its drivers`];
  });
  return expected.length === 0 ? ['is not said to lower any risk'] : faults;
}
