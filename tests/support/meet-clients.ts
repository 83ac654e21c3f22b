import { createHash } from 'node:crypto';
import SqliteDatabase from 'better-sqlite3';
import type { Dunwu } from '../../main/app/open-dunwu.ts';
import { content } from '../../src/content/content.ts';
import { exportedFile, importedFile } from './client-machines.ts';

type Row = Record<string, unknown>;
type Snapshot = Readonly<Record<string, readonly Row[]>>;
type Random = () => number;

/** Tables whose rows one version of wins, with what tells rows apart and what is no difference. */
const records: Readonly<Record<string, { readonly key: readonly string[]; readonly ignore: readonly string[] }>> = {
  organisations: { key: ['id'], ignore: ['updated_at', 'archived_at', 'sample'] },
  ai_systems: { key: ['id'], ignore: [] },
  notes: { key: ['assessment_id', 'question'], ignore: ['updated_at'] },
  evidence: { key: ['id'], ignore: [] },
  action_progress: { key: ['assessment_id', 'action'], ignore: [] },
  plan_settings: { key: ['assessment_id'], ignore: [] },
};
const questions = content.questions.filter(({ type }) => type === 'maturity').slice(0, 8);
const actions = content.actions.slice(0, 4);

/** What one meeting of two computers came to. */
export interface Met {
  readonly conflicts: number;
  readonly operations: number;
}

/**
 * A client that two computers know is worked on by both; one sends its file, the other merges it and sends its own back. Throws an
 * Error where anything was lost, a conflict was counted wrong, the same file changed anything again, or both did not agree in the end.
 */
export async function meetClients(a: Dunwu, b: Dunwu, random: Random): Promise<Met> {
  const organisationId = await sharedClient(a, b, random);
  const base = snapshot(a, organisationId);
  check(same(base, snapshot(b, organisationId)), 'a new client is the same on both sides');
  const operations = (await workOn(a, organisationId, random, 'A')) + (await workOn(b, organisationId, random, 'B'));
  const [fromA, before] = [snapshot(a, organisationId), snapshot(b, organisationId)];
  const expected = countConflicts(base, fromA, before);
  const file = await exportedFile(a, organisationId);
  const { conflicts } = await b.services.clients.preview({ file, passphrase: null });
  check(conflicts.length === expected, `conflicts ${conflicts.length} instead of ${expected}`);
  const choices = Object.fromEntries(conflicts.map(({ id }) => [id, random() < 0.5 ? 'mine' : 'theirs'] as const));
  const { merged } = await importedFile(b, file, choices);
  check(merged.settled === expected, 'every conflict was settled once');
  const after = snapshot(b, organisationId);
  checkNothingLost({ base, fromA, before, after });
  const again = await importedFile(b, file, {});
  const news = again.preview.added + again.preview.changed + again.preview.conflicts.length;
  check(news === 0, `the same file again: ${JSON.stringify(again.preview)}`);
  check(same(after, snapshot(b, organisationId)), 'the same file again changes nothing');
  const back = await importedFile(a, await exportedFile(b, organisationId));
  check(back.preview.conflicts.length === 0, `on the way back: ${JSON.stringify(back.preview.conflicts)}`);
  check(same(agreed(snapshot(a, organisationId)), agreed(after)), 'both sides agree in the end');
  return { conflicts: expected, operations };
}

function check(holds: boolean, what: string): void {
  if (!holds) throw new Error(what);
}

async function sharedClient(a: Dunwu, b: Dunwu, random: Random): Promise<string> {
  const none = { taxId: null, industry: null, employees: null, paidInCapitalNtd: null };
  const { id } = a.services.organisations.create({ name: `Firm ${Math.floor(random() * 1e6)}`, ...none });
  a.services.systems.create({ organisationId: id, name: 'One', purpose: '', criticality: 'minor' });
  a.services.assessments.create({ organisationId: id, mode: 'full' });
  await workOn(a, id, random, 'start');
  const { preview } = await importedFile(b, await exportedFile(a, id));
  check(preview.isNew && preview.conflicts.length === 0, 'a new client has no conflicts');
  return id;
}

async function workOn(machine: Dunwu, organisationId: string, random: Random, who: string): Promise<number> {
  const count = Math.floor(random() * 14);
  for (let done = 0; done < count; done += 1) await workOnce(machine, organisationId, random, `${who} ${done}`);
  return count;
}

async function workOnce({ services }: Dunwu, organisationId: string, random: Random, text: string): Promise<void> {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const [assessment] = services.assessments.list({ organisationId });
  const assessmentId = assessment?.id ?? '';
  const question = pick(questions).id;
  const organisation = services.organisations.get({ id: organisationId });
  const moves: (() => unknown)[] = [
    () => services.answers.save({ assessmentId, question, answer: { kind: 'level', level: pick([0, 1, 2] as const) } }),
    () => services.answers.save({ assessmentId, question, answer: random() < 0.5 ? null : { kind: 'unsure' } }),
    () => ignoring(() => services.answers.undo({ assessmentId })),
    () => services.answers.note({ assessmentId, question, note: pick(['', 'same', `note ${text}`]) }),
    () => services.evidence.add({ assessmentId, question, file: new File([`file ${text}`], 'a.txt') }),
    () => removeEvidence({ services }, assessmentId),
    () =>
      services.plan.setProgress({
        assessmentId,
        action: pick(actions).id,
        progress: { owner: pick(['Lin', 'Wu', '']) },
      }),
    () => services.organisations.update({ ...organisation, name: pick([organisation.name, `Firm ${text}`]) }),
    () => services.systems.create({ organisationId, name: text, purpose: '', criticality: 'minor' }),
    () =>
      ignoring(() =>
        services.systems.update({
          id: pick(organisation.systems).id,
          name: pick(['X', 'Y']),
          purpose: '',
          criticality: 'minor',
        }),
      ),
    () => ignoring(() => services.systems.remove({ id: pick(organisation.systems).id })),
  ];
  await pick(moves)();
}

function removeEvidence({ services }: Pick<Dunwu, 'services'>, assessmentId: string): void {
  const [first] = services.assessments.get({ id: assessmentId }).evidence;
  if (first) services.evidence.remove({ id: first.id });
}

/** Moves that are not possible just now are no move. */
function ignoring(move: () => unknown): void {
  try {
    move();
  } catch {}
}

/** All rows of a client, file contents as hashes. */
export function snapshot(machine: Dunwu, organisationId: string): Snapshot {
  const connection = new SqliteDatabase(machine.databasePath, { readonly: true });
  try {
    return rowsOf((sql, ...values) => connection.prepare<unknown[], Row>(sql).all(...values), organisationId);
  } finally {
    connection.close();
  }
}

type Read = (sql: string, ...values: unknown[]) => Row[];

function rowsOf(rows: Read, organisationId: string): Snapshot {
  const ofAssessments = 'where assessment_id in (select id from assessments where organisation_id = ?)';
  const tables = ['answers', 'answer_history', 'notes', 'evidence', 'action_progress', 'plan_settings'];
  const found = Object.fromEntries(
    tables.map((table) => [table, rows(`select * from ${table} ${ofAssessments} order by 1, 2`, organisationId)]),
  );
  const contents = rows('select evidence_id, content from evidence_content order by 1').filter(({ evidence_id }) =>
    found.evidence?.some(({ id }) => id === evidence_id),
  );
  return {
    ...found,
    organisations: rows('select * from organisations where id = ?', organisationId),
    ai_systems: rows('select * from ai_systems where organisation_id = ? order by id', organisationId),
    kept_versions: rows('select * from kept_versions where organisation_id = ? order by id', organisationId),
    contents: contents.map(({ evidence_id, content: bytes }) => ({ evidence_id, sha256: sha256(bytes as Uint8Array) })),
  };
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function indexed(table: string, snapshotOf: Snapshot): Map<string, { row: Row; text: string; whole: string }> {
  const { key = [], ignore = [] } = records[table] ?? {};
  return new Map(
    (snapshotOf[table] ?? []).map((row) => {
      const kept = Object.entries(row).filter(([name]) => !ignore.includes(name));
      return [
        JSON.stringify(key.map((name) => row[name])),
        { row, text: JSON.stringify(kept), whole: JSON.stringify(row) },
      ];
    }),
  );
}

/** Counted from what both sides were and are, without any version or hash. */
function countConflicts(base: Snapshot, one: Snapshot, other: Snapshot): number {
  let conflicts = 0;
  for (const table of Object.keys(records)) {
    const [was, here, there] = [base, one, other].map((side) => indexed(table, side));
    for (const [key, mine] of here ?? []) {
      const theirs = there?.get(key);
      const before = was?.get(key);
      if (!theirs || mine.text === theirs.text) continue;
      const unchanged = (now: typeof mine) =>
        before !== undefined && (table === 'notes' ? now.whole === before.whole : now.text === before.text);
      if (unchanged(mine) || unchanged(theirs)) continue;
      const gone = (now: typeof mine) => 'deleted_at' in now.row && now.row.deleted_at !== null;
      if (gone(mine) !== gone(theirs)) continue;
      conflicts += 1;
    }
  }
  return conflicts + countAnswerConflicts(base, one, other);
}

function countAnswerConflicts(base: Snapshot, one: Snapshot, other: Snapshot): number {
  const entries = (side: Snapshot, question: unknown) =>
    (side.answer_history ?? []).filter((entry) => entry.question === question).length;
  const answer = (side: Snapshot, question: unknown) =>
    (side.answers ?? []).find((entry) => entry.question === question)?.answer_json;
  return questions.filter(({ id }) => {
    const moved = [one, other].every((side) => entries(side, id) > entries(base, id));
    return moved && answer(one, id) !== answer(other, id);
  }).length;
}

interface Sides {
  readonly base: Snapshot;
  readonly fromA: Snapshot;
  readonly before: Snapshot;
  readonly after: Snapshot;
}

function checkNothingLost({ base, fromA, before, after }: Sides): void {
  const entry = ({ seq: _, ...rest }: Row) => JSON.stringify(rest);
  const count = (side: Snapshot) => {
    const counts = new Map<string, number>();
    for (const row of side.answer_history ?? []) counts.set(entry(row), (counts.get(entry(row)) ?? 0) + 1);
    return counts;
  };
  const there = count(after);
  for (const side of [fromA, before]) {
    for (const [text, times] of count(side)) check((there.get(text) ?? 0) >= times, `lost from the history: ${text}`);
  }
  const kept = JSON.stringify(after.kept_versions);
  for (const [table, side, rest] of [
    ['notes', fromA, before],
    ['notes', before, fromA],
  ] as const) {
    const [was, now, others] = [base, after, rest].map((one) => indexed(table, one));
    for (const [key, { row, whole }] of indexed(table, side)) {
      // The other side changed it or took it away, and nobody touched it here: that is what was wanted.
      const superseded = others?.get(key)?.whole !== whole && was?.get(key)?.whole === whole;
      const text = JSON.stringify(String(row.note)).slice(1, -1);
      check(superseded || now?.get(key)?.row.note === row.note || kept.includes(text), `lost note ${whole}`);
    }
  }
  for (const side of [fromA, before]) {
    for (const one of side.contents ?? [])
      check(JSON.stringify(after.contents).includes(JSON.stringify(one)), 'lost file');
  }
  for (const { id } of questions) checkAnswer({ base, fromA, before, after }, id);
}

function checkAnswer({ fromA, before, after }: Sides, question: string): void {
  const answer = (side: Snapshot) =>
    (side.answers ?? []).find((entry) => entry.question === question)?.answer_json ?? null;
  check([answer(fromA), answer(before)].includes(answer(after)), `${question} has an answer of nobody`);
  const history = (after.answer_history ?? []).filter((entry) => entry.question === question);
  const last = history.toSorted((one, other) => Number(one.seq) - Number(other.seq)).at(-1);
  check((last?.after_json ?? null) === answer(after), `the history of ${question} ends elsewhere`);
}

/** What both sides must say alike: everything but marks of this machine and the order of histories. */
function agreed(side: Snapshot): unknown {
  const texts = Object.keys(records).map((table) => [...indexed(table, side).values()].map(({ text }) => text).sort());
  return [texts, side.answers, side.contents];
}
