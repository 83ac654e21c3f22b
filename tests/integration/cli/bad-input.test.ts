import { closeSync, ftruncateSync, mkdtempSync, openSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { runCli, spawnCli } from '../../support/run-cli.ts';

const organisation = { name: 'A' };
const answers = (given: unknown, more: object = {}) =>
  JSON.stringify({ schema: 'dunwu.answers/1', organisation, answers: given, ...more });

/** What is wrong, the file's content (null: no such file), and what the English line must mention. */
const badFiles: readonly (readonly [string, string | null, RegExp])[] = [
  ['no such file', null, /cannot read/],
  ['an empty file', '', /not valid JSON/],
  ['not JSON', '{"schema": ', /not valid JSON/],
  ['a list', '[]', /dunwu\.answers\/1/],
  ['another version', '{"schema":"dunwu.answers/2"}', /dunwu\.answers\/2/],
  ['no organisation', '{"schema":"dunwu.answers/1","answers":{}}', /organisation/],
  ['an empty name', '{"schema":"dunwu.answers/1","organisation":{"name":""},"answers":{}}', /organisation\.name/],
  ['an unknown question', answers({ 'XXX-99': 3 }), /XXX-99/],
  [
    'a prototype key',
    '{"schema":"dunwu.answers/1","organisation":{"name":"A"},"answers":{"__proto__":3}}',
    /__proto__/,
  ],
  ['level 7', answers({ 'MON-01': 7 }), /7.*MON-01/],
  ['half a level', answers({ 'MON-01': 2.5 }), /2\.5.*MON-01/],
  ['text for a level', answers({ 'MON-01': 'high' }), /high.*MON-01/],
  ['an answer of null', answers({ 'MON-01': null }), /MON-01/],
  ['an unknown option', answers({ 'INV-03': ['magic'] }), /INV-03/],
  ['an impossible day', answers({}, { plan: { start: '2027-02-30' } }), /plan\.start/],
  ['a negative budget', answers({}, { plan: { budgetNtd: -1 } }), /plan\.budgetNtd/],
  ['an unknown action', answers({}, { plan: { excluded: ['A99'] } }), /A99/],
  ['line breaks in an id', answers({ 'A\n\u001b[2JB': 1 }), /A\\u000a\\u001b\[2JB/],
];

describe('bad input', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'dunwu-bad-'));
  });

  it.each(badFiles)(
    '%s: exit code 1 and one clear line in each language, nothing on stdout',
    async (name, text, about) => {
      const file = join(folder, `${name.replaceAll(' ', '-')}.json`);
      if (text !== null) writeFileSync(file, text);
      const english = await runCli(['assess', file, '--json', '--locale', 'en']);
      expect(english).toMatchObject({ code: 1, stdout: '' });
      expect(english.stderr).toMatch(/^[^\n]+\n$/);
      expect(english.stderr).toMatch(about);
      expect(english.stderr).not.toMatch(/\{\{|errors:/);
      const chinese = await runCli(['plan', file]);
      expect(chinese).toMatchObject({ code: 1, stdout: '' });
      expect(chinese.stderr).toMatch(/^[^\n]*[\u4e00-\u9fff][^\n]*\n$/);
    },
  );

  it('refuses a file of 200 MB by its size', async () => {
    const file = join(folder, 'huge.json');
    const handle = openSync(file, 'w');
    ftruncateSync(handle, 200_000_000);
    closeSync(handle);
    const result = await runCli(['assess', file, '--locale', 'en']);
    expect(result.code).toBe(1);
    expect(result.stderr).toMatch(/^[^\n]*5 MB[^\n]*\n$/);
  });

  it('ends the process itself with 1, nothing on stdout, one line on stderr', async () => {
    const file = join(folder, 'level-7-again.json');
    writeFileSync(file, answers({ 'MON-01': 7 }));
    const result = await spawnCli(['assess', file, '--json', '--locale', 'en']);
    expect(result).toMatchObject({ code: 1, stdout: '' });
    expect(result.stderr).toMatch(/^[^\n]+MON-01[^\n]+\n$/);
    expect(await spawnCli(['nonsense'])).toMatchObject({ code: 2, stdout: '' });
  });

  it('refuses a folder in the place of a file', async () => {
    const result = await runCli(['assess', folder, '--locale', 'en']);
    expect(result.code).toBe(1);
    expect(result.stderr).toMatch(/^[^\n]+cannot read[^\n]+\n$/);
  });
});

describe('a wrong call', () => {
  it.each([
    [['assess']],
    [['nonsense']],
    [['assess', 'a.json', '--formats', 'pdf']],
    [['assess', 'a.json', '--out', 'x', '--formats', 'pdf,doc']],
    [['documents', 'a.json']],
    [['documents', 'a.json', '--out', 'x', '--only', 'poem']],
    [['assess', 'a.json', '--today', '2027-02-30']],
    [['assess', 'a.json', '--today']],
    [['assess', 'a.json', 'b.json']],
    [['assess', 'a.json', '--locale', 'fr']],
    [['plan', 'a.json', '--budget-ntd', 'much']],
    [['plan', 'a.json', '--person-days', '-3']],
    [['serve', '--port', '70000']],
  ])('%j: exit code 2 and one line', async (args) => {
    const result = await runCli(args);
    expect(result).toMatchObject({ code: 2, stdout: '' });
    expect(result.stderr).toMatch(/^[^\n]*[\u4e00-\u9fff][^\n]*\n$/);
  });

  it('speaks the chosen language', async () => {
    const { stderr } = await runCli(['plan', 'a.json', '--locale', 'en', '--budget-ntd', 'much']);
    expect(stderr).toBe('“much” is not possible for “--budget-ntd <amount>”. See: dunwu --help\n');
  });

  it('shows what there is when nothing is asked', async () => {
    const { code, stdout, stderr } = await runCli([]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('assess');
    expect((await runCli(['--help'])).code).toBe(0);
  });
});
