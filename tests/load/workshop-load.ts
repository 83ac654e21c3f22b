import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { connect } from '../../main/db/database.ts';
import { databaseFileName } from '../../main/db/open-database.ts';
import { workshopVoteRepository } from '../../main/db/repositories/workshop-votes.ts';
import type { ParticipantView } from '../../src/contract/participant-api.ts';
import type { WorkshopView } from '../../src/contract/workshop-records.ts';
import { workshopRoles } from '../../src/domain/workshop/types.ts';
import { Phone } from '../support/phone.ts';
import { seededRandom } from '../support/random.ts';
import { type Served, serve } from '../support/serve.ts';

/**
 * A full room on loopback, against the real server host: everyone answers, hidden and after a reveal in a second round; then
 * half of them lose the network, the host is killed, and all come back. `npm run load:workshop -- [--people 300]
 * [--seconds 30] [--lost 60]` prints the report as JSON and fails when something acknowledged is lost.
 */
export interface LoadReport {
  readonly people: number;
  readonly votes: number;
  /** Votes that the host acknowledged and the database does not have: the aim is 0. */
  readonly lost: number;
  /** From sending a vote to its acknowledgement, in ms. */
  readonly voteMs: Spread;
  /** From the facilitator's click to the last participant's new view, in ms; one for each reveal. */
  readonly revealMs: readonly number[];
  /** What the facilitator's calls took meanwhile, in ms. */
  readonly facilitatorMs: Spread;
  /** Largest resident memory of the host, in MB. */
  readonly hostMb: number;
  /** From the start of the new host after the kill to its answering, and to the last participant's view, in ms. */
  readonly restart: { readonly answersMs: number; readonly allBackMs: number };
}

interface Spread {
  readonly p50: number;
  readonly p99: number;
  readonly max: number;
}

interface Member {
  readonly phone: Phone;
  /** By question and round: what was acknowledged last, and what was sent since. */
  readonly sent: Map<string, { acknowledged: string | null; pending: string[] }>;
}

/** Runs the whole story in a temporary folder. */
export async function workshopLoad(people: number, seconds: number, lostSeconds: number): Promise<LoadReport> {
  const folder = mkdtempSync(join(tmpdir(), 'dunwu-load-'));
  const random = seededRandom(2026);
  const voteMs: number[] = [];
  const facilitatorMs: number[] = [];
  const members: Member[] = [];
  let served = await serve(folder);
  let hostKb = 0;
  try {
    const { id, questions, url, code } = await openWorkshop(served);
    const [first = '', second = ''] = questions;
    const look = everySecond(async () => {
      hostKb = Math.max(hostKb, memoryOf(served));
      const started = performance.now();
      const answered = await served.client.workshops.list({}).catch(() => null);
      if (answered) facilitatorMs.push(performance.now() - started);
    });
    const screen = new AbortController();
    void listen(served, id, screen.signal);
    await joinAll(members, people, url, code);
    const answering = { members, seconds, random, voteMs };
    const revealMs: number[] = [];
    await served.client.workshops.step({ id, step: 'open', question: first });
    await answer({ ...answering, question: first, round: 1 });
    revealMs.push(await reveal(served, id, members));
    await served.client.workshops.step({ id, step: 'second-round' });
    await answer({ ...answering, question: first, round: 2 });
    revealMs.push(await reveal(served, id, members));
    await served.client.workshops.step({ id, step: 'open', question: second });
    const restart = await loseAndKill(
      () => served,
      { ...answering, question: second, folder, lostSeconds },
      (next) => {
        served = next;
      },
    );
    revealMs.push(await reveal(served, id, members));
    look.stop();
    screen.abort();
    hostKb = Math.max(hostKb, memoryOf(served));
    for (const { phone } of members) phone.close();
    await served.stop('SIGTERM');
    const report = { people, votes: voteMs.length, lost: countLost(folder, id, members), voteMs: spread(voteMs) };
    const facilitator = spread(facilitatorMs);
    return { ...report, revealMs, facilitatorMs: facilitator, hostMb: Math.round(hostKb / 1024), restart };
  } finally {
    for (const { phone } of members) phone.close();
    await served.stop('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  }
}

async function openWorkshop({ client }: Served) {
  const fields = { name: '負載測試', taxId: null, industry: null, employees: null, paidInCapitalNtd: null };
  const organisation = await client.organisations.create(fields);
  const { assessment } = await client.assessments.create({ organisationId: organisation.id, mode: 'full' });
  const { id } = await client.workshops.create({ assessmentId: assessment.id, title: '負載測試' });
  const view: WorkshopView = await client.workshops.listen({ id, address: '127.0.0.1' });
  if (!view.listening) throw new Error('The workshop does not listen');
  const { url, joinCode: code } = view.listening;
  return { id, url, code, questions: view.items.map(({ question }) => question) };
}

/** The facilitator's window: a stream of its own, as the screen holds it. */
async function listen({ client }: Served, id: string, signal: AbortSignal): Promise<void> {
  try {
    for await (const view of await client.workshops.watch({ id }, { signal })) void view.now;
  } catch {
    // The host was killed: that is part of the story.
  }
}

async function joinAll(members: Member[], people: number, url: string, code: string): Promise<void> {
  for (let index = 0; index < people; index += 1) {
    const from = `127.0.${1 + Math.floor(index / 250)}.${1 + (index % 250)}`;
    members.push({ phone: new Phone(url, from), sent: new Map() });
  }
  await Promise.all(
    members.map(async ({ phone }, index) => {
      await phone.join(code, workshopRoles[index % workshopRoles.length] ?? 'technical', `與會者 ${index + 1}`);
      phone.watch();
    }),
  );
  await all(members, () => true);
}

interface Answering {
  readonly members: readonly Member[];
  readonly seconds: number;
  readonly random: () => number;
  readonly voteMs: number[];
  readonly question: string;
  readonly round: number;
}

/** Everyone answers at a moment of their own; every third changes their mind later. */
async function answer({ members, seconds, ...rest }: Answering): Promise<void> {
  const { random } = rest;
  await Promise.all(
    members.map(async (member, index) => {
      const at = random() * seconds * 1000;
      await pause(at);
      await vote(member, rest);
      if (index % 3 !== 0) return;
      await pause(random() * (seconds * 1000 - at));
      await vote(member, rest);
    }),
  );
}

/** Sends one vote and notes whether it was acknowledged. */
async function vote({ phone, sent }: Member, at: Omit<Answering, 'members' | 'seconds'>): Promise<void> {
  const { question, round, random, voteMs } = at;
  const choice = Math.floor(random() * 5);
  const key = `${question}/${round}`;
  const record = sent.get(key) ?? { acknowledged: null, pending: [] };
  sent.set(key, record);
  record.pending.push(String(choice));
  const started = performance.now();
  const answered = await phone.call('vote', { question, round, choice, comment: '' }).catch(() => null);
  if (answered?.status !== 200) return;
  voteMs.push(performance.now() - started);
  record.acknowledged = String(choice);
  record.pending = [];
}

/** From the click until the last one sees the tally. */
async function reveal({ client }: Served, id: string, members: readonly Member[]): Promise<number> {
  const seen = all(members, ({ focus }) => focus.kind === 'question' && focus.tally !== null);
  const started = performance.now();
  await client.workshops.step({ id, step: 'reveal' });
  await seen;
  return Math.round(performance.now() - started);
}

/** Half of them lose the network; the host is killed while the others answer, and started again; the network comes back. */
async function loseAndKill(
  host: () => Served,
  { folder, lostSeconds, ...answering }: Omit<Answering, 'round'> & { folder: string; lostSeconds: number },
  replace: (served: Served) => void,
): Promise<LoadReport['restart']> {
  const { members } = answering;
  const unlucky = members.filter((_, index) => index % 2 === 0);
  const others = members.filter((_, index) => index % 2 === 1);
  for (const { phone } of unlucky) phone.loseNetwork();
  const answered = answer({ ...answering, members: others, seconds: lostSeconds, round: 1 });
  await pause(lostSeconds * 1000);
  const late = Promise.all(others.map((member) => vote(member, { ...answering, round: 1 })));
  await host().stop('SIGKILL');
  await Promise.all([answered, late]);
  for (const { phone } of members) phone.view = null;
  const started = performance.now();
  for (const { phone } of unlucky) phone.findNetwork();
  const back = all(members, ({ focus }) => focus.kind === 'question');
  const served = await serve(folder);
  replace(served);
  const answersMs = Math.round(performance.now() - started);
  await back;
  return { answersMs, allBackMs: Math.round(performance.now() - started) };
}

/** Resolves once every phone's view is as wanted. */
function all(members: readonly Member[], wanted: (view: ParticipantView) => boolean): Promise<void> {
  return new Promise((resolve) => {
    const missing = new Set(members);
    const look = (member: Member, view: ParticipantView | null): void => {
      if (view && wanted(view)) missing.delete(member);
      if (missing.size === 0) resolve();
    };
    for (const member of members) {
      member.phone.onView = (view) => look(member, view);
      look(member, member.phone.view);
    }
  });
}

function countLost(folder: string, workshopId: string, members: readonly Member[]): number {
  const database = connect(join(folder, databaseFileName));
  try {
    const rows = database.rows('select id, name from workshop_participants where workshop_id = ?', workshopId);
    const idOf = new Map(rows.map(({ id, name }) => [String(name), String(id)]));
    const stored = workshopVoteRepository(database).of(workshopId);
    const found = new Map(
      stored.map(({ participantId, question, round, choice }) => [
        `${participantId} ${question}/${round}`,
        `${choice}`,
      ]),
    );
    let lost = 0;
    for (const [index, { sent }] of members.entries()) {
      for (const [key, { acknowledged, pending }] of sent) {
        const choice = found.get(`${idOf.get(`與會者 ${index + 1}`)} ${key}`) ?? null;
        if (acknowledged !== null && choice !== acknowledged && !(choice && pending.includes(choice))) lost += 1;
      }
    }
    return lost;
  } finally {
    database.close();
  }
}

/** Resident memory of the host as the system counts it, in kB. */
function memoryOf({ process: child }: Served): number {
  try {
    const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
    return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0);
  } catch {
    return 0;
  }
}

/** A few times a second, one after the other. */
function everySecond(work: () => Promise<void>): { stop(): void } {
  let running = true;
  void (async () => {
    while (running) {
      await work();
      await pause(150);
    }
  })();
  return {
    stop: () => {
      running = false;
    },
  };
}

function spread(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (part: number) => Math.round((sorted[Math.floor((sorted.length - 1) * part)] ?? 0) * 10) / 10;
  return { p50: at(0.5), p99: at(0.99), max: at(1) };
}

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

if (import.meta.main) {
  const option = (value: string) => ({ type: 'string', default: value }) as const;
  const options = { people: option('300'), seconds: option('30'), lost: option('60') };
  const { values } = parseArgs({ options });
  const report = await workshopLoad(Number(values.people), Number(values.seconds), Number(values.lost));
  console.log(JSON.stringify(report, null, 2));
  process.exitCode = report.lost === 0 ? 0 : 1;
}
