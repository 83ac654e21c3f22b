import type { ClientConflict } from '../../src/contract/client-records.ts';
import type { Schema } from './schema.ts';

/** A table of the database. */
export type TableName = keyof Schema;

/**
 * How rows of a table meet those of a file. `record`: one version wins, the other is kept; `answer`, `history`, `undo`: by the
 * histories of answers; `content`: goes with the row that it belongs to; `log`: what is missing is added; `versions`: the memory
 * of merging itself.
 */
export type ClientTableKind = 'record' | 'answer' | 'history' | 'undo' | 'content' | 'log' | 'versions';

/** `random`: a fresh secret that opens nothing; whoever held the real one joined another database. */
export type LocalValue = 'null' | '0' | 'random';

/** One table of a client: which rows are the client's and how they travel and meet. */
export interface ClientTable {
  readonly table: TableName;
  readonly kind: ClientTableKind;
  readonly key: readonly string[];
  /** The column that leads to a row that belongs to the client; null for the client itself. */
  readonly of: { readonly column: string; readonly table: TableName } | null;
  /** What a conflict in it is called on the screen, and the column that names the thing. */
  readonly conflict: ClientConflict['kind'];
  readonly what: string;
  /** Columns that stay on this machine, with what travels, and arrives, in their place. */
  readonly local?: Readonly<Record<string, LocalValue>>;
  /** Columns that travel with a new row; their difference alone is none, and a row that is there keeps its own. */
  readonly silent?: readonly string[];
  /** Columns that only say when: they make a version of their own, and no difference. */
  readonly stamps?: readonly string[];
  /** Rows vanish when a user takes them away: a row that is gone was removed. Elsewhere removal is a mark on the row. */
  readonly vanishes?: true;
}

type Rest = Partial<Pick<ClientTable, 'local' | 'silent' | 'stamps' | 'vanishes'>>;
type Names = readonly [conflict: ClientConflict['kind'], what: string];

type Kept = Rest & { kind?: ClientTableKind };

/** Tables whose rows lead to the client through a column of another table's ids. */
const through =
  (owner: NonNullable<ClientTable['of']>) =>
  (table: TableName, key: readonly string[], [conflict, what]: Names, rest: Kept = {}): ClientTable => ({
    table,
    kind: 'record',
    key,
    of: owner,
    conflict,
    what,
    ...rest,
  });
const viaOrganisation = { column: 'organisation_id', table: 'organisations' } as const;
const viaAssessment = { column: 'assessment_id', table: 'assessments' } as const;
const ofOrganisation = through(viaOrganisation);
const ofAssessment = through(viaAssessment);
const ofWorkshop = through({ column: 'workshop_id', table: 'workshops' });
const ofEvidence = through({ column: 'evidence_id', table: 'evidence' });
const ofRun = through({ column: 'run_id', table: 'training_runs' });

/** Every table with rows of one client, owners before what they own. */
export const clientTables: readonly ClientTable[] = [
  {
    table: 'organisations',
    kind: 'record',
    key: ['id'],
    of: null,
    conflict: 'organisation',
    what: 'name',
    local: { archived_at: 'null', deleted_at: 'null', sample: '0' },
    silent: ['updated_at'],
  },
  ofOrganisation('ai_systems', ['id'], ['system', 'name']),
  ofOrganisation('organisation_tags', ['organisation_id', 'tag'], ['organisation', 'tag'], { vanishes: true }),
  ofOrganisation('assessments', ['id'], ['assessment', 'title'], {
    silent: ['current_question', 'undo_position', 'updated_at'],
  }),
  ofAssessment('answers', ['assessment_id', 'question'], ['answer', 'question'], { kind: 'answer' }),
  ofAssessment('answer_history', ['assessment_id', 'seq'], ['answer', 'question'], { kind: 'history' }),
  ofAssessment('undo_steps', ['assessment_id', 'position'], ['answer', 'position'], { kind: 'undo' }),
  ofAssessment('notes', ['assessment_id', 'question'], ['note', 'question'], {
    silent: ['updated_at'],
    vanishes: true,
  }),
  ofAssessment('evidence', ['id'], ['other', 'file_name']),
  ofEvidence('evidence_content', ['evidence_id'], ['other', 'evidence_id'], { kind: 'content' }),
  ofAssessment('plan_settings', ['assessment_id'], ['plan', 'assessment_id']),
  ofAssessment('action_progress', ['assessment_id', 'action'], ['action', 'action']),
  ofAssessment('scenarios', ['id'], ['plan', 'name']),
  ofAssessment('baselines', ['id'], ['plan', 'signed_by']),
  ofAssessment('roadmap_moves', ['assessment_id', 'action'], ['roadmap', 'action'], { vanishes: true }),
  ofAssessment('owner_capacities', ['assessment_id', 'owner'], ['roadmap', 'owner'], { vanishes: true }),
  ofAssessment('presentations', ['assessment_id'], ['other', 'assessment_id']),
  ofAssessment('report_settings', ['assessment_id'], ['other', 'assessment_id']),
  ofOrganisation('training_runs', ['id'], ['run', 'name'], {
    local: { source_path: 'null' },
    silent: ['updated_at'],
  }),
  ofRun('training_run_columns', ['run_id'], ['run', 'run_id'], { kind: 'content' }),
  ofEvidence('run_attachments', ['evidence_id'], ['run', 'run_id']),
  ofAssessment('workshops', ['id'], ['workshop', 'title'], {
    local: { join_code: 'null', address: 'null', port: 'null', timer_json: 'null' },
    silent: ['updated_at', 'focus_json'],
  }),
  ofWorkshop('workshop_items', ['workshop_id', 'question'], ['workshop', 'question']),
  ofWorkshop('workshop_participants', ['id'], ['workshop', 'name'], { local: { token_sha256: 'random' } }),
  ofWorkshop('workshop_votes', ['workshop_id', 'question', 'round', 'participant_id'], ['workshop', 'question']),
  ofWorkshop('workshop_rankings', ['workshop_id', 'participant_id', 'item_set'], ['workshop', 'best']),
  ofWorkshop('workshop_decisions', ['id'], ['workshop', 'question']),
  ofWorkshop('workshop_parking', ['id'], ['workshop', 'text']),
  ofAssessment('assessor_submissions', ['id'], ['other', 'name']),
  ofAssessment('assessor_settlements', ['id'], ['other', 'question']),
  ofOrganisation('kept_versions', ['id'], ['other', 'what'], { kind: 'log' }),
  ofOrganisation('row_versions', ['organisation_id', 'version'], ['other', 'version'], { kind: 'versions' }),
];

/** Tables that do not travel, each with the reason. Those with rows of a client say by which column; deletion for good takes them too. */
export const leftOutTables: Readonly<
  Partial<Record<TableName, { readonly why: string; readonly of: ClientTable['of'] }>>
> = {
  settings: { why: 'the user’s, not the client’s', of: null },
  branding: { why: 'the consultancy’s, not the client’s', of: null },
  solved_plans: { why: 'a cache by hash, solved again when needed', of: null },
  organisation_purges: {
    why: 'there only while a client is deleted',
    of: viaOrganisation,
  },
  exports: { why: 'paths of this machine', of: viaAssessment },
  assessment_scores: {
    why: 'worked out again from the answers',
    of: viaAssessment,
  },
  client_exports: {
    why: 'what this machine sent out',
    of: viaOrganisation,
  },
  client_imports: {
    why: 'what this machine took in',
    of: viaOrganisation,
  },
};

/** The table of that name among those that travel. */
export function clientTable(name: TableName): ClientTable {
  const found = clientTables.find(({ table }) => table === name);
  if (!found) throw new Error(`${name} does not travel`);
  return found;
}

/** SQL that is true for the rows of the client whose id is bound to its one placeholder; `schema` is where they lie. */
export function belongsTo(name: TableName, schema = 'main'): string {
  const of = clientTables.find(({ table }) => table === name)?.of ?? leftOutTables[name]?.of ?? null;
  if (of === null) return 'id = ?';
  if (of.table === 'organisations') return `${of.column} = ?`;
  return `${of.column} in (select id from ${schema}.${of.table} where ${belongsTo(of.table, schema)})`;
}
