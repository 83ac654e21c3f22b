import type * as z from 'zod';
import type { ActionProgress, planSettings } from '../../../src/contract/records.ts';
import type { Database } from '../database.ts';
import { query } from '../query.ts';

/** What a user decided about a plan; progress of actions is kept apart. */
export type PlanChoices = z.infer<typeof planSettings>;

/** Reads and writes plan settings and the progress of actions. */
export function planRepository(database: Database) {
  return {
    settings(assessmentId: string): PlanChoices | undefined {
      const row = database.first(
        query.selectFrom('plan_settings').selectAll().where('assessment_id', '=', assessmentId),
      );
      if (!row) return undefined;
      return {
        budgetNtd: row.budget_ntd,
        personDays: row.person_days,
        start: row.start,
        locked: JSON.parse(row.locked_json) as Record<string, string>,
        excluded: JSON.parse(row.excluded_json) as string[],
      };
    },
    saveSettings(assessmentId: string, settings: PlanChoices): void {
      const change = {
        budget_ntd: settings.budgetNtd,
        person_days: settings.personDays,
        start: settings.start,
        locked_json: JSON.stringify(settings.locked),
        excluded_json: JSON.stringify(settings.excluded),
      };
      database.run(
        query
          .insertInto('plan_settings')
          .values({ assessment_id: assessmentId, ...change })
          .onConflict((conflict) => conflict.column('assessment_id').doUpdateSet(change)),
      );
    },
    progress(assessmentId: string): Record<string, ActionProgress> {
      const rows = database.all(
        query.selectFrom('action_progress').selectAll().where('assessment_id', '=', assessmentId).orderBy('action'),
      );
      return Object.fromEntries(
        rows.map(({ action, status, owner, due_date, note }) => [
          action,
          { status: status as ActionProgress['status'], owner, dueDate: due_date, note },
        ]),
      );
    },
    saveProgress(assessmentId: string, action: string, progress: ActionProgress): void {
      const { status, owner, dueDate, note } = progress;
      const change = { status, owner, due_date: dueDate, note };
      database.run(
        query
          .insertInto('action_progress')
          .values({ assessment_id: assessmentId, action, ...change })
          .onConflict((conflict) => conflict.columns(['assessment_id', 'action']).doUpdateSet(change)),
      );
    },
  };
}
