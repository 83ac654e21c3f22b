import type { Action, ActionId, Pillar, QuestionId } from '../../content/types.ts';
import { visibilityOf } from '../questionnaire/visibility.ts';
import type { PlanInput } from './types.ts';

/** An action as the plan sees it for this firm. */
export interface PlanAction {
  readonly id: ActionId;
  readonly pillar: Pillar;
  /** Who it belongs to: as the user says, else the lead of its pillar. */
  readonly owner: string;
  /** External NT$ and internal person-days: the middle of the content's ranges. */
  readonly costNtd: number;
  readonly personDays: number;
  /** External cost plus effort at the content's rate for a person-day, NT$. */
  readonly valueNtd: number;
  /** Index of the first window in which it makes sense to start. */
  readonly earliest: number;
  /** Whether it raises at least one question that applies to the firm. */
  readonly applies: boolean;
  /** Nothing to wait for: done, does not apply, or the firm's own answers already stand at every level it raises to. */
  readonly met: boolean;
  /** Prerequisites that are not met. */
  readonly missing: readonly ActionId[];
  /** Questions that apply, by place, with the gap left once it is complete. */
  readonly raises: readonly { readonly place: number; readonly gap: number }[];
}

/** The content's actions for this firm, in order of id. */
export function planActions(
  input: PlanInput,
  places: ReadonlyMap<QuestionId, number>,
): ReadonlyMap<ActionId, PlanAction> {
  const { content, answers, settings } = input;
  const visibility = visibilityOf(content, answers);
  const applying = ({ raises }: Action) =>
    raises.filter(({ question }) => visibility[question] !== 'hidden' && answers[question]?.kind !== 'notApplicable');
  const doneLevels = new Map<QuestionId, number>();
  for (const { id, raises } of content.actions) {
    if (!settings.done.includes(id)) continue;
    for (const { question, to } of raises) doneLevels.set(question, Math.max(to, doneLevels.get(question) ?? 0));
  }
  const levelOf = (question: QuestionId) => {
    const answer = answers[question];
    return Math.max(answer?.kind === 'level' ? answer.level : 0, doneLevels.get(question) ?? 0);
  };
  const isMet = (action: Action) =>
    settings.done.includes(action.id) || applying(action).every(({ question, to }) => levelOf(question) >= to);
  const met = new Set(content.actions.filter(isMet).map(({ id }) => id));
  const known = new Set(content.actions.map(({ id }) => id));
  const quarter = content.plan.windows.findIndex(({ firstDay }) => firstDay >= 90);
  // A plan that ends before day 90 has no window for what starts later.
  const latestStart = quarter >= 0 ? quarter : content.plan.windows.length;

  const planned = content.actions.map((action): PlanAction => {
    const raises = applying(action);
    const costNtd = middle(action.externalCostNtd);
    const personDays = middle(action.effortPersonDays);
    const window = content.plan.windows.findIndex(({ id }) => id === action.earliest);
    return {
      id: action.id,
      pillar: action.pillar,
      owner: settings.owners[action.id] ?? `pillar:${action.pillar}`,
      costNtd,
      personDays,
      valueNtd: costNtd + personDays * content.plan.personDayNtd,
      earliest: window >= 0 ? window : latestStart,
      applies: raises.length > 0,
      met: met.has(action.id),
      missing: action.prerequisites.filter((id) => known.has(id) && !met.has(id)).sort(),
      raises: raises.map(({ question, to }) => ({ place: places.get(question) ?? -1, gap: (4 - to) / 4 })),
    };
  });
  return new Map(planned.sort((a, b) => (a.id < b.id ? -1 : 1)).map((action) => [action.id, action]));
}

function middle([low, high]: readonly [number, number]): number {
  return (low + high) / 2;
}
