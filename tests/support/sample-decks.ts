import { spawnSync } from 'node:child_process';
import { createComposer } from '../../main/export/composer.ts';
import { composeDeck } from '../../main/export/deck/compose-deck.ts';
import type { Deck } from '../../main/export/document/types.ts';
import { type Branding, defaultBranding, type ReportLanguage } from '../../src/contract/report-records.ts';
import type { Report } from '../../src/domain/report/types.ts';
import { hostileTexts } from './hostile-texts.ts';

/** The deck of a report. */
export function deckOf(report: Report, language: ReportLanguage, branding: Branding = defaultBranding): Deck {
  return composeDeck(report, createComposer({ language, branding, hidden: [] }));
}

/** A branding whose owner wrote the worst wherever something can be written, with a logo of one red pixel. */
export const hostileBranding: Branding = {
  ...defaultBranding,
  name: `${hostileTexts.html} ${hostileTexts.quotes}`,
  footer: `${hostileTexts.xml} ${hostileTexts.loneSurrogate} ${hostileTexts.placeholders}`,
  logo: {
    mediaType: 'image/png',
    base64: 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
    width: 1,
    height: 1,
  },
};

/** What another process, elsewhere in the world, writes of the hostile report's deck in both languages. */
export function deckElsewhere(): Buffer {
  const script = `
    import { pptxFormat } from '${url('main/export/pptx/pptx-format.ts')}';
    import { deckOf, hostileBranding } from '${url('tests/support/sample-decks.ts')}';
    import { hostileReport } from '${url('tests/support/sample-tables.ts')}';
    process.stdout.write(await pptxFormat.write(deckOf(hostileReport(), 'both', hostileBranding)));`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    env: { ...process.env, TZ: 'America/Los_Angeles' },
    maxBuffer: 64_000_000,
  });
  if (stdout.length === 0) throw new Error(stderr.toString('utf8'));
  return stdout;
}

function url(path: string): string {
  return new URL(`../../${path}`, import.meta.url).href;
}
