import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Block, Languages, PrintDocument, Text } from '../../../main/export/document/types.ts';
import { pdfFormat } from '../../../main/export/pdf/pdf-format.ts';
import { everyBlock } from '../../support/every-block.ts';
import { hasPoppler } from '../../support/find-poppler.ts';
import { hostileTexts } from '../../support/hostile-texts.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const choices: readonly Languages[] = [['zh-TW'], ['en'], ['zh-TW', 'en'], ['en', 'zh-TW']];
const poppler = hasPoppler();
if (!poppler) console.log('pdffonts is missing: the fonts of the PDF were not looked at by Poppler.');

describe('a PDF', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'dunwu-pdf-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(choices.map((languages) => ({ languages, name: languages.join(' and ') })))(
    'says every text of every block, in order, in $name',
    async ({ languages }) => {
      for (const cover of ['page', 'band'] as const) {
        const document = everyBlock(languages, cover);
        const { figures, difference } = await pdfFormat.check(await pdfFormat.write(document), document);
        expect(difference).toBeNull();
        expect(figures).toBeGreaterThan(300);
      }
    },
  );

  it('does not pass the check when it says another figure', async () => {
    const document = everyBlock(['en']);
    const bytes = await pdfFormat.write(document);
    const tampered = JSON.parse(JSON.stringify(document).replace('27.4 (10.1', '27.5 (10.1')) as PrintDocument;
    const { difference } = await pdfFormat.check(bytes, tampered);
    expect(difference).toMatchObject({ where: 'risks, row 28, score', expected: '27.5 (10.1–15.0)' });
  });

  it('says hostile texts as they are, with a glyph for every character', async () => {
    const document = hostileDocument();
    const bytes = await pdfFormat.write(document);
    expect((await pdfFormat.check(bytes, document)).difference).toBeNull();
    expect(await withoutGlyph(bytes)).toEqual([]);
  });

  it('is the same file from another process', async () => {
    const file = join(folder, 'other.pdf');
    const script = join(root, 'tests/support/print-sample.ts');
    execFileSync(process.execPath, [join(root, 'main/launcher.mjs'), script, file], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const here = await pdfFormat.write(everyBlock(['zh-TW', 'en']));
    expect(Buffer.compare(readFileSync(file), here)).toBe(0);
  });

  it('has title, author, language, bookmarks, alternative texts and the language of each part', async () => {
    const pdf = await getDocumentProxy(await pdfFormat.write(everyBlock(['zh-TW', 'en'])));
    const { info } = await pdf.getMetadata();
    expect(info).toMatchObject({ Author: 'Formosa Advisory 福爾摩沙顧問', Language: 'zh-TW' });
    expect(info).toHaveProperty('Title', expect.stringContaining('頓悟風險評估報告 / Grokking risk assessment report'));
    const outline = await pdf.getOutline();
    expect(outline.map(({ title }) => title)).toEqual([
      expect.stringContaining('執行摘要'),
      expect.stringContaining('風險登錄'),
      expect.stringContaining('圖表'),
    ]);
    const trees = JSON.stringify(
      await Promise.all(
        Array.from({ length: pdf.numPages }, async (_, page) => (await pdf.getPage(page + 1)).getStructTree()),
      ),
    );
    for (const mark of [
      '"role":"TH"',
      '"role":"LI"',
      '"role":"Caption"',
      '"lang":"en-GB"',
      '"alt":"自 42 降至 20 / From 42 to 20"',
    ]) {
      expect(trees).toContain(mark);
    }
    await pdf.loadingTask.destroy();
  });

  it.skipIf(!poppler)('embeds every font', async () => {
    const file = join(folder, 'fonts.pdf');
    writeFileSync(file, await pdfFormat.write(everyBlock(['zh-TW', 'en'])));
    const lines = spawnSync('pdffonts', [file], { encoding: 'utf8' }).stdout.trim().split('\n').slice(2);
    expect(lines.length).toBeGreaterThanOrEqual(2);
    // Columns from the right: object (two numbers), Unicode map, subset, embedded.
    for (const line of lines) expect(line.trim().split(/\s+/).at(-5)).toBe('yes');
  });
});

/** Every block with hostile words after its own (heads of tables and axes are ours), and very long ones where a user may write so much. */
function hostileDocument(): PrintDocument {
  const { long = '', ...short } = hostileTexts;
  const all = Object.values(short).join(' ');
  const kept = new Set(['languages', 'days', 'risks', 'choices']);
  const document = JSON.parse(JSON.stringify(everyBlock(['en'])), (key, value: unknown) =>
    Array.isArray(value) && !kept.has(key) && value.length > 0 && value.every((one) => typeof one === 'string')
      ? value.map((one: string) => `${one} ${all}`)
      : value,
  ) as PrintDocument;
  const text: Text = [long];
  const ours = everyBlock(['en']).blocks;
  const blocks = document.blocks.map((block, place): Block => {
    const own = ours[place];
    if (block.kind === 'table' && own?.kind === 'table') {
      return { ...block, table: { ...block.table, columns: own.table.columns, rows: block.table.rows.slice(0, 3) } };
    }
    if (block.kind === 'matrix' && own?.kind === 'matrix') return { ...own, title: block.title };
    return block;
  });
  return {
    ...document,
    organisation: `${document.organisation} ${all}`,
    branding: { ...document.branding, name: all.slice(0, 200), footer: all.slice(0, 300) },
    blocks: [
      ...blocks,
      { kind: 'paragraph', text },
      { kind: 'paragraph', text: ['x'.repeat(10_000)] },
      { kind: 'note', tone: 'info', text },
      { kind: 'list', items: [text, text] },
      { kind: 'fields', rows: [{ label: ['Note'], value: text }] },
    ],
  };
}

/** Texts of which a glyph is the font's sign for a missing one (number 0), as pdf.js decodes the pages. */
async function withoutGlyph(bytes: Uint8Array): Promise<readonly string[]> {
  const { OPS } = await getResolvedPDFJS();
  const pdf = await getDocumentProxy(bytes.slice());
  const missing: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { fnArray, argsArray } = await (await pdf.getPage(number)).getOperatorList();
    for (const [place, operator] of fnArray.entries()) {
      if (operator !== OPS.showText) continue;
      const glyphs = argsArray[place][0] as readonly (number | { originalCharCode: number; unicode: string })[];
      const said = glyphs.map((glyph) => (typeof glyph === 'number' ? '' : glyph.unicode)).join('');
      if (glyphs.some((glyph) => typeof glyph !== 'number' && glyph.originalCharCode === 0)) missing.push(said);
    }
  }
  await pdf.loadingTask.destroy();
  return missing;
}
