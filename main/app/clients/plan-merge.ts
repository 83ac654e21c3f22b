import { type ClientRows, differingColumns, keyOf, type Row, versionOfRow } from '../../db/client-rows.ts';
import { type ClientTable, clientTable, clientTables } from '../../db/client-tables.ts';
import { changedAt, type RowPlaces, rowPlaces, shownValue, whatOf } from './describe-row.ts';
import { type AnswerSide, meetAnswers } from './meet-answers.ts';
import type { Choices, MergePlan } from './merge-plan.ts';

interface Meeting {
  readonly mine: ClientRows;
  readonly theirs: ClientRows;
  readonly choices: Choices;
  readonly plan: MergePlan;
  readonly places: RowPlaces;
  /** Keys and versions that lost on either side in an earlier conflict. */
  readonly lostHere: ReadonlySet<string>;
  readonly lostThere: ReadonlySet<string>;
}

/**
 * Works out what a merge of a client's file would do. Pure: rows in, plan out. A side that knows the other's version of a row goes
 * on from it; where neither knows the other's, or both do, the user decides and the loser is kept.
 */
export function planMerge(mine: ClientRows, theirs: ClientRows, choices: Choices): MergePlan {
  const plan: MergePlan = {
    steps: [],
    answers: [],
    lost: [],
    conflicts: [],
    counts: { added: 0, changed: 0, kept: 0, same: 0 },
    addedByKind: {},
    versions: new Set([...mine.versions, ...theirs.versions]),
  };
  const places = rowPlaces([mine, theirs]);
  const meeting = { mine, theirs, choices, plan, places, lostHere: lostIn(mine), lostThere: lostIn(theirs) };
  for (const table of clientTables) {
    if (table.kind === 'record') meetRecords(meeting, table);
    else if (table.kind === 'log') addMissing(meeting, table);
    else if (table.kind === 'answer') meetAllAnswers(meeting, table);
  }
  return plan;
}

function lostIn(side: ClientRows): ReadonlySet<string> {
  const lost = side.of('kept_versions').flatMap(({ table_name, row_key, row_json }) => {
    const table = clientTables.find(({ table: name, kind }) => name === table_name && kind === 'record');
    if (table === undefined) return [];
    const { content, ...row } = JSON.parse(String(row_json)) as Record<string, unknown>;
    return [`${table_name} ${row_key} ${versionOfRow(table, row)}`];
  });
  return new Set(lost);
}

function isLost(lost: ReadonlySet<string>, table: ClientTable, row: Row): boolean {
  return lost.has(`${table.table} ${keyOf(table, row)} ${versionOfRow(table, row)}`);
}

function byKey(table: ClientTable, rows: readonly Row[]): ReadonlyMap<string, Row> {
  return new Map(rows.map((row) => [keyOf(table, row), row]));
}

function meetRecords(meeting: Meeting, table: ClientTable): void {
  const [here, there] = [meeting.mine, meeting.theirs].map((side) => byKey(table, side.of(table.table)));
  for (const [key, theirs] of there ?? []) {
    const mine = here?.get(key);
    if (mine === undefined) meetMissingHere(meeting, table, theirs);
    else meetBoth(meeting, table, mine, theirs);
  }
  for (const [key, mine] of here ?? []) if (!there?.has(key)) meetMissingThere(meeting, table, mine);
}

function meetMissingHere({ mine, plan }: Meeting, table: ClientTable, theirs: Row): void {
  if (table.vanishes && mine.versions.has(versionOfRow(table, theirs))) {
    plan.counts.kept += 1;
    return;
  }
  plan.steps.push({ do: 'put', table, row: theirs, mine: null });
  countAdded(plan, table.table === 'evidence' ? 'evidence' : table.conflict);
}

function meetMissingThere({ theirs, plan, places }: Meeting, table: ClientTable, mine: Row): void {
  if (!table.vanishes || !theirs.versions.has(versionOfRow(table, mine))) {
    plan.counts.kept += 1;
    return;
  }
  plan.steps.push({ do: 'remove', table, row: mine });
  plan.counts.changed += 1;
  plan.lost.push(lostRow(places, table, mine, {}, 'mine'));
}

function meetBoth(meeting: Meeting, table: ClientTable, mine: Row, theirs: Row): void {
  const { plan, places } = meeting;
  if (differingColumns(table, mine, theirs).length === 0) {
    plan.counts.same += 1;
    return;
  }
  const winner = winnerOf(meeting, table, mine, theirs);
  if (winner === 'conflict') {
    settle(meeting, table, mine, theirs);
  } else if (winner === 'theirs' || winner === 'not-deleted-theirs') {
    plan.counts.changed += 1;
    plan.steps.push({ do: 'put', table, row: theirs, mine });
    if (winner === 'not-deleted-theirs') plan.lost.push(lostRow(places, table, mine, theirs, 'mine'));
  } else {
    plan.counts.kept += 1;
    if (winner === 'not-deleted-mine') plan.lost.push(lostRow(places, table, theirs, mine, 'theirs'));
  }
}

type Winner = 'mine' | 'theirs' | 'not-deleted-mine' | 'not-deleted-theirs' | 'conflict';

function winnerOf(
  { mine: here, theirs: there, ...meeting }: Meeting,
  table: ClientTable,
  mine: Row,
  theirs: Row,
): Winner {
  const knownHere = here.versions.has(versionOfRow(table, theirs));
  const knownThere = there.versions.has(versionOfRow(table, mine));
  if (knownHere && !knownThere) return 'mine';
  if (knownThere && !knownHere) return 'theirs';
  if (isLost(meeting.lostHere, table, theirs)) return 'mine';
  if (isLost(meeting.lostThere, table, mine)) return 'theirs';
  if ('deleted_at' in mine && (mine.deleted_at === null) !== (theirs.deleted_at === null)) {
    return mine.deleted_at === null ? 'not-deleted-mine' : 'not-deleted-theirs';
  }
  return 'conflict';
}

function settle({ plan, choices, places }: Meeting, table: ClientTable, mine: Row, theirs: Row): void {
  const id = `${table.table} ${keyOf(table, mine)}`;
  plan.conflicts.push({
    id,
    kind: table.conflict,
    assessmentTitle: places.titleOf(places.assessmentOf(table, mine)),
    what: whatOf(table, mine, theirs),
    mine: shownValue(table, mine, theirs),
    theirs: shownValue(table, theirs, mine),
    mineAt: changedAt(mine),
    theirsAt: changedAt(theirs),
  });
  if (choices[id] === 'theirs') {
    plan.steps.push({ do: 'put', table, row: theirs, mine });
    plan.lost.push(lostRow(places, table, mine, theirs, 'mine'));
  } else plan.lost.push(lostRow(places, table, theirs, mine, 'theirs'));
}

function lostRow(places: RowPlaces, table: ClientTable, row: Row, other: Row, side: 'mine' | 'theirs') {
  const assessmentId = places.assessmentOf(table, row);
  return { table, kind: table.conflict, row, side, assessmentId, what: whatOf(table, row, other) };
}

function addMissing({ mine, theirs, plan }: Meeting, table: ClientTable): void {
  const here = byKey(table, mine.of(table.table));
  for (const row of theirs.of(table.table)) {
    if (!here.has(keyOf(table, row))) plan.steps.push({ do: 'put', table, row, mine: null });
  }
}

function countAdded(plan: MergePlan, kind: string): void {
  plan.counts.added += 1;
  plan.addedByKind[kind] = (plan.addedByKind[kind] ?? 0) + 1;
}

/** Answers of assessments that are here too meet by their histories; those of others come as they are. */
function meetAllAnswers(meeting: Meeting, table: ClientTable): void {
  const { mine, theirs, plan } = meeting;
  const here = new Set(mine.of('assessments').map(({ id }) => id));
  for (const name of ['answers', 'answer_history', 'undo_steps'] as const) {
    for (const row of theirs.of(name)) {
      if (!here.has(row.assessment_id)) plan.steps.push({ do: 'put', table: clientTable(name), row, mine: null });
    }
  }
  const [ours, others] = [sidesOf(mine), sidesOf(theirs)];
  for (const key of new Set([...ours.keys(), ...others.keys()])) {
    const [assessmentId = '', question = ''] = JSON.parse(key) as string[];
    const other = others.get(key) ?? nothing;
    if (!here.has(assessmentId)) countAdded(plan, table.conflict);
    else meetQuestion(meeting, table, { assessmentId, question }, ours.get(key) ?? nothing, other);
  }
}

const nothing: AnswerSide = { answer: null, history: [] };

function sidesOf(side: ClientRows): ReadonlyMap<string, AnswerSide> {
  const sides = new Map<string, { answer: string | null; history: Row[] }>();
  const at = (row: Row) => {
    const key = JSON.stringify([row.assessment_id, row.question]);
    const known = sides.get(key) ?? { answer: null, history: [] };
    sides.set(key, known);
    return known;
  };
  for (const row of side.of('answers')) at(row).answer = String(row.answer_json);
  for (const row of side.of('answer_history')) at(row).history.push(row);
  return sides;
}

interface Place {
  readonly assessmentId: string;
  readonly question: string;
}

function meetQuestion(meeting: Meeting, table: ClientTable, place: Place, mine: AnswerSide, theirs: AnswerSide): void {
  const { plan, choices } = meeting;
  const { outcome, missing } = meetAnswers(mine, theirs);
  if (outcome === 'same' || outcome === 'kept') {
    plan.counts[outcome] += 1;
    return;
  }
  if (outcome === 'added') countAdded(plan, table.conflict);
  else if (outcome === 'changed') plan.counts.changed += 1;
  const id = `answers ${JSON.stringify([place.assessmentId, place.question])}`;
  const taken = outcome !== 'conflict' || choices[id] === 'theirs';
  plan.answers.push({ ...place, missing, mine: mine.answer, after: taken ? theirs.answer : mine.answer });
  if (outcome === 'conflict') keepAnswer(meeting, table, { ...place, id, mine, theirs, taken });
}

function keepAnswer(
  { plan, places }: Meeting,
  table: ClientTable,
  {
    assessmentId,
    question,
    id,
    mine,
    theirs,
    taken,
  }: Place & {
    readonly id: string;
    readonly mine: AnswerSide;
    readonly theirs: AnswerSide;
    readonly taken: boolean;
  },
): void {
  const lastAt = ({ history }: AnswerSide) => (history.at(-1)?.at as string | undefined) ?? null;
  plan.conflicts.push({
    id,
    kind: 'answer',
    assessmentTitle: places.titleOf(assessmentId),
    what: question,
    mine: mine.answer,
    theirs: theirs.answer,
    mineAt: lastAt(mine),
    theirsAt: lastAt(theirs),
  });
  const row = { assessment_id: assessmentId, question, answer_json: (taken ? mine : theirs).answer };
  plan.lost.push({ table, kind: 'answer', row, side: taken ? 'mine' : 'theirs', assessmentId, what: question });
}
