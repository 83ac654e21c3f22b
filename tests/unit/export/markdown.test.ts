import { describe, expect, test } from 'vitest';
import { createComposer } from '../../../main/export/composer.ts';
import type { PrintDocument } from '../../../main/export/document/types.ts';
import { escapeMarkdown, unescapeMarkdown } from '../../../main/export/markdown/escape-markdown.ts';
import { markdownFormat } from '../../../main/export/markdown/markdown-format.ts';
import { composeReport } from '../../../main/export/report/compose-report.ts';
import { defaultBranding } from '../../../src/contract/report-records.ts';
import { repeated } from '../../support/edge-reports.ts';
import { allHostile, hostileTexts } from '../../support/hostile-texts.ts';

describe('a text in Markdown', () => {
  test.each(Object.entries(hostileTexts))('is only a text: %s', (_, text) => {
    const written = escapeMarkdown(text);
    const bare = written.replace(/\\[!-/:-@[-`{-~]|<br>/g, '');
    expect(bare).not.toMatch(/[<>|`*_[\]\n\r\u202a-\u202e\u2066-\u2069]/);
    expect(written).not.toMatch(/^(#|[-+=]|\d+[.)]\s)/);
    expect(written.isWellFormed()).toBe(true);
  });

  test('reads back as it was written', () => {
    for (const text of [
      'a*b_c|d',
      '1. not a list',
      '# not a heading',
      'x\\|y',
      'http://example.com',
      '<b>&amp;</b>',
      '- 2',
    ]) {
      expect(unescapeMarkdown(escapeMarkdown(text))).toBe(text);
    }
    expect(unescapeMarkdown(escapeMarkdown('first\r\nsecond'))).toBe('first\nsecond');
  });

  test('leaves figures as they are', () => {
    expect(escapeMarkdown('12.4 (10.1–15.0)')).toBe('12.4 (10.1–15.0)');
    expect(escapeMarkdown('NT$1,200,000')).toBe('NT$1,200,000');
    expect(escapeMarkdown('2027-01-04')).toBe('2027-01-04');
  });
});

describe('a report in Markdown', () => {
  const document = (language: 'zh-TW' | 'both' = 'both', name = allHostile): PrintDocument => {
    const report = repeated();
    const [item] = report.evidence;
    return composeReport(
      {
        ...report,
        title: allHostile,
        organisation: { ...report.organisation, name },
        evidence: item ? [{ ...item, fileName: allHostile }] : [],
        actions: report.actions.map((action, place) =>
          place < 2 ? { ...action, owner: allHostile, note: allHostile } : action,
        ),
      },
      createComposer({ language, branding: defaultBranding, hidden: [] }),
    );
  };

  test('says everything, whatever people wrote', async () => {
    const made = document();
    const bytes = await markdownFormat.write(made);
    const { figures, difference } = await markdownFormat.check(bytes, made);
    expect(difference).toBeNull();
    expect(figures).toBeGreaterThan(1000);
    expect(await markdownFormat.write(document())).toEqual(bytes);
  });

  test('has as many cells in every row of a table as in its head', async () => {
    const text = new TextDecoder().decode(await markdownFormat.write(document()));
    const cells = (line: string) => line.replace(/\\./g, '').split('|').length;
    const tables = text.split('\n\n').filter((part) => part.startsWith('|'));
    expect(tables.length).toBeGreaterThan(20);
    for (const table of tables) {
      const [head = '', ...rows] = table.trimEnd().split('\n');
      for (const row of rows) expect(cells(row)).toBe(cells(head));
    }
  });

  test('is refused when a figure is not what the report says', async () => {
    const made = document('zh-TW', 'Firm');
    const text = new TextDecoder().decode(await markdownFormat.write(made));
    const wrong = new TextEncoder().encode(text.replace('NT$797,500', 'NT$797,600'));
    const { difference } = await markdownFormat.check(wrong, made);
    expect(difference).not.toBeNull();
  });
});
