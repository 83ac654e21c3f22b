import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { databaseFileName } from '../../main/db/open-database.ts';
import { verifyDatabase } from '../../main/db/verify-database.ts';
import { content } from '../../src/content/content.ts';
import type { Level } from '../../src/content/types.ts';
import { seededRandom } from './random.ts';
import { type Served, serve } from './serve.ts';

/**
 * Kills the serving process with SIGKILL at random moments of a stream of answers and looks, after each restart,
 * whether every save that was acknowledged is there:
 * `node main/launcher.mjs tests/support/kill-test.ts --kills 200 [--seed 1]`. Prints what it found as JSON.
 */
export interface KillReport {
  readonly kills: number;
  /** Saves whose answer the client received. */
  readonly acknowledged: number;
  /** Acknowledged saves that were not there afterwards: the aim is 0. */
  readonly lost: number;
  readonly integrityFailures: number;
  readonly seconds: number;
}

/** What was sent for one question: the last acknowledged level, and later ones whose fate is unknown. */
interface Sent {
  acknowledged: Level | null;
  pending: Level[];
}

/** How many clients save at once, each on questions of its own. */
const writers = 3;
/** A life ends after this many acknowledged saves at most, then at a random moment of the next ones. */
const longestLife = 12;
const longestWaitMs = 40;

/** Runs the test in a temporary folder. `seed` fixes the moments, the questions and the levels. */
export async function killTest(kills: number, seed: number): Promise<KillReport> {
  const started = performance.now();
  const folder = mkdtempSync(join(tmpdir(), 'dunwu-kill-'));
  const random = seededRandom(seed);
  const questions = content.questions.filter(({ type }) => type === 'maturity').map(({ id }) => id);
  const sent = new Map<string, Sent>(questions.map((id) => [id, { acknowledged: null, pending: [] }]));
  const found = { acknowledged: 0, lost: 0, integrityFailures: 0 };
  let served = await serve(folder);
  try {
    const assessmentId = await createAssessment(served);
    for (let kill = 0; kill < kills; kill += 1) {
      const life = oneLife(Math.floor(random() * longestLife));
      const streams = Array.from({ length: writers }, (_, writer) => {
        const own = questions.filter((_, index) => index % writers === writer);
        return stream(served, assessmentId, own, sent, random, life.saved);
      });
      await life.over;
      await new Promise((resolve) => setTimeout(resolve, random() * longestWaitMs));
      await served.stop('SIGKILL');
      for (const count of await Promise.all(streams)) found.acknowledged += count;
      if (!verifyDatabase(join(folder, databaseFileName)).ok) found.integrityFailures += 1;
      served = await serve(folder);
      found.lost += await countLost(served, assessmentId, sent);
    }
    const history = await served.client.answers.history({ assessmentId });
    found.lost += Math.max(0, found.acknowledged - history.length);
  } finally {
    await served.stop('SIGTERM');
    rmSync(folder, { recursive: true, force: true });
  }
  return { kills, ...found, seconds: Math.round((performance.now() - started) / 100) / 10 };
}

async function createAssessment({ client }: Served): Promise<string> {
  const fields = { name: 'Kill test', taxId: null, industry: null, employees: null, paidInCapitalNtd: null };
  const { id } = await client.organisations.create(fields);
  const view = await client.assessments.create({ organisationId: id, mode: 'full' });
  return view.assessment.id;
}

/** Saves as fast as the host acknowledges, until it dies. Returns how many saves were acknowledged. */
async function stream(
  { client }: Served,
  assessmentId: string,
  questions: readonly string[],
  sent: ReadonlyMap<string, Sent>,
  random: () => number,
  saved: () => void,
): Promise<number> {
  for (let count = 0; ; count += 1) {
    const question = questions[Math.floor(random() * questions.length)] ?? '';
    const record = sent.get(question);
    if (!record) throw new Error(`No record of ${question}`);
    const level = anotherLevel(record, random);
    record.pending.push(level);
    try {
      await client.answers.set({ assessmentId, question, answer: { kind: 'level', level } });
    } catch {
      return count;
    }
    record.acknowledged = level;
    record.pending = [];
    saved();
  }
}

/** Counts saves until there are enough for the kill. */
function oneLife(saves: number): { saved: () => void; over: Promise<void> } {
  let left = saves;
  let end = (): void => {};
  const over = new Promise<void>((resolve) => {
    end = resolve;
  });
  if (left === 0) end();
  const saved = (): void => {
    left -= 1;
    if (left <= 0) end();
  };
  return { saved, over };
}

/** Always a change, so that each save leaves its own line in the history. */
function anotherLevel({ acknowledged, pending }: Sent, random: () => number): Level {
  const last = pending.at(-1) ?? acknowledged ?? 0;
  return ((last + 1 + Math.floor(random() * 4)) % 5) as Level;
}

/** Compares every question with what was sent, then takes the state found as the new starting point. */
async function countLost({ client }: Served, assessmentId: string, sent: ReadonlyMap<string, Sent>): Promise<number> {
  const { answers } = await client.assessments.get({ id: assessmentId });
  let lost = 0;
  for (const [question, record] of sent) {
    const answer = answers[question];
    const level = answer?.kind === 'level' ? answer.level : null;
    const possible = [record.acknowledged, ...record.pending];
    if (!possible.includes(level)) lost += 1;
    record.acknowledged = level;
    record.pending = [];
  }
  return lost;
}

if (import.meta.main) {
  const options = { kills: { type: 'string', default: '200' }, seed: { type: 'string', default: '1' } } as const;
  const { values } = parseArgs({ options });
  const report = await killTest(Number(values.kills), Number(values.seed));
  console.log(JSON.stringify(report));
  process.exitCode = report.lost === 0 && report.integrityFailures === 0 ? 0 : 1;
}
