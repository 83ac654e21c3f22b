import { createHash, randomUUID } from 'node:crypto';
import SqliteDatabase from 'better-sqlite3';
import type { Dunwu } from '../../main/app/open-dunwu.ts';
import { encodeColumns, hashColumns } from '../../main/db/columns-blob.ts';
import { defaultRunSettings } from '../../src/contract/run-records.ts';

const at = '2027-01-04T02:00:00.000Z';
const level = '{"kind":"level","level":2}';
const question = 'MON-01';

/** The sample firm with at least one row in every table that travels; `evidence` is the content of its file. */
export function fullClient({ services, databasePath }: Dunwu, evidence: Uint8Array = Buffer.from('proof')): string {
  const { organisationId, assessmentId } = services.organisations.addSample();
  services.answers.save({ assessmentId, question: 'TAL-01', answer: { kind: 'unsure' } });
  services.answers.note({ assessmentId, question, note: 'A note' });
  const database = new SqliteDatabase(databasePath);
  try {
    database.transaction(() => fill(database, organisationId, assessmentId, evidence))();
  } finally {
    database.close();
  }
  return organisationId;
}

function fill(
  database: SqliteDatabase.Database,
  organisation_id: string,
  assessment_id: string,
  content: Uint8Array,
): void {
  const insert = (table: string, row: Record<string, unknown>) => {
    const names = Object.keys(row).map((name) => `"${name}"`);
    const sql = `insert or replace into ${table} (${names.join(', ')}) values (${names.map(() => '?').join(', ')})`;
    database.prepare(sql).run(...Object.values(row));
  };
  const [evidence_id, run_id, workshop_id, participant_id] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
  const sha256 = createHash('sha256').update(content).digest('hex');
  const decisions = {
    locked_json: '{}',
    excluded_json: '[]',
    window_person_days_json: '{}',
    minimum_per_pillar_json: '{}',
  };
  const settings = {
    ...{ budgetNtd: null, windowBudgetsNtd: null, personDays: null, windowPersonDays: {}, maxParallel: null },
    ...{ minimumPerPillar: {}, start: '2027-01-04', locked: {}, excluded: [] },
  };
  const table = { rows: 2, columns: [{ name: 'loss', at: null, values: new Float64Array([1, 2]) }] };
  insert('organisation_tags', { organisation_id, tag: 'south' });
  insert('evidence', {
    ...{ id: evidence_id, assessment_id, question, file_name: '證據.txt', media_type: 'text/plain' },
    ...{ bytes: content.byteLength, sha256, added_at: at, added_by: 'Lin', deleted_at: null },
  });
  insert('evidence_content', { evidence_id, content });
  insert('plan_settings', { assessment_id, start: '2027-01-04', ...decisions, keep_baseline: 0 });
  insert('action_progress', { assessment_id, action: 'A01', status: 'doing', owner: 'Lin', due_date: null, note: '' });
  insert('scenarios', {
    id: randomUUID(),
    assessment_id,
    name: 'S',
    settings_json: JSON.stringify(settings),
    created_at: at,
  });
  insert('roadmap_moves', { assessment_id, action: 'A01', start: '2027-01-05', working_days: 3 });
  insert('owner_capacities', { assessment_id, owner: 'Lin', capacity: 0.5 });
  insert('presentations', { assessment_id, settings_json: '{"language":"both"}' });
  insert('report_settings', { assessment_id, settings_json: '{"language":"en"}' });
  insert('training_runs', {
    ...{
      id: run_id,
      organisation_id,
      system_id: null,
      name: 'Run',
      read_name: 'run',
      format: 'csv',
      source_name: 'run.csv',
    },
    ...{
      source_path: '/home/lin/logs/run.csv',
      sha256: hashColumns(table),
      unit: 'step',
      rows: 2,
      roles_json: '{"loss":"ignored"}',
    },
    ...{ roles_edited: 0, notes_json: '[]', settings_json: JSON.stringify(defaultRunSettings) },
    ...{ hints_json: '{"weightDecay":null,"learningRate":null}', analysis_version: 0, analysis_json: '{}' },
    ...{ added_at: at, updated_at: at, deleted_at: null },
  });
  insert('training_run_columns', { run_id, content: encodeColumns(table) });
  insert('run_attachments', { evidence_id, run_id });
  insert('workshops', {
    ...{ id: workshop_id, assessment_id, title: 'Day one', planned_on: '2027-01-04', anonymous: 0, state: 'ended' },
    ...{ focus_json: '{"kind":"lobby"}', timer_json: null, join_code: 'JOIN42', address: '192.168.7.7', port: 41234 },
    ...{ ranking: 'waiting', created_at: at, updated_at: at, ended_at: at, deleted_at: null },
  });
  insert('workshop_items', { workshop_id, question, position: 1, state: 'decided', round: 1 });
  insert('workshop_participants', {
    ...{ id: participant_id, workshop_id, token_sha256: 'SECRETTOKENHASH', name: 'Lin', role: 'technical' },
    ...{ language: 'en', joined_at: at, removed_at: null },
  });
  insert('workshop_votes', { workshop_id, question, round: 1, participant_id, choice: 'unsure', comment: 'Why', at });
  insert('workshop_rankings', { workshop_id, participant_id, item_set: 1, best: 'quality', worst: 'speed', at });
  insert('workshop_decisions', {
    ...{
      id: randomUUID(),
      workshop_id,
      question,
      answer_json: level,
      decided_by: 'Lin',
      why: '',
      dissent: '',
      round: 1,
      at,
    },
  });
  insert('workshop_parking', { id: randomUUID(), workshop_id, text: 'Later', question: null, done: 0, at });
  insert('assessor_submissions', {
    ...{
      id: randomUUID(),
      assessment_id,
      assessor_id: randomUUID(),
      name: 'Wu',
      role: 'operations',
      file_name: 'wu.json',
    },
    ...{ sha256, answers_json: `{"${question}":${level}}`, notes_json: '{}', answered_at: at, received_at: at },
  });
  insert('assessor_settlements', {
    ...{ id: randomUUID(), assessment_id, question, at, by: 'Lin', rule: 'median', role: null, answer_json: level },
    ...{ why: '', voices_json: '[]', taken_back_at: null },
  });
  insert('kept_versions', {
    ...{ id: randomUUID(), organisation_id, at, by: 'Lin', kind: 'note', table_name: 'notes' },
    ...{ row_key: JSON.stringify([assessment_id, question]), assessment_id, what: question, side: 'mine' },
    row_json: JSON.stringify({ assessment_id, question, note: 'Older', updated_at: at }),
  });
}
