import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { assessmentDocument } from '../../../src/contract/assessment-file.ts';
import { planDocument } from '../../../src/contract/plan-file.ts';
import { runCli, spawnCli } from '../../support/run-cli.ts';

const examples = join(import.meta.dirname, '..', '..', '..', 'examples');
const firms = readdirSync(examples).filter((name) => name.endsWith('.json'));
/** The firm whose plan is proven fastest: most of what is looked at here is the same for every firm. */
const firm = join(examples, 'trading-company.json');

describe('dunwu assess', () => {
  it.each(firms)('prints a document of the schema for %s', async (name) => {
    const { code, stdout, stderr } = await runCli(['assess', join(examples, name), '--today', '2027-01-04', '--json']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const document = JSON.parse(stdout) as unknown;
    expect(assessmentDocument.strict().parse(document)).toEqual(document);
  });

  it('prints the same bytes in two processes', async () => {
    const args = ['assess', firm, '--today', '2027-01-04', '--json'];
    const [first, second] = await Promise.all([spawnCli(args), spawnCli(args)]);
    expect(first).toMatchObject({ code: 0, stderr: '' });
    expect(second.stdout).toBe(first.stdout);
  });

  it('gives reasons that add up to each score within 1e-9', async () => {
    const { stdout } = await runCli(['assess', firm, '--json']);
    const { risks } = assessmentDocument.parse(JSON.parse(stdout));
    const assessed = risks.flatMap((risk) => (risk.status === 'assessed' ? [risk] : []));
    expect(assessed.length).toBeGreaterThan(5);
    for (const risk of assessed) {
      const sum = risk.reasons.reduce((total, reason) => total + reason.contribution, risk.base + risk.floor);
      expect(Math.abs(sum - risk.score.planning), risk.id).toBeLessThan(1e-9);
    }
  });

  it('gives numbers that no language changes', async () => {
    const chinese = await runCli(['assess', firm, '--today', '2027-01-04', '--json', '--locale', 'zh-TW']);
    const english = await runCli(['assess', firm, '--today', '2027-01-04', '--json', '--locale', 'en']);
    expect(english.stdout).toBe(chinese.stdout);
  });

  it('prints a summary in the chosen language, Chinese when none is chosen', async () => {
    const chinese = await runCli(['assess', firm, '--today', '2027-01-04']);
    expect(chinese.stdout).toContain('整體風險');
    expect(chinese.stdout).not.toMatch(/cli:|ui:|undefined|NaN|\{\{/);
    const english = await runCli(['assess', firm, '--today', '2027-01-04', '--locale', 'en']);
    expect(english.stdout).toContain('Overall risk');
    expect(english.stdout).not.toMatch(/cli:|ui:|undefined|NaN|\{\{/);
  });

  it('neither opens nor makes a database', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'dunwu-cli-'));
    await spawnCli(['assess', firm, '--json'], { DUNWU_DATA: join(folder, 'data') });
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('dunwu plan', () => {
  it('prints a plan of the schema that starts where the option, else the file, says', async () => {
    const args = ['plan', firm, '--json'];
    const asked = planDocument.strict().parse(JSON.parse((await runCli([...args, '--start', '2027-03-01'])).stdout));
    expect(asked.windows[0]?.from).toBe('2027-03-01');
    const { plan } = JSON.parse(readFileSync(firm, 'utf8')) as { plan: { start: string } };
    const filed = planDocument.parse(JSON.parse((await runCli(args)).stdout));
    expect(filed.windows[0]?.from).toBe(plan.start);
  });

  it('stays within the money that the option allows', async () => {
    const { stdout } = await runCli(['plan', firm, '--budget-ntd', '50000', '--json']);
    const { chosen } = planDocument.parse(JSON.parse(stdout));
    expect(chosen.length).toBeGreaterThan(0);
    expect(chosen.reduce((sum, action) => sum + action.costNtd, 0)).toBeLessThanOrEqual(50_000);
  });

  it('is the plan that assess shows', async () => {
    const plan = JSON.parse((await runCli(['plan', firm, '--json'])).stdout) as unknown;
    const assessment = JSON.parse((await runCli(['assess', firm, '--json'])).stdout) as { plan: unknown };
    expect(assessment.plan).toEqual(plan);
  });

  it('prints a readable plan in both languages', async () => {
    expect((await runCli(['plan', firm])).stdout).toContain('人日');
    expect((await runCli(['plan', firm, '--locale', 'en'])).stdout).toContain('person-days');
  });
});

describe('a hostile organisation name', () => {
  const name = 'A\u001b[31m\u0007\u009b2J<b>x</b>\u202egnp.exe';
  let file: string;
  beforeAll(() => {
    file = join(mkdtempSync(join(tmpdir(), 'dunwu-cli-')), 'hostile.json');
    writeFileSync(
      file,
      JSON.stringify({ schema: 'dunwu.answers/1', organisation: { name }, answers: {}, plan: { personDays: 0 } }),
    );
  });

  it('moves nothing on the terminal', async () => {
    const { stdout } = await runCli(['assess', file]);
    expect(stdout).toContain('A\\u001b[31m\\u0007\\u009b2J<b>x</b>\\u202egnp.exe');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: none may be printed
    expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
  });

  it('is kept as it is in the JSON document, escaped', async () => {
    const { stdout } = await runCli(['assess', file, '--json']);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: none may be printed
    expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
    expect((JSON.parse(stdout) as { organisation: { name: string } }).organisation.name).toBe(name);
  });
});
