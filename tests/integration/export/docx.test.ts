import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Languages, PrintDocument, Text } from '../../../main/export/document/types.ts';
import { docxFormat } from '../../../main/export/docx/docx-format.ts';
import { makeDeliverable } from '../../../main/export/make-deliverable.ts';
import { defaultBranding, type ReportLanguage } from '../../../src/contract/report-records.ts';
import { everyBlock } from '../../support/every-block.ts';
import { hostileTexts } from '../../support/hostile-texts.ts';
import { hasProgram, officeText, pdfText } from '../../support/read-elsewhere.ts';
import { firmsInTurn } from '../../support/sample-firms.ts';
import { sampleReport } from '../../support/sample-reports.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const office = hasProgram('soffice');
const poppler = hasProgram('pdftotext', '-v');
if (!office || !poppler)
  console.log('LibreOffice or pdftotext is missing: Word files were not opened by another program.');

describe('a Word file', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'dunwu-docx-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each<[Languages]>([[['zh-TW']], [['en']], [['zh-TW', 'en']], [['en', 'zh-TW']]])(
    'says every text of every block, in order, in %s',
    async (languages) => {
      for (const cover of ['page', 'band'] as const) {
        const document = everyBlock(languages, cover);
        const { figures, difference } = await docxFormat.check(await docxFormat.write(document), document);
        expect(difference).toBeNull();
        expect(figures).toBeGreaterThan(300);
      }
    },
  );

  it.each(firmsInTurn.map(([firm, language]) => ({ firm, language })))(
    'says what the report of $firm says, in $language',
    async ({ firm, language }) => {
      const report = sampleReport(firm);
      const { bytes, figures } = await makeDeliverable(job(report, language));
      expect(figures).toBeGreaterThan(2000);
      const text = officeText(bytes, /^word\/document\.xml$/);
      for (const { id } of report.risks) expect(text).toContain(id);
      for (const { start, finish } of report.actions) expect(text).toContain(start && finish);
    },
  );

  it('is the same file from another process', async () => {
    const file = join(folder, 'other.docx');
    const script = join(root, 'tests/support/write-docx-sample.ts');
    execFileSync(process.execPath, [join(root, 'main/launcher.mjs'), script, file], { cwd: root });
    const here = await docxFormat.write(everyBlock(['zh-TW', 'en']));
    expect(Buffer.compare(readFileSync(file), here)).toBe(0);
  });

  it('is refused when a text, a row or the words of a picture are not those of the document', async () => {
    const document = everyBlock(['en']);
    const bytes = await docxFormat.write(document);
    const changed = (from: string | RegExp, to: string) => docxFormat.check(withBody(bytes, from, to), document);
    expect((await changed('27.4 (10.1', '27.5 (10.1')).difference).toMatchObject({
      where: 'risks, row 28, score',
      expected: '27.4 (10.1–15.0)',
    });
    const withoutRow = /<w:tr>(?:(?!<w:tr>).)*?>R5<.*?<\/w:tr>/;
    expect((await changed(withoutRow, '')).difference).toMatchObject({ where: expect.stringMatching(/^risks, row /) });
    expect((await changed(/(<\/w:tbl>)(?=<w:p><w:pPr><w:pStyle w:val="Gap")/g, '<w:tr/>$1')).difference).toMatchObject({
      where: 'risks, rows',
      expected: '41',
      found: '42',
    });
    expect((await changed(/From 42 to 20/g, 'From 42 to 30')).difference).toMatchObject({ expected: 'From 42 to 20' });
    await expect(changed('</w:body>', '')).rejects.toThrow('word/document.xml');
  });

  it('holds hostile words as words, in well-formed XML without fields, links or code', async () => {
    const document = hostileDocument();
    const bytes = await docxFormat.write(document);
    expect((await docxFormat.check(bytes, document)).difference).toBeNull();
    const parts = unzipSync(bytes);
    const names = Object.keys(parts);
    expect(names.filter((name) => /vba|embeddings|activeX/i.test(name))).toEqual([]);
    const body = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    expect(
      [...body.matchAll(/<w:instrText[^>]*>([^<]*)/g)].every(([, code]) =>
        /^(?:TOC|PAGEREF|SEQ|PAGE|NUMPAGES)\b/.test(code ?? ''),
      ),
    ).toBe(true);
    expect(
      names.flatMap((name) => (name.endsWith('.rels') ? [strFromU8(parts[name] ?? new Uint8Array())] : [])).join(''),
    ).not.toContain('TargetMode="External"');
    expect(body).not.toContain('\u202e');
  });

  it('has styles, numbered headings, fields that need no update, repeated heads and fixed properties', async () => {
    const parts = unzipSync(await docxFormat.write(everyBlock(['zh-TW', 'en'])));
    const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
    const styles = part('word/styles.xml');
    for (const id of [
      'Title',
      'Subtitle',
      'Heading1',
      'Heading2',
      'Heading3',
      'Caption',
      'ListBullet',
      'NoteWarning',
      'DataTable',
    ]) {
      expect(styles).toContain(`w:styleId="${id}"`);
    }
    expect(styles).toContain('w:eastAsia="Microsoft JhengHei"');
    expect(part('word/fontTable.xml')).toContain('Noto Sans TC');
    expect(part('word/numbering.xml')).toContain('<w:pStyle w:val="Heading1"/>');
    const body = part('word/document.xml');
    for (const mark of [
      'TOC \\h \\o',
      'SEQ Table',
      'SEQ Figure',
      '<w:tblHeader/>',
      '<w:cantSplit/>',
      'w:val="en-US"',
      '<w14:checkbox>',
    ]) {
      expect(body).toContain(mark);
    }
    expect(body).not.toContain('w:dirty');
    expect(part('word/settings.xml')).not.toContain('updateFields');
    const core = part('docProps/core.xml');
    expect(core).toContain('<dcterms:created xsi:type="dcterms:W3CDTF">2026-11-23T00:00:00Z');
    expect(core).toContain('<dc:creator>Formosa Advisory 福爾摩沙顧問</dc:creator>');
  });

  it.skipIf(!office || !poppler)(
    'is opened by LibreOffice, which finds every figure',
    { timeout: 180_000 },
    async () => {
      for (const document of [everyBlock(['zh-TW', 'en']), hostileDocument()]) {
        const path = join(folder, 'a.docx');
        writeFileSync(path, await docxFormat.write(document));
        const profile = `-env:UserInstallation=file://${join(folder, 'office')}`;
        execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, path], {
          stdio: 'ignore',
        });
        const text = pdfText(readFileSync(join(folder, 'a.pdf')));
        for (const figure of ['R40', 'NT$39,200,000', '39.4 (10.1–15.0)']) expect(text).toContain(figure);
      }
    },
  );
});

function job(report: ReturnType<typeof sampleReport>, language: ReportLanguage) {
  const branding = { ...defaultBranding, footer: '機密 Confidential' };
  return { report, deliverable: 'report', format: 'docx', language, hidden: [], branding } as const;
}

function withBody(bytes: Uint8Array, from: string | RegExp, to: string): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(bytes);
  const body = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  const changed = body.replace(from, to);
  expect(changed).not.toBe(body);
  return new Uint8Array(zipSync({ ...parts, 'word/document.xml': strToU8(changed) }));
}

/** Every block, and hostile words wherever a user may write them. */
function hostileDocument(): PrintDocument {
  const document = everyBlock(['en']);
  const texts = Object.values(hostileTexts).map((text): Text => [text]);
  const all = Object.entries(hostileTexts)
    .map(([name, text]) => (name === 'long' ? '' : text))
    .join(' ');
  const [title] = texts;
  return {
    ...document,
    organisation: all,
    branding: { ...document.branding, name: all, footer: all },
    blocks: [
      ...document.blocks,
      ...texts.flatMap((text) => [
        { kind: 'heading', level: 2, text: [text[0].slice(0, 200)] } as const,
        { kind: 'paragraph', text } as const,
        { kind: 'note', tone: 'info', title: [all], text } as const,
      ]),
      { kind: 'list', items: texts },
      { kind: 'checklist', items: texts },
      { kind: 'fields', rows: texts.map((text) => ({ label: title ?? [''], value: text })) },
      {
        kind: 'table',
        table: {
          id: 'hostile',
          title: [all],
          empty: [''],
          columns: [
            { id: 'a', title: ['A'], kind: 'text', width: 1 },
            { id: 'b', title: ['B'], kind: 'text', width: 3 },
          ],
          rows: texts.map((text) => [{ text }, { text: [all] }]),
        },
      },
    ],
  };
}
