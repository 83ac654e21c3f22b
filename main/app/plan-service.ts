import { content } from '../../src/content/content.ts';
import type { ActionProgress, PlanView } from '../../src/contract/records.ts';
import { buildPlan } from '../../src/domain/plan/build-plan.ts';
import { assumedPersonDays } from '../../src/domain/plan/capacity.ts';
import { AppError } from '../app-error.ts';
import type { PlanChoices } from '../db/repositories/plans.ts';
import { countCritical } from './assessment-view.ts';
import type { Context } from './context.ts';
import { contentWith } from './edited-content.ts';
import { found } from './found.ts';

const untouched: ActionProgress = { status: 'to-do', owner: '', dueDate: null, note: '' };

type Partly<T> = { readonly [Key in keyof T]?: T[Key] | undefined };

/** Builds the plan of an assessment from its answers, what the user decided and how far the actions are. */
export function planService(context: Context) {
  const { store } = context;
  return {
    get: ({ assessmentId }: { assessmentId: string }): PlanView => viewPlan(context, assessmentId),
    configure({ assessmentId, settings }: { assessmentId: string; settings: Partly<PlanChoices> }): PlanView {
      found(store.assessments.get(assessmentId), 'assessment');
      const next = { ...choicesOf(context, assessmentId), ...withoutUndefined(settings) };
      checkPlanChoices(next);
      store.plans.saveSettings(assessmentId, next);
      return viewPlan(context, assessmentId);
    },
    /** The first progress also fixes the start day: a plan under way must not move with the calendar. */
    setProgress(input: { assessmentId: string; action: string; progress: Partly<ActionProgress> }): PlanView {
      const { assessmentId, action, progress } = input;
      found(store.assessments.get(assessmentId), 'assessment');
      knownAction(action);
      store.database.transaction(() => {
        store.plans.saveSettings(assessmentId, choicesOf(context, assessmentId));
        const present = store.plans.progress(assessmentId)[action] ?? untouched;
        store.plans.saveProgress(assessmentId, action, { ...present, ...withoutUndefined(progress) });
      });
      return viewPlan(context, assessmentId);
    },
  };
}

/** Throws AppError INVALID_INPUT for an action or a window that the content does not have. */
function checkPlanChoices(choices: Pick<PlanChoices, 'locked' | 'excluded'>): void {
  const windows = new Set(content.plan.windows.map((window) => window.id));
  for (const id of choices.excluded) knownAction(id);
  for (const [id, window] of Object.entries(choices.locked)) {
    knownAction(id);
    if (!windows.has(window)) throw new AppError('INVALID_INPUT', { field: `locked.${id}`, detail: window });
  }
}

function viewPlan(context: Context, assessmentId: string): PlanView {
  const { store } = context;
  const assessment = found(store.assessments.get(assessmentId), 'assessment');
  const answers = store.answers.of(assessmentId);
  const criticalSystems = countCritical(store.systems.of(assessment.organisationId));
  const settings = choicesOf(context, assessmentId);
  const progress = store.plans.progress(assessmentId);
  const withStatus = (...wanted: ActionProgress['status'][]) =>
    Object.keys(progress).filter((action) => wanted.includes(progress[action]?.status ?? 'to-do'));
  const plan = buildPlan({
    content: contentWith(context.assumptions()),
    answers,
    criticalSystems,
    settings: { ...settings, done: withStatus('done'), begun: withStatus('doing', 'blocked') },
  });
  return { settings, assumedPersonDays: assumedPersonDays(content, answers), progress, plan };
}

function choicesOf({ store, today }: Context, assessmentId: string): PlanChoices {
  const none = { budgetNtd: null, personDays: null, start: today(), locked: {}, excluded: [] };
  return store.plans.settings(assessmentId) ?? none;
}

function knownAction(id: string): void {
  const known = content.actions.some((action) => action.id === id);
  if (!known) throw new AppError('INVALID_INPUT', { field: 'action', detail: id });
}

function withoutUndefined<T extends object>(value: T): { [Key in keyof T]?: Exclude<T[Key], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== undefined)) as never;
}
