import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { logColumns, snippetFrameworks, snippets } from '../../../src/content/run-logging.ts';
import { composeSnippet } from '../../../src/content/snippets/compose-snippet.ts';
import { csvLog } from '../../../src/content/snippets/csv-log.ts';
import { runMetrics } from '../../../src/domain/training-run/types.ts';

const hasPython = spawnSync('python3', ['--version'], { stdio: 'ignore' }).status === 0;
const withPython = hasPython ? it : (it.skip as typeof it);
const notRun = hasPython ? '' : ' (did not run: no python3 here)';

function python(code: string, cwd?: string) {
  const { status, stdout, stderr } = spawnSync('python3', ['-c', code], { encoding: 'utf8', ...(cwd ? { cwd } : {}) });
  return { status, stdout, stderr };
}

describe.each(snippetFrameworks)('the snippet for %s', (framework) => {
  const code = snippets[framework];

  it.each(runMetrics)('has a line that logs %s', (metric) => {
    const lines = code.split('\n').filter((line) => line.includes(`"${logColumns[metric]}"`));
    // One in the list of columns, and one that fills it.
    expect(lines.length).toBeGreaterThanOrEqual(2);
  });

  it('has imports first, no tabs, and no line longer than a page', () => {
    expect(code.startsWith('import csv\n')).toBe(true);
    expect(code.split('\n').filter((line) => /\t/.test(line) || line.length > 120 || /\s$/.test(line))).toEqual([]);
  });

  withPython(`is Python that compiles${notRun}`, () => {
    const parse = spawnSync('python3', ['-c', 'import ast, sys; ast.parse(sys.stdin.read())'], {
      input: code,
      encoding: 'utf8',
    });
    expect(parse.stderr).toBe('');
    expect(parse.status).toBe(0);
  });
});

describe('the CSV file that every snippet writes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dunwu-snippet-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const log = composeSnippet('', csvLog);

  withPython(`has rows at every step at first and evenly on a log scale later${notRun}`, () => {
    const { stdout, stderr } = python(
      `${log}\nlog = RunLog("x.csv")\nprint(*[s for s in range(1, 20001) if log.due(s)])`,
      folder,
    );
    expect(stderr).toBe('');
    const steps = stdout.trim().split(' ').map(Number);
    expect(steps.slice(0, 10)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    const perDecade = (from: number) => steps.filter((step) => step >= from && step < from * 10).length;
    expect(perDecade(100)).toBeGreaterThan(34);
    expect(perDecade(100)).toBeLessThan(42);
    const gaps = steps.map((step, at) => step - (steps[at - 1] ?? 0));
    expect(Math.max(...gaps)).toBe(1000);
  });

  withPython(`goes on with the same columns and time when a run is resumed${notRun}`, () => {
    const first = 'RunLog("run.csv").write({"step": 1, "val_loss": 0.5, "val_acc": None, "weight_norm/a": 2.0})';
    expect(python(`${log}\n${first}`, folder).stderr).toBe('');
    const later =
      'log = RunLog("run.csv")\nlog.start -= 100\nlog.write({"step": 2, "val_loss": float("nan"), "new": 1})';
    expect(python(`${log}\n${later}`, folder).stderr).toBe('');
    const [head, one, two, ...rest] = readFileSync(join(folder, 'run.csv'), 'utf8').split('\n');
    expect(head).toBe(
      'step,train_loss,val_loss,train_acc,val_acc,weight_norm,lr,weight_decay,grad_norm,wall_time,weight_norm/a',
    );
    expect(one).toMatch(/^1,,0\.5,,,,,,,0(\.\d+)?,2\.0$/);
    expect(two).toMatch(/^2,,nan,,,,,,,100(\.\d+)?,$/);
    expect(rest).toEqual(['']);
  });
});
