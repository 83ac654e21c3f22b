import type { ActionProgress, PlanDecisions } from '../../../src/contract/plan-records.ts';
import type { Database } from '../database.ts';
import { query } from '../query.ts';
import type { Schema } from '../schema.ts';

/** Reads and writes what a user decided about a plan, and the progress of its actions. */
export function planRepository(database: Database) {
  return {
    settings(assessmentId: string): PlanDecisions | undefined {
      const row = database.first(
        query.selectFrom('plan_settings').selectAll().where('assessment_id', '=', assessmentId),
      );
      return row && toDecisions(row);
    },
    saveSettings(assessmentId: string, settings: PlanDecisions): void {
      const change = toSettingsRow(settings);
      database.run(
        query
          .insertInto('plan_settings')
          .values({ assessment_id: assessmentId, ...change, keep_baseline: 0 })
          .onConflict((conflict) => conflict.column('assessment_id').doUpdateSet(change)),
      );
    },
    keepsBaseline(assessmentId: string): boolean {
      const kept = query.selectFrom('plan_settings').select('keep_baseline').where('assessment_id', '=', assessmentId);
      return database.first(kept)?.keep_baseline === 1;
    },
    /** For plans whose settings are saved. */
    setKeepsBaseline(assessmentId: string, keep: boolean): void {
      const change = query.updateTable('plan_settings').set({ keep_baseline: keep ? 1 : 0 });
      database.run(change.where('assessment_id', '=', assessmentId));
    },
    progress(assessmentId: string): Record<string, ActionProgress> {
      const rows = database.all(
        query.selectFrom('action_progress').selectAll().where('assessment_id', '=', assessmentId).orderBy('action'),
      );
      return Object.fromEntries(rows.map((row) => [row.action, toProgress(row)]));
    },
    saveProgress(assessmentId: string, action: string, progress: ActionProgress): void {
      const change = toProgressRow(progress);
      database.run(
        query
          .insertInto('action_progress')
          .values({ assessment_id: assessmentId, action, ...change })
          .onConflict((conflict) => conflict.columns(['assessment_id', 'action']).doUpdateSet(change)),
      );
    },
  };
}

function toDecisions(row: Schema['plan_settings']): PlanDecisions {
  return {
    budgetNtd: row.budget_ntd,
    windowBudgetsNtd:
      row.window_budgets_json === null ? null : (JSON.parse(row.window_budgets_json) as Record<string, number>),
    personDays: row.person_days,
    windowPersonDays: JSON.parse(row.window_person_days_json) as Record<string, number>,
    maxParallel: row.max_parallel,
    minimumPerPillar: JSON.parse(row.minimum_per_pillar_json) as PlanDecisions['minimumPerPillar'],
    start: row.start,
    locked: JSON.parse(row.locked_json) as Record<string, string>,
    excluded: JSON.parse(row.excluded_json) as string[],
  };
}

function toSettingsRow(settings: PlanDecisions) {
  return {
    budget_ntd: settings.budgetNtd,
    window_budgets_json: settings.windowBudgetsNtd === null ? null : JSON.stringify(settings.windowBudgetsNtd),
    person_days: settings.personDays,
    window_person_days_json: JSON.stringify(settings.windowPersonDays),
    max_parallel: settings.maxParallel,
    minimum_per_pillar_json: JSON.stringify(settings.minimumPerPillar),
    start: settings.start,
    locked_json: JSON.stringify(settings.locked),
    excluded_json: JSON.stringify(settings.excluded),
  };
}

function toProgress(row: Schema['action_progress']): ActionProgress {
  return {
    status: row.status as ActionProgress['status'],
    owner: row.owner,
    dueDate: row.due_date,
    note: row.note,
    evidence: row.evidence,
    begunOn: row.begun_on,
    doneOn: row.done_on,
  };
}

function toProgressRow(progress: ActionProgress) {
  const { status, owner, dueDate, note, evidence, begunOn, doneOn } = progress;
  return { status, owner, due_date: dueDate, note, evidence, begun_on: begunOn, done_on: doneOn };
}
