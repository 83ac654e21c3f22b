import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { labOutput } from '../../../src/contract/lab-output.ts';
import { runCli, spawnCli } from '../../support/run-cli.ts';

const columns = 'step,train_loss,val_loss,train_acc,val_acc,weight_norm,lr,weight_decay,grad_norm';
const short = ['--steps', '120', '--width', '16'];

describe('dunwu lab', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'dunwu-lab-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('writes a log without a clock: the same bytes in this process and in another, whatever the language', async () => {
    const [here, there] = [join(folder, 'here.csv'), join(folder, 'there.csv')];
    const english = await runCli(['lab', '--out', here, '--seed', '7', ...short, '--locale', 'en']);
    expect(english).toMatchObject({ code: 0, stdout: expect.stringContaining(here) });
    expect(english.stderr).toMatch(/^(Step [\d,]+ of 120: .*\n){10}$/);
    expect((await spawnCli(['lab', '--out', there, '--seed', '7', ...short])).code).toBe(0);
    const text = readFileSync(here, 'utf8');
    expect(readFileSync(there, 'utf8')).toBe(text);
    const lines = text.split('\n');
    expect(lines[0]).toBe(columns);
    expect(lines.length).toBe(1 + 121 + 1);
    expect(lines[1]).toMatch(/^0(,[\d.e-]+){8}$/);
  });

  it('prints one JSON document with what it wrote and how; options go before the preset', async () => {
    const out = join(folder, 'options.csv');
    const options = ['--preset', 'no-weight-decay', '--seed', '3', '--weight-decay', '0.25', '--data-share', '0.4'];
    const { code, stdout } = await runCli(['lab', '--out', out, ...short, ...options, '--json']);
    expect(code).toBe(0);
    const output = labOutput.parse(JSON.parse(stdout));
    const bytes = readFileSync(out);
    expect(output).toMatchObject({ file: out, bytes: bytes.length, rows: 121, last: { step: 120 } });
    expect(output.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
    expect(output.config).toMatchObject({ seed: 3, steps: 120, width: 16, weightDecay: 0.25, dataShare: 0.4 });
    expect(bytes.toString().split('\n')[2]?.split(',').slice(6, 8)).toEqual(['0.003', '0.25']);
  });

  it.each([
    ['--preset', 'magic'],
    ['--seed', '1.5'],
    ['--seed', '-1'],
    ['--steps', '9'],
    ['--steps', '1e9'],
    ['--weight-decay', 'NaN'],
    ['--weight-decay', '-0.1'],
    ['--data-share', '1'],
    ['--data-share', ''],
    ['--width', '8'],
  ])('refuses %s %s as a wrong call in one line, and writes nothing', async (option, value) => {
    const out = join(folder, 'never.csv');
    const result = await runCli(['lab', '--out', out, option, value, '--locale', 'en']);
    expect(result).toMatchObject({ code: 2, stdout: '' });
    expect(result.stderr).toMatch(new RegExp(`^[^\\n]*“${value}”[^\\n]*${option}[^\\n]*\\n$`));
    expect(readdirSync(folder)).not.toContain('never.csv');
  });

  it('tells of a place that cannot be written to before it trains, and leaves what is there', async () => {
    const taken = join(folder, 'folder.csv');
    mkdirSync(taken);
    writeFileSync(join(taken, 'kept'), '');
    for (const out of [taken, join(folder, 'nowhere', 'run.csv')]) {
      const result = await runCli(['lab', '--out', out, ...short, '--locale', 'en']);
      expect(result).toMatchObject({ code: 1, stdout: '' });
      expect(result.stderr).toMatch(/^[^\n]+\n$/);
    }
    expect(readdirSync(taken)).toEqual(['kept']);
    expect((await runCli(['lab', ...short, '--locale', 'en'])).stderr).toMatch(/--out/);
  });
});
