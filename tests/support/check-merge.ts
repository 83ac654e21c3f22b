import { deepStrictEqual, strictEqual } from 'node:assert';
import type { Services } from '../../main/app/services.ts';
import { content } from '../../src/content/content.ts';
import type { MergeView } from '../../src/contract/assessor-api.ts';
import { mergeRule } from '../../src/contract/assessor-api.ts';
import { assessorFileSchema } from '../../src/contract/assessor-file.ts';
import type { Answer } from '../../src/domain/questionnaire/answer.ts';
import { workshopRoles } from '../../src/domain/workshop/types.ts';
import { claimOf, expectedByRule, onlyClaim, type RuledVoice } from './expected-merge.ts';
import { type RandomAssessors, type RandomFile, randomAssessors } from './random-assessors.ts';

/** What one merge of random people amounted to. */
export interface MergeCounts {
  readonly people: number;
  readonly files: number;
  readonly voices: number;
  readonly conflicts: number;
  readonly byRule: number;
  readonly oneByOne: number;
  readonly voicesInHistory: number;
}

/** Files that are dropped at once. */
const handful = 7;

type Voices = ReadonlyMap<string, readonly RuledVoice[]>;

/** The assessment that files are sent to, and what is done there. */
interface Bench {
  readonly services: Services;
  readonly assessmentId: string;
  readonly random: RandomAssessors;
}

/**
 * Merges random people's files over a real database and holds everything against what must come out; throws an AssertionError
 * where it does not. Every conflict once, every voice kept, no order of files matters, nothing changes when files come again.
 */
export async function checkMerge(services: Services, organisationId: string, seed: number): Promise<MergeCounts> {
  const random = randomAssessors(seed);
  const newBench = (): Bench => {
    const { assessment } = services.assessments.create({ organisationId, mode: 'full' });
    return { services, assessmentId: assessment.id, random };
  };
  const bench = newBench();
  const { view } = await send(bench, random.shuffled());
  const inForce = random.people.flatMap((files) => files.at(-1) ?? []);
  const expected = voicesOf(inForce);
  const conflicts = checkView(view, expected);
  const other = await send(newBench(), random.shuffled());
  deepStrictEqual(withoutIds(other.view), withoutIds(view), 'the order of files matters');
  const again = await send(bench, random.shuffled());
  strictEqual(again.taken, 0, 'a file counted twice');
  deepStrictEqual(again.view, view, 'files that came again changed something');
  takeAgreed(bench, expected.size - conflicts.size, conflicts.size);
  const byRule = settleByRule(bench, expected, conflicts);
  const settled = settleOneByOne(bench);
  const voices = settled.lines.flatMap((line) => line.history.flatMap((settlement) => settlement.voices));
  const { view: after } = await send(bench, [random.later]);
  checkLater(settled, after, voicesOf([...inForce.slice(1), random.later]));
  return {
    people: random.people.length,
    files: random.people.flat().length,
    voices: [...expected.values()].flat().length,
    conflicts: conflicts.size,
    byRule,
    oneByOne: conflicts.size - byRule,
    voicesInHistory: voices.length,
  };
}

/** Sends files in handfuls; nothing may be refused or uncounted. Returns what is there then, and how many were taken in. */
async function send({ services: { assessors }, assessmentId }: Bench, files: readonly RandomFile[]) {
  let view = assessors.get({ assessmentId });
  let taken = 0;
  for (let at = 0; at < files.length; at += handful) {
    const batch = files.slice(at, at + handful).map((file) => asFile(file, assessmentId));
    const received = await assessors.receive({ assessmentId, files: batch });
    deepStrictEqual(received.failures, []);
    strictEqual(received.received + received.known, batch.length);
    view = received.view;
    taken += received.received;
  }
  return { view, taken };
}

function takeAgreed({ services: { assessors }, assessmentId }: Bench, agreed: number, conflicts: number): void {
  const taken = assessors.takeAgreed({ assessmentId });
  strictEqual(taken.settlements.length, agreed, 'not all agreed answers taken over');
  strictEqual(taken.view.open, conflicts, 'taking over settled a conflict');
}

/** Settles by a random rule, undoes it, settles again; returns how many the rule decided. */
function settleByRule(
  { services, assessmentId, random }: Bench,
  expected: Voices,
  conflicts: ReadonlySet<string>,
): number {
  const { assessors, assessments } = services;
  const said = () => claims(assessments.get({ id: assessmentId }).answers);
  const chosen = { assessmentId, rule: random.pick(mergeRule.options), role: random.pick(workshopRoles) };
  const before = said();
  const { settlements } = assessors.settleByRule(chosen);
  if (settlements.length > 0) {
    strictEqual(assessors.undo({ assessmentId, settlements }).open, conflicts.size, 'undo left something');
    deepStrictEqual(said(), before, 'undo left an answer');
  }
  const ruled = assessors.settleByRule(chosen);
  const now = said();
  let decided = 0;
  for (const question of conflicts) {
    const wanted = expectedByRule(expected.get(question) ?? [], chosen.rule, chosen.role);
    if (wanted !== null) decided += 1;
    strictEqual(now[question] ?? null, wanted, `${chosen.rule} on ${question}`);
  }
  strictEqual(ruled.settlements.length, decided);
  strictEqual(ruled.view.open, conflicts.size - decided, 'what the rule cannot decide must stay open');
  return decided;
}

/** Settles what is open with a random voice each; every settlement keeps all voices as they are. */
function settleOneByOne({ services: { assessors }, assessmentId, random }: Bench): MergeView {
  let view = assessors.get({ assessmentId });
  for (const { question, voices } of view.lines.filter(({ state }) => state === 'open')) {
    const { answer } = random.pick(voices);
    const settled = assessors.settle({ assessmentId, question, answer, why: 'because' });
    strictEqual(settled.view.open, view.open - 1, 'one settlement is one conflict less');
    view = settled.view;
  }
  strictEqual(view.open, 0);
  for (const { voices, history } of view.lines) {
    strictEqual(history.length > 0, true, 'a question was decided without a trace');
    for (const settlement of history) deepStrictEqual(settlement.voices, voices, 'the history lost a voice');
  }
  return view;
}

/** Each question with a voice exactly once, with exactly its voices; returns those where they differ. */
function checkView(view: MergeView, expected: Voices): ReadonlySet<string> {
  deepStrictEqual(view.lines.map(({ question }) => question).sort(), [...expected.keys()].sort(), 'each question once');
  const conflicts = new Set<string>();
  for (const line of view.lines) {
    const voices = expected.get(line.question) ?? [];
    deepStrictEqual(spoken(line.voices), spoken(voices), `voices on ${line.question}`);
    const same = onlyClaim(voices) !== null;
    strictEqual(line.state, same ? 'same' : 'open');
    if (!same) conflicts.add(line.question);
  }
  strictEqual(view.open, conflicts.size);
  return conflicts;
}

/** A changed voice opens what was settled on the old one; what nobody changed stands; the history stays whole. */
function checkLater(before: MergeView, after: MergeView, expected: Voices): void {
  for (const line of after.lines) {
    const was = before.lines.find(({ question }) => question === line.question);
    deepStrictEqual(line.history, was?.history ?? [], 'a new voice changed the history');
    const changed = JSON.stringify(spoken(was?.voices ?? [])) !== JSON.stringify(spoken(line.voices));
    const said = onlyClaim(expected.get(line.question) ?? []);
    const agrees = said !== null && (line.current === null || claimOf(line.current) === said);
    const state = agrees ? 'same' : changed ? 'open' : was?.state;
    strictEqual(line.state, state, `${line.question} after a later file`);
  }
}

function voicesOf(files: readonly RandomFile[]): Voices {
  const voices = content.questions.map(({ id }) => {
    const spoke = files.flatMap(({ role, answers }) => (answers[id] ? [{ role, answer: answers[id] }] : []));
    return [id, spoke] as const;
  });
  return new Map(voices.filter(([, spoke]) => spoke.length > 0));
}

function spoken(voices: readonly RuledVoice[]): string[] {
  return voices.map(({ role, answer }) => `${role} ${claimOf(answer)}`).sort();
}

function claims(answers: Readonly<Record<string, Answer>>): Record<string, string> {
  return Object.fromEntries(Object.entries(answers).map(([id, answer]) => [id, claimOf(answer)]));
}

function withoutIds(view: MergeView) {
  const text = JSON.stringify(view.lines, (key, value: unknown) => (key === 'submissionId' ? '' : value));
  return JSON.parse(text) as unknown;
}

function asFile(file: RandomFile, assessmentId: string): File {
  return new File([JSON.stringify({ schema: assessorFileSchema, assessmentId, ...file })], `${file.name}.json`);
}
