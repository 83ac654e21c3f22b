import { allPrerequisites } from '../all-prerequisites.ts';
import type { Action, ActionId, Content, QuestionId, Raise } from '../types.ts';

/** Actions that wait for themselves, raise nothing (new), or do not lower a risk that they are said to lower. */
export function findActionFaults(content: Content): readonly string[] {
  const actions = new Map(content.actions.map((action) => [action.id, action]));
  return content.actions.flatMap((action) =>
    [
      ...prerequisiteFaults(action, actions),
      ...raiseFaults(action, content),
      ...loweringFaults(action, content, newRaises(action, actions)),
    ].map((fault) => `action ${action.id}: ${fault}`),
  );
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

/** What an action reaches that its prerequisites have not reached before it. */
function newRaises(action: Action, actions: ReadonlyMap<ActionId, Action>): readonly Raise[] {
  const reached = new Map<QuestionId, number>();
  for (const id of allPrerequisites(action, actions)) {
    if (id === action.id) continue;
    for (const { question, to } of actions.get(id)?.raises ?? []) {
      reached.set(question, Math.max(to, reached.get(question) ?? 0));
    }
  }
  return action.raises.filter(({ question, to }) => to > (reached.get(question) ?? 0));
}

function loweringFaults(action: Action, content: Content, raises: readonly Raise[]): readonly string[] {
  const raised = new Set(raises.map(({ question }) => question));
  const expected = Object.entries(action.expertReductionPct);
  if (expected.length === 0) return ['is not said to lower any risk'];
  if (raises.length === 0) return action.raises.length === 0 ? [] : ['raises nothing beyond its prerequisites'];
  return expected.flatMap(([id, percent]) => {
    const risk = content.risks.find((known) => known.id === id);
    if (!risk) return [`is said to lower ${id}, which is no risk`];
    if (!(percent > 0 && percent < 100)) return [`is said to lower ${id} by ${percent} per cent`];
    const falls = risk.drivers.some(({ q }) => raised.has(q));
    return falls ? [] : [`is said to lower ${id} but raises none of its drivers beyond its prerequisites`];
  });
}
