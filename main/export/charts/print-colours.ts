import type { Pillar } from '../../../src/content/types.ts';
import type { Band } from '../../../src/domain/scoring/types.ts';

/** How a band looks on white paper: `text` on `fill` at least 4.5 to 1, `mark` on white at least 3 to 1. */
export interface BandColour {
  readonly text: string;
  readonly fill: string;
  readonly mark: string;
}

/** The bands' colours on paper, those of the screen's light theme. */
export const bandColours: Readonly<Record<Band, BandColour>> = {
  low: { text: '#0b5a34', fill: '#dcf5e6', mark: '#2b8a55' },
  medium: { text: '#6b4700', fill: '#fff0c7', mark: '#a87400' },
  high: { text: '#8a3200', fill: '#ffe3d1', mark: '#d9540a' },
  critical: { text: '#8e1020', fill: '#ffdfe2', mark: '#c2182d' },
};

/** The pillars' colours on paper, at least 4.5 to 1 on white. */
export const pillarColours: Readonly<Record<Pillar, string>> = {
  compute: '#1864ab',
  talent: '#5f3dc4',
  mindset: '#087f5b',
  process: '#a0540a',
};

/** Text, second text and lines on paper; both texts at least 4.5 to 1 on white. */
export const ink = { text: '#1f2328', second: '#59636e', line: '#c4cad1', grid: '#e4e7eb', grey: '#6a737d' } as const;
