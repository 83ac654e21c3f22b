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
    tables.map(({ name }) => [String(name), database.rows(`select * from "${String(name)}" order by 1, 2`)]),
  );
}

const firm = "insert into organisations values ('o1', 'Firm <b>', '04595257', 'mfg', 68, 6e7, 0, 'a', 'b', null)";
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

const firmRows = [firm, system];
const answerRows = [answer, history, undoStep, note];
const evidenceRows = [evidence, evidenceContent];
const at50 = [...firmRows, assessment, ...answerRows, ...evidenceRows, plan, progress, setting];
const at60 = [...firmRows, assessment, ...answerRows, ...evidenceRows, extendedPlan, extendedProgress, setting];
const at70 = at60.map((row) => (row === assessment ? linkedAssessment : row));

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
  120: [...at70, scenario, baseline, move, capacity, presentation, solvedPlan, branding, exported],
  130: [...at70, scenario, baseline, move, capacity, presentation, solvedPlan, branding, exported],
  140: [...at70, scenario, baseline, move, capacity, presentation, solvedPlan, branding, exported],
  150: [...at70, scenario, baseline, move, capacity, presentation, solvedPlan, branding, exported],
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
});
