import type { RepairResult, Roadmap } from '../../src/contract/roadmap-records.ts';
import { addDays } from '../../src/kernel/dates.ts';
import { AppError } from '../app-error.ts';
import type { RoadmapMove } from '../db/repositories/roadmaps.ts';
import { knownAction } from '../import/known-plan-ids.ts';
import type { Context } from './context.ts';
import { found } from './found.ts';
import { decisionsOf } from './plan-decisions.ts';
import { repairRoadmap } from './repair-roadmap.ts';
import { roadmapCalendar } from './roadmap-calendar.ts';
import { solveRoadmap } from './roadmap-view.ts';

interface InAssessment {
  readonly assessmentId: string;
}

/** The dated plan of an assessment: what the user moves, who can do how much, and what mends what does not fit. */
export function roadmapService(context: Context) {
  const { store } = context;
  const view = async (assessmentId: string, signal?: AbortSignal): Promise<Roadmap> =>
    (await solveRoadmap(context, assessmentId, signal)).roadmap;
  return {
    get: ({ assessmentId }: InAssessment, signal?: AbortSignal): Promise<Roadmap> => view(assessmentId, signal),
    async move({ assessmentId, ...move }: InAssessment & RoadmapMove, signal?: AbortSignal): Promise<Roadmap> {
      knownAction(move.action, 'action');
      const { roadmap, gathered } = await solveRoadmap(context, assessmentId, signal);
      if (!roadmap.items.some(({ action }) => action === move.action)) {
        throw new AppError('INVALID_INPUT', { field: 'action', detail: move.action });
      }
      refuseFarAway(move.start, gathered.decisions.start);
      store.database.transaction(() => {
        fixStart(context, assessmentId);
        store.roadmaps.saveMove(assessmentId, move);
      });
      return view(assessmentId, signal);
    },
    async release({ assessmentId, action }: InAssessment & { action: string | null }, signal?: AbortSignal) {
      found(store.assessments.get(assessmentId), 'assessment');
      if (action !== null) knownAction(action, 'action');
      store.roadmaps.release(assessmentId, action);
      return view(assessmentId, signal);
    },
    repair: ({ assessmentId }: InAssessment, signal?: AbortSignal): Promise<RepairResult> =>
      repairRoadmap(context, assessmentId, signal),
    async setCapacity(
      { assessmentId, owner, capacity }: InAssessment & { owner: string; capacity: number | null },
      signal?: AbortSignal,
    ): Promise<Roadmap> {
      found(store.assessments.get(assessmentId), 'assessment');
      store.roadmaps.setCapacity(assessmentId, owner, capacity);
      return view(assessmentId, signal);
    },
    calendar: ({ assessmentId }: InAssessment, signal?: AbortSignal) => roadmapCalendar(context, assessmentId, signal),
  };
}

/** A date that somebody chose must not move with the calendar, and so the plan's first day must not. */
function fixStart(context: Context, assessmentId: string): void {
  context.store.plans.saveSettings(assessmentId, decisionsOf(context, assessmentId));
}

/** A mistyped year must not make a roadmap of centuries. In days before and after the plan's first. */
function refuseFarAway(day: string, start: string): void {
  const [before, after] = [366, 3 * 366];
  if (day < addDays(start, -before) || day > addDays(start, after)) {
    throw new AppError('INVALID_INPUT', { field: 'start', detail: day });
  }
}
