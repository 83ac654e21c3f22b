import { describe, expect, it } from 'vitest';
import { afterProgress, exportSteps, stepState } from '../../../renderer/features/reports/export/export-state.ts';
import { commandForKey, pageAt, scaleOf } from '../../../renderer/features/reports/preview/page-view.ts';
import { hasWords, toggleSection, wantedOf } from '../../../renderer/features/reports/wanted.ts';
import { colourCode, darkerColour } from '../../../renderer/features/settings/branding/darker-colour.ts';
import { type ExportRecord, leastContrast, reportSections } from '../../../src/contract/report-records.ts';
import { contrastWithWhite } from '../../../src/kernel/contrast.ts';

const settings = { language: 'both', hidden: ['glossary', 'method'] } as const;
const chosen = { ...settings, hidden: [...settings.hidden] };
const modifiers = { ctrlKey: false, metaKey: false, altKey: false };

describe('what is to be made', () => {
  it('leaves sections out of the full report only, in the order of the report', () => {
    expect(wantedOf('a1', 'report', chosen)?.hidden).toEqual(['method', 'glossary']);
    expect(wantedOf('a1', 'policy', chosen)).toEqual({
      assessmentId: 'a1',
      deliverable: 'policy',
      language: 'both',
      hidden: [],
    });
  });

  it('is nothing when every section of the report is left out', () => {
    const nothing = { ...chosen, hidden: [...reportSections] };
    expect(wantedOf('a1', 'report', nothing)).toBeNull();
    expect(wantedOf('a1', 'summary', nothing)).not.toBeNull();
  });

  it('shows and hides one section and leaves the others alone', () => {
    expect(toggleSection(['glossary'], 'method', false)).toEqual(['method', 'glossary']);
    expect(toggleSection(['method', 'glossary'], 'glossary', true)).toEqual(['method']);
    expect(toggleSection(['method'], 'method', false)).toEqual(['method']);
  });

  it('has a language unless it is data alone', () => {
    expect([hasWords('data'), hasWords('tables')]).toEqual([false, true]);
  });
});

describe('an export', () => {
  const wanted = { assessmentId: 'a1', deliverable: 'policy', language: 'en', hidden: [], format: 'pdf' } as const;
  const file = { ...wanted, hidden: [] };

  it('is done when its record has come, not when the last step is named', () => {
    expect(afterProgress(file, { step: 'done', record: null }).kind).toBe('running');
    const record = { id: 'e1' } as ExportRecord;
    expect(afterProgress(file, { step: 'done', record })).toEqual({ kind: 'done', record });
  });

  it('shows what is finished, what is going on and what is to come', () => {
    expect(exportSteps.map((step) => stepState(step, 'write'))).toEqual(['finished', 'active', 'waiting', 'waiting']);
  });
});

describe('the pages of the preview', () => {
  it('fit the width, but are never blown up beyond half again their size on paper', () => {
    expect(scaleOf('fit', 600, 300)).toBe(0.5);
    expect(scaleOf('fit', 600, 6000)).toBe(2);
    expect(scaleOf('actual', 600, 300)).toBeCloseTo(96 / 72);
    expect(scaleOf('fit', 600, 0)).toBeCloseTo(96 / 72);
  });

  it('count as turned once they reach the upper third', () => {
    const tops = [12, 812, 1612];
    expect([0, 500, 611, 612, 1500].map((scrolled) => pageAt(tops, scrolled, 600))).toEqual([1, 1, 1, 2, 3]);
    expect(pageAt([], 0, 600)).toBe(1);
  });

  it('are turned and resized by keys, and leave all other keys to the browser', () => {
    expect(commandForKey({ ...modifiers, key: 'PageDown' })).toEqual({ turn: 1 });
    expect(commandForKey({ ...modifiers, key: '-' })).toEqual({ zoom: 'fit' });
    expect(commandForKey({ ...modifiers, key: '-', ctrlKey: true })).toBeNull();
    expect(commandForKey({ ...modifiers, key: 'ArrowDown' })).toBeNull();
  });
});

describe('the colour of reports', () => {
  it('is read from what people type', () => {
    expect(['#1F4E79', '1f4e79 ', '#12', 'blue', ''].map(colourCode)).toEqual(['#1f4e79', '#1f4e79', null, null, null]);
  });

  it('is darkened only as far as white text needs', () => {
    expect(darkerColour('#1f4e79', leastContrast)).toBe('#1f4e79');
    for (const pale of ['#ffd700', '#ffffff', '#7fbfff']) {
      const contrast = contrastWithWhite(darkerColour(pale, leastContrast));
      expect(contrast).toBeGreaterThanOrEqual(leastContrast);
      expect(contrast).toBeLessThan(leastContrast + 0.5);
    }
  });
});
