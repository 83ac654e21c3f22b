import { describe, expect, it } from 'vitest';
import { deliverableFileName } from '../../../main/export/deliverable-file-name.ts';
import { deliverable, type ReportLanguage } from '../../../src/contract/report-records.ts';

const named = { deliverable: 'report', format: 'pdf', firstLanguage: 'zh-TW', today: '2026-11-23' } as const;
const nameFor = (organisation: string, language: ReportLanguage = 'en') =>
  deliverableFileName({ ...named, organisation, language });

describe('the name of an exported file', () => {
  it('says firm, document and day in the language of the document', () => {
    expect(nameFor('Acme Ltd', 'en')).toBe('Acme Ltd full report 2026-11-23.pdf');
    expect(nameFor('頂信精密', 'zh-TW')).toBe('頂信精密 完整評估報告 2026-11-23.pdf');
    expect(nameFor('頂信精密', 'both')).toBe('頂信精密 完整評估報告 full report 2026-11-23.pdf');
  });

  it('ends in .zip for a folder of CSV files', () => {
    const tables = { ...named, deliverable: 'tables', format: 'csv', organisation: 'A', language: 'en' } as const;
    expect(deliverableFileName(tables)).toBe('A tables 2026-11-23.zip');
  });

  it.each(
    deliverable.options.flatMap((kind) =>
      (['zh-TW', 'en', 'both'] as const).map((language) => [kind, language] as const),
    ),
  )('of %s in %s is a name of its own with words for it', (kind, language) => {
    const name = deliverableFileName({ ...named, deliverable: kind, organisation: 'A', language });
    expect(name).not.toContain('fileName');
    expect(Buffer.byteLength(name)).toBeLessThan(100);
  });

  it.each([
    ['../../etc/passwd', 'etc passwd full report 2026-11-23.pdf'],
    ['C:\\Windows\\System32', 'C Windows System32 full report 2026-11-23.pdf'],
    ['CON', 'CON full report 2026-11-23.pdf'],
    ['a<b>c:d"e/f|g?h*i.exe', 'a b c d e f g h i exe full report 2026-11-23.pdf'],
    ['cod\u202Efdp.exe', 'cod fdp exe full report 2026-11-23.pdf'],
    ['line\nbreak\0 and\ttab', 'line break and tab full report 2026-11-23.pdf'],
    ['half \ud83d emoji', 'half emoji full report 2026-11-23.pdf'],
    ['. . .', 'Dunwu full report 2026-11-23.pdf'],
    ['%PATH% %2e%2e', 'PATH 2e 2e full report 2026-11-23.pdf'],
  ])('made from %j is %j', (firm, name) => {
    expect(nameFor(firm)).toBe(name);
  });

  it('is short enough for every file system, and never cuts a character in half', () => {
    for (const firm of ['🏭'.repeat(100), '精'.repeat(200), 'a'.repeat(200), 'e\u0301'.repeat(100)]) {
      const name = nameFor(firm, 'both');
      expect(Buffer.byteLength(name)).toBeLessThan(220);
      expect(Buffer.from(name).toString()).toBe(name);
    }
  });
});
