import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { connect, type Database } from '../../../main/db/database.ts';
import { migrate, versionOf } from '../../../main/db/migrate.ts';
import type { Migration } from '../../../main/db/migration.ts';
import { migrations } from '../../../main/db/migrations/index.ts';
import { newDataFolder } from '../../support/data-folder.ts';
import { someDay } from '../../support/open-app.ts';

function databaseAt(version: number): Database {
  const database = connect(join(newDataFolder(), 'old.db'));
  onTestFinished(() => database.close());
  migrate(database, someDay, version);
  return database;
}

function everything(database: Database): Record<string, Record<string, unknown>[]> {
  const tables = database.rows(
    "select name from sqlite_master where type = 'table' and name not in ('schema_migrations') order by name",
  );
  return Object.fromEntries(
    tables.map(({ name }) => [String(name), sorted(database.rows(`select * from "${String(name)}"`))]),
  );
}

function sorted(rows: Record<string, unknown>[]): Record<string, unknown>[] {
  const key = (row: object) => Object.values(row).map(String).join('\n');
  return rows.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}

const firm = "insert into organisations values ('o1', 'Firm <b>', '04595257', 'mfg', 68, 6e7, 0, 'a', 'b', null)";
const archivedFirm =
  "insert into organisations values ('o1', 'Firm <b>', '04595257', 'mfg', 68, 6e7, 0, 'a', 'b', null, 'c')";
const system = "insert into ai_systems values ('s1', 'o1', 'Detector', '', 'critical', 'a', null)";
const assessment = "insert into assessments values ('a1', 'o1', 'First', 'full', 'MON-01', 1, 'a', 'b', null)";
const linkedAssessment = `insert into assessments values ('a1', 'o1', 'First', 'full', 'MON-01', 1, 'a', 'b', null, null, '["MON-01"]')`;
const answer = `insert into answers values ('a1', 'MON-01', '{"kind":"level","level":3}')`;
const history = `insert into answer_history values ('a1', 1, 'a', 'me', 'MON-01', 'edit', null, '{"kind":"level","level":3}')`;
const undoStep = "insert into undo_steps values ('a1', 1, 1)";
const note = "insert into notes values ('a1', 'MON-01', 'why', 'a')";
const evidence = "insert into evidence values ('e1', 'a1', 'MON-01', 'f.txt', 'text/plain', 1, 'x', 'a', 'me', null)";
const evidenceContent = "insert into evidence_content values ('e1', x'00ff')";
const plan = "insert into plan_settings values ('a1', 8e5, null, '2027-01-04', '{}', '[]')";
const progress = "insert into action_progress values ('a1', 'A01', 'doing', 'Lin', '2027-02-01', '')";
const setting = `insert into settings values ('language', '"en"')`;
const extendedPlan = `insert into plan_settings values ('a1', 8e5, 40, '2027-01-04', '{}', '["A40"]', '{"0-30":1e5}', '{"31-60":3}', 2, '{"talent":1}', 1)`;
const extendedProgress =
  "insert into action_progress values ('a1', 'A01', 'done', 'Lin', null, '', 'minutes', '2027-01-05', '2027-02-01')";
const scenario = "insert into scenarios values ('c1', 'a1', '保守', '{}', 'a', null)";
const baseline = "insert into baselines values ('b1', 'a1', 'a', 'Lin', '', '{}', '{}', '[]', '{}', 'withdrawn')";
const move = "insert into roadmap_moves values ('a1', 'A01', '2027-01-11', 5)";
const capacity = "insert into owner_capacities values ('a1', 'Lin', 0.5)";
const presentation = `insert into presentations values ('a1', '{"language":"both"}')`;
const branding = `insert into branding values (1, '{"firstLanguage":"en"}')`;
const exported = "insert into exports values ('x1', 'a1', 'a', 'me', 'board', 'pdf', 'en', '/tmp/x.pdf', 3, 'h', 7)";
const solvedPlan = "insert into solved_plans values ('k1', '{}', 'a')";
const run = `insert into training_runs values ('r1', 'o1', 's1', 'Run', 'run', 'csv', 'run.csv', null, 'h', 'steps', 9, '[]', 0, '[]', '{}', '{}', 1, '{}', 'a', 'b', null)`;
const runColumns = "insert into training_run_columns values ('r1', x'00ff')";
const runAttachment = "insert into run_attachments values ('e1', 'r1')";
const workshop = `insert into workshops values ('w1', 'a1', 'Day one', '2027-01-04', 0, 'ended', '{"kind":"lobby"}', null, 'ABC234', null, null, 'waiting', 'a', 'b', 'c', null)`;
const workshopItem = "insert into workshop_items values ('w1', 'MON-01', 1, 'decided', 2)";
const participant = "insert into workshop_participants values ('p1', 'w1', 'h', 'Lin', 'technical', 'en', 'a', null)";
const vote = "insert into workshop_votes values ('w1', 'MON-01', 1, 'p1', 'notMine', '', 'a')";
const ranking = "insert into workshop_rankings values ('w1', 'p1', 1, 'R01', 'R02', 'a')";
const decision = `insert into workshop_decisions values ('d1', 'w1', 'MON-01', '{"kind":"unsure"}', 'Lin', '', '', 1, 'a')`;
const parked = "insert into workshop_parking values ('k1', 'w1', 'Later', null, 0, 'a')";
const submission =
  "insert into assessor_submissions values ('u1', 'a1', 'x1', 'Lin', 'operations', 'f.json', 'h', '{}', '{}', 'a', 'b', null, null)";
const settlement = `insert into assessor_settlements values ('t1', 'a1', 'MON-01', 'a', 'me', 'median', null, '{"kind":"unsure"}', '', '[]', null)`;
const workshopHistory =
  "insert into answer_history values ('a1', 2, 'a', 'me', 'MON-01', 'workshop', '{\"kind\":\"level\",\"level\":3}', null)";
const tag = "insert into organisation_tags values ('o1', 'south')";
const score = `insert into assessment_scores values ('a1', '1', null, 3.5, 'medium', '{}', 1, 87, 'unknown', 0, 0)`;

const firmRows = [firm, system];
const answerRows = [answer, history, undoStep, note];
const evidenceRows = [evidence, evidenceContent];
const at50 = [...firmRows, assessment, ...answerRows, ...evidenceRows, plan, progress, setting];
const at60 = [...firmRows, assessment, ...answerRows, ...evidenceRows, extendedPlan, extendedProgress, setting];
const at70 = at60.map((row) => (row === assessment ? linkedAssessment : row));
const at120 = [...at70, scenario, baseline, move, capacity, presentation, solvedPlan, branding, exported];
const at130 = [...at120, run, runColumns, runAttachment];
const workshopRows = [workshop, workshopItem, participant, vote, ranking, decision, parked];
const at140 = [...at130, workshopHistory, ...workshopRows, submission, settlement];
const clientFileRows = [
  "insert into client_exports values ('x2', 'o1', 'a', 'me', 'firm.dunwu', 9, 'h', 1)",
  "insert into client_imports values ('i1', 'o1', 'a', 'me', 'firm.dunwu', 'h', '{}')",
  "insert into kept_versions values ('v1', 'o1', 'a', 'me', 'note', 'notes', '[]', 'a1', 'MON-01', 'mine', '{}')",
];
const at150 = [...at140.map((row) => (row === firm ? archivedFirm : row)), tag, score];

/** Rows as they could be in a database of that version. */
const rowsAt: Readonly<Record<number, readonly string[]>> = {
  0: [],
  10: firmRows,
  20: [...firmRows, assessment, ...answerRows],
  30: [...firmRows, assessment, ...answerRows, ...evidenceRows],
  40: at50.filter((row) => row !== setting),
  50: at50,
  60: at60,
  70: at70,
  80: [...at70, scenario, baseline],
  90: [...at70, scenario, baseline, move, capacity],
  100: [...at70, scenario, baseline, move, capacity, presentation],
  110: [...at70, scenario, baseline, move, capacity, presentation, solvedPlan],
  120: at120,
  130: at130,
  140: at140,
  150: at150,
  160: [...at150, ...clientFileRows],
};

/** The tables that each migration adds. */
const added: Readonly<Record<number, readonly string[]>> = {
  10: ['ai_systems', 'organisations'],
  20: ['answer_history', 'answers', 'assessments', 'notes', 'undo_steps'],
  30: ['evidence', 'evidence_content'],
  40: ['action_progress', 'plan_settings'],
  50: ['settings'],
  80: ['baselines', 'scenarios'],
  90: ['owner_capacities', 'roadmap_moves'],
  100: ['presentations'],
  110: ['solved_plans'],
  120: ['branding', 'exports', 'report_settings'],
  130: ['run_attachments', 'training_run_columns', 'training_runs'],
  140: [
    'assessor_settlements',
    'assessor_submissions',
    'organisation_purges',
    'workshop_decisions',
    'workshop_items',
    'workshop_parking',
    'workshop_participants',
    'workshop_rankings',
    'workshop_votes',
    'workshops',
  ],
  150: ['assessment_scores', 'organisation_tags'],
  160: ['client_exports', 'client_imports', 'kept_versions'],
  170: ['row_versions'],
};

/** What rows of the version before have in the columns that a migration adds, by table. */
const widened: Readonly<Record<number, Readonly<Record<string, object>>>> = {
  60: {
    plan_settings: {
      window_budgets_json: null,
      window_person_days_json: '{}',
      max_parallel: null,
      minimum_per_pillar_json: '{}',
      keep_baseline: 0,
    },
    action_progress: { evidence: '', begun_on: null, done_on: null },
  },
  70: { assessments: { reassesses: null, ask_first_json: '[]' } },
  150: { organisations: { archived_at: null } },
};

function widen(rows: Record<string, object[]>, columns: Readonly<Record<string, object>>): Record<string, object[]> {
  return Object.fromEntries(
    Object.entries(rows).map(([table, all]) => [table, all.map((row) => ({ ...row, ...columns[table] }))]),
  );
}

describe('each migration', () => {
  const versions = migrations.map(({ version }) => version);

  it('has a number of its own, in tens and in order', () => {
    expect(versions).toEqual([...new Set(versions)].sort((a, b) => a - b));
    expect(versions.filter((version) => version % 10 !== 0)).toEqual([]);
  });

  it.each(versions)('%i keeps every row of the version before and adds its empty tables', (version) => {
    const before = versions.at(versions.indexOf(version) - 1) ?? 0;
    const previous = version === versions[0] ? 0 : before;
    const database = databaseAt(previous);
    for (const row of rowsAt[previous] ?? []) database.exec(row);
    const old = everything(database);
    migrate(database, someDay, version);
    const empty = Object.fromEntries((added[version] ?? []).map((table) => [table, []]));
    expect(everything(database)).toEqual({ ...widen(old, widened[version] ?? {}), ...empty });
    expect(versionOf(database)).toBe(version);
    expect(database.pragma('foreign_keys')).toBe(1);
  });

  it('runs once', () => {
    const database = databaseAt(50);
    migrate(database, someDay);
    expect(database.rows('select version, applied_at from schema_migrations where version = 10')).toEqual([
      { version: 10, applied_at: someDay.toISOString() },
    ]);
  });
});

describe('a run of migrations', () => {
  const addColumn: Migration = {
    version: 900,
    name: 'add-column',
    up: (database) => database.exec('alter table notes add column extra text'),
  };

  it('takes everything back when a later step fails', () => {
    const database = databaseAt(50);
    const broken: Migration = { version: 910, name: 'broken', up: (db) => db.exec('create table answers (x)') };
    const shape = database.rows('select sql from sqlite_master order by name');
    expect(() => migrate(database, someDay, 910, [...migrations, addColumn, broken])).toThrow(/already exists/);
    expect(database.rows('select sql from sqlite_master order by name')).toEqual(shape);
    expect(versionOf(database)).toBe(50);
  });

  it('refuses a step that leaves rows pointing nowhere', () => {
    const database = databaseAt(20);
    for (const row of rowsAt[20] ?? []) database.exec(row);
    const careless: Migration = { version: 60, name: 'careless', up: (db) => db.exec('delete from organisations') };
    expect(() => migrate(database, someDay, 60, [careless])).toThrow(/dangling/);
    expect(database.rows('select count(*) as n from organisations')).toEqual([{ n: 1 }]);
  });
});

describe('the answers’ history', () => {
  it('refuses to be changed or shortened', () => {
    const database = databaseAt(50);
    for (const row of rowsAt[40] ?? []) database.exec(row);
    expect(() => database.exec('update answer_history set "by" = \'someone else\'')).toThrow(/append-only/);
    expect(() => database.exec('delete from answer_history')).toThrow(/append-only/);
  });

  it('gives way to the deletion of its own client only', () => {
    const database = databaseAt(160);
    for (const row of at150) database.exec(row);
    database.exec("insert into organisation_purges values ('another')");
    expect(() => database.exec('delete from answer_history')).toThrow(/append-only/);
    database.exec("insert into organisation_purges values ('o1')");
    expect(() => database.exec('update answer_history set "by" = \'someone else\'')).toThrow(/append-only/);
    database.exec('delete from undo_steps');
    database.exec('delete from answer_history');
    expect(database.rows('select count(*) as n from answer_history')).toEqual([{ n: 0 }]);
  });

  it('keeps what can be undone through its rebuilding', () => {
    const database = databaseAt(130);
    for (const row of at130) database.exec(row);
    migrate(database, someDay, 140);
    expect(database.rows('select * from undo_steps')).toEqual([{ assessment_id: 'a1', position: 1, history_seq: 1 }]);
    expect(() => database.exec("insert into undo_steps values ('a1', 2, 9)")).toThrow(/FOREIGN KEY/);
  });
});
