import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';

/** A gate of the project: a command that passes or fails, and for test runners the file with their real counts. */
export interface Step {
  readonly name: string;
  readonly args: readonly string[];
  readonly counts?: { readonly file: string; readonly kind: 'vitest' | 'playwright' };
  readonly env?: Readonly<Record<string, string>>;
}

export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const cache = 'node_modules/.cache/dunwu-tests';
const vitest = (name: string, project: string): Step => ({
  name,
  args: [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--project',
    project,
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${cache}/${project}.json`,
  ],
  counts: { file: `${cache}/${project}.json`, kind: 'vitest' },
});

/** Format, lint, types, boundaries, unused code. */
export const gates: readonly Step[] = [
  { name: 'format and lint', args: ['node_modules/@biomejs/biome/bin/biome', 'ci', '--error-on-warnings', '.'] },
  { name: 'types', args: ['node_modules/typescript/bin/tsc', '-b'] },
  {
    name: 'boundaries',
    args: [
      'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
      '--config',
      '.dependency-cruiser.mjs',
      'src',
      'main',
      'renderer',
      'locales',
    ],
  },
  { name: 'unused code', args: ['node_modules/knip/bin/knip.js'] },
];

/** Unit and integration tests: fast, part of `npm run check`. */
export const fastTests: readonly Step[] = [vitest('unit tests', 'unit'), vitest('integration tests', 'integration')];

/** Packaging, kill and solver tests: minutes, part of `npm test` only. */
export const slowTests: readonly Step[] = [vitest('packaging, kill, solver and deliverable tests', 'slow')];

/** The browser tests. */
export const browserTests: readonly Step[] = [
  {
    name: 'browser tests',
    args: ['node_modules/@playwright/test/cli.js', 'test', '--reporter=list,json'],
    counts: { file: `${cache}/browser.json`, kind: 'playwright' },
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: `${cache}/browser.json` },
  },
];

/** Runs one step and prints its output only where it matters: always for the browser, on failure for the rest. */
export async function runStep(step: Step, loud: boolean): Promise<Outcome> {
  mkdirSync(cache, { recursive: true });
  if (step.counts) rmSync(step.counts.file, { force: true });
  const started = performance.now();
  const { code, output } = await run(step, loud);
  const outcome = outcomeOf(step, code);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const counted = step.counts ? `  ${outcome.passed} passed, ${outcome.failed} failed, ${outcome.skipped} skipped` : '';
  console.log(`${outcome.failed === 0 ? '✓' : '✗'} ${step.name} (${seconds} s)${counted}`);
  if (outcome.failed > 0 && !loud) console.log(output);
  if (step.counts?.kind === 'playwright') sayWhatDidNotRun(step.counts.file);
  return outcome;
}

interface Suite {
  readonly suites?: readonly Suite[];
  readonly specs?: readonly {
    readonly title: string;
    readonly tests: readonly {
      readonly annotations: readonly { readonly type: string; readonly description?: string }[];
    }[];
  }[];
}

/** A skipped test is no proof: each says why it did not run. */
function sayWhatDidNotRun(file: string): void {
  if (!existsSync(file)) return;
  const walk = ({ suites = [], specs = [] }: Suite): void => {
    for (const { title, tests } of specs) {
      const reasons = tests.flatMap(({ annotations }) => annotations.filter(({ type }) => type === 'skip'));
      for (const { description } of reasons) console.log(`  skipped: ${title}: ${description ?? 'no reason given'}`);
    }
    suites.forEach(walk);
  };
  walk(JSON.parse(readFileSync(file, 'utf8')) as Suite);
}

function run(step: Step, loud: boolean): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [...step.args], {
      env: { ...process.env, ...step.env },
      stdio: ['ignore', loud ? 'inherit' : 'pipe', loud ? 'inherit' : 'pipe'],
    });
    const chunks: Buffer[] = [];
    child.stdout?.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr?.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('close', (code) => resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString('utf8') }));
  });
}

/** A gate without counts is worth a failure when it fails and nothing when it passes: it is not a test. */
function outcomeOf(step: Step, code: number): Outcome {
  const failedAnyway = code === 0 ? 0 : 1;
  if (!step.counts || !existsSync(step.counts.file))
    return { passed: 0, failed: step.counts ? 1 : failedAnyway, skipped: 0 };
  const report = JSON.parse(readFileSync(step.counts.file, 'utf8')) as Record<string, unknown>;
  const counted = step.counts.kind === 'vitest' ? countVitest(report) : countPlaywright(report);
  return { ...counted, failed: Math.max(counted.failed, failedAnyway) };
}

function countVitest(report: Record<string, unknown>): Outcome {
  const number = (key: string) => Number(report[key] ?? 0);
  return { passed: number('numPassedTests'), failed: number('numFailedTests'), skipped: number('numPendingTests') };
}

function countPlaywright(report: Record<string, unknown>): Outcome {
  const stats = report.stats as { expected: number; unexpected: number; flaky: number; skipped: number };
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped };
}

/** Adds outcomes up. */
export function total(outcomes: readonly Outcome[]): Outcome {
  const sum = (key: keyof Outcome) => outcomes.reduce((all, one) => all + one[key], 0);
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
}

/** The closing line: the real counts. */
export function closingLine({ passed, failed, skipped }: Outcome): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** Runs steps one after the other, quietly. */
export async function inTurn(steps: readonly Step[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const step of steps) outcomes.push(await runStep(step, false));
  return outcomes;
}
