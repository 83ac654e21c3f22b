import { sql } from 'kysely';
import type { Database } from '../database.ts';
import { query } from '../query.ts';
import { toWorkshop, toWorkshopRow, type WorkshopItemRecord, type WorkshopRecord } from './workshop-row.ts';

/** A workshop in a list: whose it is and how far it came. */
export interface ListedWorkshop extends WorkshopRecord {
  readonly assessmentTitle: string;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly participants: number;
  readonly questions: number;
  readonly decided: number;
}

/** Reads and writes workshops and their questions. Removed ones, and those of removed assessments, are found by `restore` only. */
export function workshopRepository(database: Database) {
  const first = (wanted: ReturnType<typeof listed>): ListedWorkshop | undefined => {
    const row = database.first(wanted);
    return row && toListed(row);
  };
  return {
    /** Newest first. */
    list(organisationId?: string): ListedWorkshop[] {
      const all = listed().orderBy('workshops.created_at', 'desc').orderBy(sql`workshops.rowid`, 'desc');
      const wanted = organisationId === undefined ? all : all.where('organisations.id', '=', organisationId);
      return database.all(wanted).map(toListed);
    },
    get: (id: string): ListedWorkshop | undefined => first(listed().where('workshops.id', '=', id)),
    /** Those whose door was open when the application last ended. */
    withDoor: (): ListedWorkshop[] =>
      database
        .all(listed().where('workshops.state', '=', 'open').where('workshops.address', 'is not', null))
        .map(toListed),
    ofAssessment: (assessmentId: string): string[] =>
      database.all(listed().where('assessments.id', '=', assessmentId)).map(({ id }) => id),
    insert: (record: WorkshopRecord): number =>
      database.run(query.insertInto('workshops').values({ ...toWorkshopRow(record), deleted_at: null })),
    update: (record: WorkshopRecord): number =>
      database.run(query.updateTable('workshops').set(toWorkshopRow(record)).where('id', '=', record.id)),
    touch: (id: string, at: string): number =>
      database.run(query.updateTable('workshops').set({ updated_at: at }).where('id', '=', id)),
    setDeleted: (id: string, at: string | null): number =>
      database.run(query.updateTable('workshops').set({ deleted_at: at, address: null }).where('id', '=', id)),
    /** In their order. */
    items(workshopId: string): WorkshopItemRecord[] {
      const all = query.selectFrom('workshop_items').selectAll().where('workshop_id', '=', workshopId);
      return database
        .all(all.orderBy('position'))
        .map(({ question, state, round }) => ({ question, state: state as WorkshopItemRecord['state'], round }));
    },
    setItem(workshopId: string, { question, state, round }: WorkshopItemRecord): void {
      const change = query.updateTable('workshop_items').set({ state, round });
      database.run(change.where('workshop_id', '=', workshopId).where('question', '=', question));
    },
    replaceItems(workshopId: string, items: readonly WorkshopItemRecord[]): void {
      database.run(query.deleteFrom('workshop_items').where('workshop_id', '=', workshopId));
      for (const [position, item] of items.entries()) {
        database.run(query.insertInto('workshop_items').values({ workshop_id: workshopId, position, ...item }));
      }
    },
  };
}

function listed() {
  return query
    .selectFrom('workshops')
    .innerJoin('assessments', 'assessments.id', 'workshops.assessment_id')
    .innerJoin('organisations', 'organisations.id', 'assessments.organisation_id')
    .selectAll('workshops')
    .select((select) => [
      'assessments.title as assessment_title',
      'organisations.id as organisation_id',
      'organisations.name as organisation_name',
      select
        .selectFrom('workshop_participants')
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .whereRef('workshop_id', '=', 'workshops.id')
        .where('removed_at', 'is', null)
        .as('participants'),
      select
        .selectFrom('workshop_items')
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .whereRef('workshop_id', '=', 'workshops.id')
        .as('questions'),
      select
        .selectFrom('workshop_decisions')
        .select(({ fn }) => fn.count<number>('question').distinct().as('count'))
        .whereRef('workshop_id', '=', 'workshops.id')
        .as('decided'),
    ])
    .where('workshops.deleted_at', 'is', null)
    .where('assessments.deleted_at', 'is', null)
    .where('organisations.deleted_at', 'is', null);
}

type ListedRow = Parameters<typeof toWorkshop>[0] & {
  assessment_title: string;
  organisation_id: string;
  organisation_name: string;
  participants: number | null;
  questions: number | null;
  decided: number | null;
};

function toListed(row: ListedRow): ListedWorkshop {
  return {
    ...toWorkshop(row),
    assessmentTitle: row.assessment_title,
    organisationId: row.organisation_id,
    organisationName: row.organisation_name,
    participants: row.participants ?? 0,
    questions: row.questions ?? 0,
    decided: row.decided ?? 0,
  };
}
