import type PptxGenJS from 'pptxgenjs';
import type { Languages, Text } from '../document/types.ts';
import type { Looks } from './slide-look.ts';

/** What a block is drawn on. */
export interface Canvas {
  readonly slide: PptxGenJS.Slide;
  readonly looks: Looks;
  readonly languages: Languages;
  /** Keeps what the object of that name shows, for those who cannot see it. */
  describe(name: string, alt: Text): void;
}
