import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { assessmentDocument } from '../../../src/contract/assessment-file.ts';
import { documentsOutput } from '../../../src/contract/command-output.ts';
import { runCli } from '../../support/run-cli.ts';

const firm = join(import.meta.dirname, '..', '..', '..', 'examples', 'trading-company.json');
const day = ['--today', '2026-11-23'];
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dunwu-out-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('assess --out writes every format that is named, and says what it wrote', async () => {
  const out = join(folder, 'reports', 'of today');
  const formats = ['--formats', 'json,md,csv,xlsx,pptx', '--locale', 'both'];
  const { code, stdout } = await runCli(['assess', firm, '--out', out, '--json', ...day, ...formats]);
  expect(code).toBe(0);
  const { files = [] } = assessmentDocument.strict().parse(JSON.parse(stdout));
  expect(files.map(({ file }) => file).sort()).toEqual(readdirSync(out).sort());
  expect(new Set(files.map(({ format }) => format))).toEqual(new Set(['json', 'md', 'csv', 'xlsx', 'pptx']));
  for (const { file, bytes, sha256, figures, format } of files) {
    const content = readFileSync(join(out, file));
    expect(content.byteLength, file).toBe(bytes);
    expect(createHash('sha256').update(content).digest('hex'), file).toBe(sha256);
    if (format !== 'csv') expect(figures, file).toBeGreaterThan(500);
  }
});

it('documents --only writes these as Word and PDF, the same bytes again', async () => {
  const call = ['documents', firm, '--only', 'pilot-charter', '--locale', 'en', '--json', ...day];
  const first = await runCli([...call, '--out', join(folder, 'a')]);
  const second = await runCli([...call, '--out', join(folder, 'b')]);
  expect(second.stdout).toBe(first.stdout);
  const { files } = documentsOutput.parse(JSON.parse(first.stdout));
  expect(files.map(({ file }) => file)).toEqual(['pilot-charter.docx', 'pilot-charter.pdf']);
});

it('a folder that cannot be made is said in one line, and nothing is written', async () => {
  const file = join(folder, 'file');
  writeFileSync(file, 'mine');
  const { code, stderr } = await runCli(['assess', firm, '--out', join(file, 'x'), '--formats', 'md', ...day]);
  expect(code).toBe(1);
  expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  expect(readFileSync(file, 'utf8')).toBe('mine');
});
