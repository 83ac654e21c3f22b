import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, type Unzipped, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { Deck } from '../../../main/export/document/types.ts';
import { legalText } from '../../../main/export/pptx/legal-deck.ts';
import { pptxFormat } from '../../../main/export/pptx/pptx-format.ts';
import { readPptx } from '../../../main/export/pptx/read-pptx.ts';
import { readXml } from '../../../main/export/pptx/read-xml.ts';
import { hostileTexts } from '../../support/hostile-texts.ts';
import { convertByLibreOffice, hasProgram } from '../../support/read-elsewhere.ts';
import { deckElsewhere, deckOf, hostileBranding } from '../../support/sample-decks.ts';
import { firmsInTurn } from '../../support/sample-firms.ts';
import { sampleReport } from '../../support/sample-reports.ts';
import { hostileReport } from '../../support/sample-tables.ts';

const slideXml = /^ppt\/slides\/slide\d+\.xml$/;

test.each(firmsInTurn)(
  'the deck of %s in %s says all that its model says, with every risk, action, score and date of the report',
  async (firm, language) => {
    const report = sampleReport(firm);
    const deck = deckOf(report, language);
    const bytes = await pptxFormat.write(deck);
    const { figures, difference } = await pptxFormat.check(bytes, deck);
    expect(difference).toBeNull();
    expect(figures).toBeGreaterThan(1000);
    const rows = readPptx(bytes).flatMap(({ objects }) => objects.flatMap((object) => object.rows ?? []));
    const stands = (...texts: readonly string[]) =>
      rows.some((row) => texts.every((text) => row.some((cell) => cell.startsWith(text))));
    const score = (value: number) =>
      value.toLocaleString('en-US', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
    const facts = [
      ...report.risks.map(({ id, score: { planning } }) => [id, score(planning)]),
      ...report.actions.map(({ action, start, finish, personDays }) => [action, start, finish, personDays.toFixed(2)]),
      ...report.rejected.map(({ action }) => [action]),
      ...report.plan.windows.map(({ from, to }) => [from, to]),
      ...report.plan.riskOverTime.map(({ at, planning }) => [at, score(planning)]),
    ];
    expect(facts.filter((fact) => !stands(...fact))).toEqual([]);
  },
);

test('the same deck gives the same bytes, in the same process, in another one and in another time zone', async () => {
  const deck = deckOf(hostileReport(), 'both', hostileBranding);
  const [first, second] = [await pptxFormat.write(deck), await pptxFormat.write(deck)];
  expect(Buffer.compare(first, second)).toBe(0);
  expect(Buffer.from(first).equals(deckElsewhere())).toBe(true);
});

test('nothing in the file or its workbooks knows the clock, and charts are numbered from 1', async () => {
  await pptxFormat.write(deckOf(sampleReport('clinic-software'), 'en'));
  const files = unzipSync(await pptxFormat.write(deckOf(sampleReport('machine-tools'), 'en')));
  expect(strFromU8(files['docProps/core.xml'] ?? new Uint8Array())).toContain('2026-11-23T00:00:00Z');
  const charts = Object.keys(files).filter((path) => /chart\d+\.xml$/.test(path));
  expect(charts).toEqual(charts.map((_, place) => `ppt/charts/chart${place + 1}.xml`));
});

test('hostile words stay words, every part is well-formed, and the check finds all of them', async () => {
  const deck = deckOf(hostileReport(), 'both', hostileBranding);
  const bytes = await pptxFormat.write(deck);
  expect((await pptxFormat.check(bytes, deck)).difference).toBeNull();
  const files = unzipSync(bytes);
  for (const [path, content] of Object.entries(files)) {
    if (/\.(xml|rels)$/.test(path)) expect(() => readXml(strFromU8(content)), path).not.toThrow();
  }
  const cells = readPptx(bytes).flatMap(({ objects }) => objects.flatMap(({ rows }) => (rows ?? []).flat()));
  for (const name of ['command', 'html', 'xml', 'placeholders', 'emoji']) {
    expect(cells, name).toContain(legalText(hostileTexts[name] ?? ''));
  }
  expect(cells.some((cell) => cell.includes('\u202e'))).toBe(false);
  const external = Object.entries(files).filter(([path]) => path.endsWith('.rels'));
  expect(external.filter(([, content]) => strFromU8(content).includes('TargetMode="External"'))).toEqual([]);
});

test('texts, tables and charts are native: the only picture is the logo', async () => {
  const files = unzipSync(await pptxFormat.write(deckOf(sampleReport('machine-tools'), 'zh-TW', hostileBranding)));
  const slides = Object.entries(files).filter(([path]) => slideXml.test(path));
  for (const [path, content] of slides) expect(strFromU8(content), path).not.toContain('<p:pic>');
  expect(Object.keys(files).filter((path) => path.startsWith('ppt/media/')).length).toBeGreaterThan(0);
  expect(strFromU8(files['ppt/theme/theme1.xml'] ?? new Uint8Array())).toContain('Microsoft JhengHei');
  const graphics = slides.flatMap(
    ([, content]) => strFromU8(content).match(/<p:cNvPr [^>]*name="(?:chart|table) [^>]*>/g) ?? [],
  );
  expect(graphics.length).toBeGreaterThan(10);
  for (const graphic of graphics) expect(graphic).toMatch(/descr="[^"]+"/);
  for (const [path, content] of slides) {
    const ids = [...strFromU8(content).matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size, path).toBe(ids.length);
  }
});

const tampered: readonly (readonly [what: string, where: RegExp, change: (files: Unzipped, deck: Deck) => void])[] = [
  [
    'a score in a table',
    /top-risks.*score/,
    (files) => edit(files, /slides\/slide\d+\.xml$/, '17.0 (12.5–18.5)', '7.0 (12.5–18.5)'),
  ],
  [
    'a date in the appendix',
    /actions, row 1, finish/,
    (files) =>
      edit(files, /slides\/slide\d+\.xml$/, /(>A01<[\s\S]*?>2027-01-04<[\s\S]*?>)2027-01-04</, '$12027-01-09<'),
  ],
  ['a headline', /title/, (files) => edit(files, /slides\/slide2\.xml$/, '79.7', '69.7')],
  ['a note', /notes/, (files) => edit(files, /notesSlides\/notesSlide2\.xml$/, '71.5', '61.5')],
  [
    'a number that a chart draws',
    /gain-lines, drawn/,
    (files) => edit(files, /charts\/chart3\.xml$/, /<c:v>60\.13\d*</, '<c:v>50.13<'),
  ],
  ['a number in a chart’s workbook', /workbook/, (files) => editWorkbook(files)],
  ['a cell of the matrix', /matrix/, (files) => edit(files, /slides\/slide4\.xml$/, 'R18 R16', 'R18')],
];

test.each(tampered)(
  'a file in which somebody changed %s is refused, and the place is named',
  async (_, where, change) => {
    const deck = deckOf(sampleReport('machine-tools'), 'en');
    const files = unzipSync(await pptxFormat.write(deck));
    change(files, deck);
    const { difference } = await pptxFormat.check(Uint8Array.from(zipSync(files)), deck);
    expect(difference?.where).toMatch(where);
  },
);

test('a file that lacks its last slide is refused', async () => {
  const deck = deckOf(sampleReport('trading-company'), 'en');
  const bytes = await pptxFormat.write({ ...deck, slides: deck.slides.slice(0, -1) });
  expect((await pptxFormat.check(bytes, deck)).difference?.where).toMatch(/appendix-coverage/);
  const more = await pptxFormat.write(deck);
  expect((await pptxFormat.check(more, { ...deck, slides: deck.slides.slice(0, -1) })).difference?.found).toMatch(
    /Appendix/,
  );
});

const office = hasProgram('soffice');
test.skipIf(!office)(
  `LibreOffice opens the decks and prints every slide${office ? '' : ' (not run: soffice is not installed)'}`,
  { timeout: 240_000 },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'dunwu-deck-'));
    try {
      const decks = [deckOf(sampleReport('machine-tools'), 'both'), deckOf(hostileReport(), 'both', hostileBranding)];
      const files = await Promise.all(decks.map((deck) => pptxFormat.write(deck)));
      const paths = files.map((bytes, place) => {
        const path = join(folder, `${place}.pptx`);
        writeFileSync(path, bytes);
        return path;
      });
      convertByLibreOffice(paths, 'pdf', folder);
      expect(readdirSync(folder).filter((name) => name.endsWith('.pdf'))).toHaveLength(2);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
);

function edit(files: Unzipped, path: RegExp, from: string | RegExp, to: string): void {
  const changed = Object.entries(files).filter(([name, content]) => {
    const before = strFromU8(content);
    const after = path.test(name) ? before.replace(from, to) : before;
    if (after !== before) files[name] = strToU8(after);
    return after !== before;
  });
  if (changed.length === 0) throw new Error(`nothing to change: ${from}`);
}

function editWorkbook(files: Unzipped): void {
  const path = 'ppt/embeddings/Microsoft_Excel_Worksheet4.xlsx';
  const workbook = unzipSync(files[path] ?? new Uint8Array());
  edit(workbook, /sheet1\.xml$/, '<v>55000</v>', '<v>56000</v>');
  files[path] = zipSync(workbook);
}
