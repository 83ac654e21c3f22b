import type { FileChild } from 'docx';
import type { ChartLook } from '../charts/chart-look.ts';
import type { ChartImage } from '../charts/chart-png.ts';
import type { Block, Chart, PrintDocument } from '../document/types.ts';
import type { Words } from './words.ts';

/** What stands in the body of a document: paragraphs and tables. */
export type Body = readonly FileChild[];

/** What every block is written with. */
export interface Writer {
  readonly words: Words;
  readonly branding: PrintDocument['branding'];
  readonly look: ChartLook;
  /** Pictures of a chart, drawn beforehand: several where it is too tall for a page. */
  pictures(chart: Chart): readonly ChartImage[];
}

/** A block of one kind. */
export type BlockOf<Kind extends Block['kind']> = Block & { readonly kind: Kind };
