import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, openAsBlob, readFileSync, rmSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { type Dunwu, openDunwu } from '../../main/app/open-dunwu.ts';
import { appRoot, screenFolder } from '../../main/app-root.ts';
import { content } from '../../src/content/content.ts';
import type { Level } from '../../src/content/types.ts';
import type { BenchOutput } from '../../src/contract/command-output.ts';
import { scoreAssessment } from '../../src/domain/scoring/score-assessment.ts';
import { serve } from '../support/serve.ts';
import { bareInsert } from './bare-insert.ts';
import { call } from './call.ts';
import { percentiles, round, timed } from './durations.ts';
import { fullAnswer, makeLargestAssessment } from './largest-assessment.ts';
import { measureClientFiles } from './measure-client-files.ts';
import { measureDeliverables } from './measure-deliverables.ts';
import { measureLab } from './measure-lab.ts';
import { measurePortfolio } from './measure-portfolio.ts';
import { measureRunChart } from './measure-run-chart.ts';
import { measureRuns } from './measure-runs.ts';
import { measureScreenTasks } from './measure-screen-tasks.ts';
import { measureSolving } from './measure-solving.ts';
import { measureTensorBoard } from './measure-tensorboard.ts';
import { millionRows } from './million-rows.ts';
import { measureRoadmapFrames } from './roadmap-frames.ts';

/** Measures Dunwu on this computer and prints one JSON document (`benchOutput`): behind `dunwu bench`. */
const warmUps = 100;
const saves = 500;
const scorings = 500;
const opens = 100;
const starts = 5;

// Beside the project, on a real disk: a temporary folder is often memory, where durability costs nothing.
const cache = join(appRoot, 'node_modules', '.cache');
mkdirSync(cache, { recursive: true });
const folder = mkdtempSync(join(cache, 'bench-'));
try {
  const started = await measureHost(join(folder, 'host'));
  const dunwu = openDunwu({ dataFolder: join(folder, 'data'), host: 'test', screenFolder });
  const assessmentId = await makeLargestAssessment(dunwu);
  const saved = await measureSaves(dunwu, assessmentId);
  const openLargestMs = await measureOpening(dunwu, assessmentId);
  dunwu.close();
  const output: BenchOutput = {
    node: process.version,
    cpu: `${cpus().length} × ${cpus()[0]?.model.trim()}`,
    ...saved,
    scoreUs: await measureScoring(),
    openLargestMs,
    ...started,
    solving: await measureSolving(),
    deliverables: await measureDeliverables(),
    screen: await measureScreenTasks(join(folder, 'screen')),
    roadmap: await measureRoadmapFrames(),
    runs: await measureTrainingRuns(),
    portfolio: await measurePortfolio(join(folder, 'portfolio')),
    clients: await measureClientFiles(join(folder, 'clients')),
  };
  process.stdout.write(`${JSON.stringify(output)}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Logs read, the chart of the longest one, and the lab. */
async function measureTrainingRuns(): Promise<BenchOutput['runs']> {
  const csv = measureRuns(folder);
  const log = new File([await openAsBlob(join(folder, millionRows))], millionRows);
  return {
    csv,
    tensorBoard: measureTensorBoard(folder),
    chart: await measureRunChart(join(folder, 'runs'), log),
    lab: measureLab(),
  };
}

/** The three kinds of save in turn, so that a slow moment of the disk strikes all alike. */
async function measureSaves(dunwu: Dunwu, assessmentId: string) {
  const maturity = content.questions.filter(({ type }) => type === 'maturity');
  const bare = bareInsert(join(folder, 'bare.db'));
  const taken = { bare: [] as number[], save: [] as number[], call: [] as number[] };
  for (let round = 0; round < warmUps + saves; round += 1) {
    const question = maturity[round % maturity.length]?.id ?? '';
    const level = (offset: number) => ((round + offset) % 5) as Level;
    const answer = (offset: number) => ({ kind: 'level', level: level(offset) }) as const;
    const bareMs = await timed(() => bare.insert(question, level(0)));
    const saveMs = await timed(() => dunwu.services.answers.save({ assessmentId, question, answer: answer(0) }));
    const callMs = await timed(() => call(dunwu, 'answers/set', { assessmentId, question, answer: answer(1) }));
    if (round < warmUps) continue;
    taken.bare.push(bareMs);
    taken.save.push(saveMs);
    taken.call.push(callMs);
  }
  bare.close();
  const [bareInsertMs, saveMs] = [percentiles(taken.bare), percentiles(taken.save)];
  const saveRatio = { p50: round(saveMs.p50 / bareInsertMs.p50), p99: round(saveMs.p99 / bareInsertMs.p99) };
  return { bareInsertMs, saveMs, saveRatio, callMs: percentiles(taken.call) };
}

async function measureOpening(dunwu: Dunwu, assessmentId: string) {
  const taken: number[] = [];
  for (let count = 0; count < opens; count += 1) {
    taken.push(await timed(() => call(dunwu, 'assessments/get', { id: assessmentId })));
  }
  return percentiles(taken);
}

/** Microseconds for one scoring of all questions answered. */
async function measureScoring() {
  const answers = Object.fromEntries(content.questions.map((question) => [question.id, fullAnswer(question)]));
  const taken: number[] = [];
  for (let count = 0; count < warmUps + scorings; count += 1) {
    const ms = await timed(() => scoreAssessment({ content, answers, criticalSystems: 1 }));
    if (count >= warmUps) taken.push(ms * 1000);
  }
  return percentiles(taken);
}

/** The server host as a user starts it: the middle of several starts, and its memory after the first page, at rest. */
async function measureHost(dataFolder: string) {
  const ready: number[] = [];
  let serverMemoryMb: number | null = null;
  for (let count = 0; count < starts; count += 1) {
    const host = await serve(dataFolder);
    ready.push(host.readyMs);
    if (count === starts - 1) {
      await (await fetch(host.origin, { headers: { cookie: host.cookie } })).text();
      await host.client.assessments.list({});
      await new Promise((resolve) => setTimeout(resolve, 1500));
      serverMemoryMb = residentMb(host.process.pid ?? 0);
    }
    await host.stop('SIGTERM');
  }
  return { startToReadyMs: round(percentiles(ready).p50), serverMemoryMb };
}

function residentMb(pid: number): number | null {
  const status = `/proc/${pid}/status`;
  if (existsSync(status)) return round(Number(/VmRSS:\s*(\d+)/.exec(readFileSync(status, 'utf8'))?.[1]) / 1024);
  if (process.platform === 'win32') return null;
  return round(Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024);
}
