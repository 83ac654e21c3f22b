import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { type RunAnalysisFile, runAnalysisFile } from '../../../src/contract/run-analysis-file.ts';
import { type CliResult, runCli, spawnCli } from '../../support/run-cli.ts';

const labelled = join(import.meta.dirname, '..', '..', 'fixtures', 'training-runs', 'labelled');
/** A network that memorised modular addition and generalised much later. */
const grokked = join(labelled, 'r5dcead4d.csv.gz');
const grokStep = 2300;

const analyse = (...args: readonly string[]) => runCli(['runs', 'analyse', ...args]);
const documentOf = ({ stdout }: CliResult): RunAnalysisFile => runAnalysisFile.parse(JSON.parse(stdout));

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dunwu-runs-'));
});

function fileWith(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

describe('the analysis of a log', () => {
  it('is one JSON document, the same in a process of its own, with the path as it was given', async () => {
    const args = [grokked, '--json', '--locale', 'en'];
    const here = await analyse(...args);
    expect(here).toMatchObject({ code: 0, stderr: '' });
    const [run, ...others] = documentOf(here).runs;
    expect(others).toEqual([]);
    expect(run).toMatchObject({ path: grokked, format: 'csv', verdict: 'generalised', grokked: true });
    expect(run?.decision).toMatchObject({ action: 'done', reasonId: 'generalised', reviewAtStep: null });
    expect(run?.generalisedStep ?? 0).toBeGreaterThan(3 * (run?.memorisedStep ?? Number.POSITIVE_INFINITY));
    expect(Math.abs(Math.log10((run?.generalisedStep ?? 1) / grokStep))).toBeLessThan(0.15);
    expect(await spawnCli(['runs', 'analyse', ...args])).toEqual(here);
  });

  it('says the same figures in other words in Chinese', async () => {
    const both = await Promise.all(['en', 'zh-TW'].map((locale) => analyse(grokked, '--json', '--locale', locale)));
    const [english, chinese] = both.map(documentOf);
    expect(chinese?.runs[0]?.decision.reason).toMatch(/\p{Script=Han}/u);
    for (const { text } of english?.runs[0]?.signals ?? []) expect(text).not.toMatch(/\p{Script=Han}|\{\{|verdicts:/u);
    for (const { text } of chinese?.runs[0]?.signals ?? []) expect(text).toMatch(/\p{Script=Han}/u);
    expect(withoutWords(chinese)).toEqual(withoutWords(english));
  });

  it('tells people verdict, chance, decision and signals, whatever is in the name of the file', async () => {
    const path = fileWith('\u001b[2Jrun.csv', gunzipSync(readFileSync(grokked)).toString());
    const english = await analyse(path, '--locale', 'en');
    expect(english.stdout).toContain('\\u001b[2Jrun.csv: Generalised (');
    expect(english.stdout).toMatch(
      /Memorised at step \d+\n {2}Generalised at step 2,\d{3}\n {2}Done: validate it\. It has/,
    );
    expect(english.stdout).toMatch(/\n {2}\+ /);
    expect(english.stdout).not.toContain('\u001b');
    expect((await analyse(path)).stdout).toContain('run.csv：已泛化（把握 ');
  });
});

describe('a folder of logs', () => {
  let all: RunAnalysisFile;
  beforeAll(async () => {
    all = documentOf(await analyse(labelled, '--json', '--cost-per-1k-steps', '250', '--value-of-success', '900000'));
  }, 60_000);

  it('is a run a log, each with the way to it', () => {
    expect(all.runs.length).toBeGreaterThan(50);
    for (const { path, name } of all.runs) expect(path).toBe(join(labelled, `${name}.csv.gz`));
    expect(all.runs.every(({ path }) => existsSync(path))).toBe(true);
  });

  it('costs so much to the review as there are steps to it', () => {
    const waiting = all.runs.filter(({ decision }) => decision.costToReviewNtd !== null);
    expect(waiting.length).toBeGreaterThan(0);
    for (const { decision, lastStep } of waiting) {
      const steps = (decision.reviewAtStep ?? Number.NaN) - lastStep;
      expect(decision.costToReviewNtd).toBe(Math.round((steps / 1000) * 250));
    }
  });

  it('gives one line a run to people', async () => {
    const { stdout } = await analyse(labelled, '--locale', 'en');
    expect(stdout.trimEnd().split('\n')).toHaveLength(all.runs.length);
  });

  it('may be a run itself, which is called by the path that was given', async () => {
    const run = join(folder, 'my-run');
    mkdirSync(join(run, 'metrics'), { recursive: true });
    writeFileSync(join(run, 'meta.yaml'), 'run_name: my-run\n');
    const points = Array.from({ length: 60 }, (_, step) => [step, 2 / (1 + step)] as const);
    for (const [metric, scale] of [
      ['train_loss', 1],
      ['val_loss', 1.1],
    ] as const) {
      const lines = points.map(([step, loss]) => `${1_700_000_000_000 + step} ${loss * scale} ${step}`);
      writeFileSync(join(run, 'metrics', metric), `${lines.join('\n')}\n`);
    }
    const { runs } = documentOf(await analyse(run, '--json'));
    expect(runs.map(({ path, format, rows }) => ({ path, format, rows }))).toEqual([
      { path: run, format: 'mlflow', rows: 60 },
    ]);
  });
});

describe('what the user knows', () => {
  it('stands in for what the log lacks: review points in time constants of the weight decay', async () => {
    const [run] = documentOf(await analyse(grokked, '--json', '--weight-decay', '0.3')).runs;
    const [without] = documentOf(await analyse(grokked, '--json')).runs;
    expect(without?.tau).toBeNull();
    expect(run?.tau).toBeGreaterThan(0);
    expect(without?.missing).toContain('weightDecay');
    expect(run?.missing).not.toContain('weightDecay');
  });

  it('sets the bar: a target that no score reaches is not reached', async () => {
    const [run] = documentOf(
      await analyse(join(labelled, 'r1d6c27fa.csv.gz'), '--json', '--target-accuracy', '1'),
    ).runs;
    expect(run?.generalisedStep).toBeNull();
  });
});

describe('values that are not numbers', () => {
  it('end in a document with numbers alone, and are told', async () => {
    const rows = Array.from(
      { length: 60 },
      (_, row) => `${row * 10},${row < 40 ? 2 / (1 + row) : 'NaN'},${row < 45 ? 2.2 : 'inf'}`,
    );
    const path = fileWith('nan.csv', `step,train_loss,val_loss\n${rows.join('\n')}\n`);
    const [run] = documentOf(await analyse(path, '--json', '--locale', 'en')).runs;
    expect(run?.verdict).toBe('diverging');
    expect(run?.decision.action).toBe('stop');
    expect(run?.notes.map(({ code }) => code)).toContain('not-finite');
    expect(run?.events).toContainEqual({ kind: 'not-finite', step: 400 });
  });
});

describe('what cannot be analysed', () => {
  it('stops nothing else: the others are told, its message on stderr, exit code 1', async () => {
    const bad = fileWith('bad.csv', '\u0000\u0001\u0002 no log');
    const empty = fileWith('empty.csv', '');
    const result = await analyse(bad, grokked, empty, join(folder, 'nowhere.csv'), '--json', '--locale', 'en');
    expect(result.code).toBe(1);
    expect(documentOf(result).runs.map(({ path }) => path)).toEqual([grokked]);
    const lines = result.stderr.trimEnd().split('\n');
    expect(lines).toHaveLength(3);
    [bad, empty, 'nowhere.csv'].forEach((path, place) => {
      expect(lines[place]).toContain(path);
    });
  });

  it.each([
    ['a folder without anything', () => mkdtempSync(join(folder, 'none-'))],
    ['a file without metrics', () => fileWith('names.csv', 'name,town\nLin,Taipei\nChen,Tainan\n')],
  ])('is told in one clear line in each language: %s', async (_, make) => {
    const path = make();
    for (const locale of ['en', 'zh-TW']) {
      const { code, stderr } = await analyse(path, '--locale', locale);
      expect(code).toBe(1);
      expect(stderr).toContain(path);
      expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    }
  });

  it.each([
    ['no path', []],
    ['a score above 1', [grokked, '--target-accuracy', '95']],
    ['a negative cost', [grokked, '--cost-per-1k-steps', '-1']],
    ['an unknown option', [grokked, '--patience', '3']],
  ])('a wrong call is exit code 2 and one line: %s', async (_, args) => {
    const result = await analyse(...args, '--locale', 'en');
    expect(result).toMatchObject({ code: 2, stdout: '' });
    expect(result.stderr.trimEnd().split('\n')).toHaveLength(1);
  });

  it('asks which command is meant when none is', async () => {
    const { code, stderr } = await runCli(['runs']);
    expect(code).toBe(2);
    expect(stderr).toContain('analyse');
  });
});

/** Everything but the words. */
function withoutWords(document: RunAnalysisFile | undefined): unknown {
  return JSON.parse(
    JSON.stringify(document, (key, value: unknown) => (key === 'text' || key === 'reason' ? undefined : value)),
  );
}
