import { XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import type { ChartLook } from '../../../../main/export/charts/chart-look.ts';
import { chartPages } from '../../../../main/export/charts/chart-pages.ts';
import { chartPngs } from '../../../../main/export/charts/chart-png.ts';
import { chartPicture, chartSvg } from '../../../../main/export/charts/chart-svg.ts';
import { emWidth, wrapText } from '../../../../main/export/charts/fit-text.ts';
import type { Chart, Languages } from '../../../../main/export/document/types.ts';
import { defaultBranding } from '../../../../src/contract/report-records.ts';
import { hostileTexts } from '../../../support/hostile-texts.ts';
import { sampleCharts } from '../../../support/sample-charts.ts';

const { colour, accent } = defaultBranding;
const look = (...languages: Languages): ChartLook => ({ languages, colour, accent });
const chartOf = <Kind extends Chart['kind']>(kind: Kind, ...languages: Languages) =>
  sampleCharts(languages).find((chart): chart is Chart & { kind: Kind } => chart.kind === kind) as Chart & {
    kind: Kind;
  };
const textsOf = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text);

describe('a chart for paper', () => {
  it.each(sampleCharts(['zh-TW', 'en']))('is drawn the same again after other charts: $kind', (chart) => {
    const both = look('zh-TW', 'en');
    const first = chartSvg(chart, both);
    for (const other of sampleCharts(['en'])) chartSvg(other, look('en'));
    expect(chartSvg(chart, both)).toBe(first);
    expect(first).not.toMatch(/zr\d/);
  });

  it.each(sampleCharts(['zh-TW', 'en']))('is well-formed, without scripts, styles and animation: $kind', (chart) => {
    const svg = chartSvg(chart, look('zh-TW', 'en'));
    expect(XMLValidator.validate(svg)).toBe(true);
    expect(svg).not.toMatch(/<script|<style|<animate|<foreignObject| on\w+=/);
    expect(svg).toContain('font-family:Noto Sans TC');
  });

  it('says values, ranges and bands as text beside the bars', () => {
    const texts = textsOf(chartSvg(chartOf('ranges', 'zh-TW', 'en'), look('zh-TW', 'en'))).join('\n');
    for (const said of ['62.0', '(50.0–71.5)', '高 / High', '45.5', '極高 / Critical', '運算資源與成本控管']) {
      expect(texts).toContain(said);
    }
    expect(texts).not.toContain('45.5–45.5');
  });

  it('tells lines, bars and pillars apart by dashes and patterns too', () => {
    expect(chartSvg(chartOf('lines', 'en'), look('en'))).toMatch(/stroke-dasharray/);
    expect(chartSvg(chartOf('bars', 'en'), look('en'))).toContain('<pattern');
    expect(chartSvg(chartOf('gantt', 'en'), look('en'))).toContain('<pattern');
  });

  it('names pillars, gates with their days, and what the tick means', () => {
    const texts = textsOf(chartSvg(chartOf('gantt', 'en'), look('en')));
    for (const said of ['Compute', 'Talent', 'Mindset', 'Process', 'Done', '30-day review 2027-02-03']) {
      expect(texts).toContain(said);
    }
  });

  it.each(Object.entries(hostileTexts))('shows hostile words as words: %s', (_, text) => {
    const chart = chartOf('gantt', 'en');
    const items = chart.items.map((item) => ({ ...item, label: [text] as const }));
    const svg = chartSvg({ ...chart, items, gates: [{ label: [text], at: '2027-02-03' }] }, look('en'));
    expect(XMLValidator.validate(svg)).toBe(true);
    expect(svg).not.toMatch(/<script|<img|[\p{Cs}\u202e]/u);
    expect(svg.isWellFormed()).toBe(true);
  });

  it('keeps words that look like ids of the drawing program', () => {
    const chart = chartOf('lines', 'en');
    const svg = chartSvg({ ...chart, yTitle: ['url(#zr7-c1) id="zr7-g"'] }, look('en'));
    expect(svg).toContain('url(#zr7-c1) id=&quot;zr7-g&quot;');
  });

  it('stands in several pictures that fit a page when it is tall, each item once and in order', () => {
    const chart = chartOf('gantt', 'zh-TW', 'en');
    const items = Array.from({ length: 45 }, (_, place) => ({
      ...(chart.items[0] as (typeof chart.items)[number]),
      label: [`A${place + 100}`] as const,
    }));
    const pages = chartPages({ ...chart, items }, look('zh-TW', 'en'));
    expect(pages.length).toBeGreaterThan(1);
    for (const { height } of pages) expect(height).toBeLessThanOrEqual(760);
    const ids = pages.flatMap(({ svg }) => textsOf(svg).filter((text) => /^A\d{3}$/.test(text ?? '')));
    expect(ids).toEqual(items.map(({ label }) => label[0]));
    expect(chartPages(chart, look('zh-TW', 'en'))).toEqual([chartPicture(chart, look('zh-TW', 'en'))]);
  });

  it('becomes a PNG of three pixels a point of the drawing, the same again', async () => {
    const chart = chartOf('ranges', 'zh-TW');
    const [image] = await chartPngs(chart, look('zh-TW'));
    const [again] = await chartPngs(chart, look('zh-TW'));
    const view = new DataView(image?.png.buffer ?? new ArrayBuffer(0));
    expect([view.getUint32(16), view.getUint32(20)]).toEqual([(image?.width ?? 0) * 3, (image?.height ?? 0) * 3]);
    expect(Buffer.compare(image?.png ?? new Uint8Array(), again?.png ?? new Uint8Array())).toBe(0);
  });
});

describe('a label that is broken into lines', () => {
  it('keeps within its width, breaks between words and Chinese characters, and ends in … when it is cut', () => {
    expect(wrapText('監控權重範數與驗證曲線', 6, 2)).toEqual(['監控權重範數', '與驗證曲線']);
    const lines = wrapText('Watch weight norm and validation curves until the project closes', 12, 2);
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/^Watch weight norm\b/);
    expect(lines[1]).toMatch(/…$/);
    for (const line of lines) expect(emWidth(line)).toBeLessThanOrEqual(12);
    expect(wrapText('長'.repeat(10_000), 10, 2)).toHaveLength(2);
  });
});
