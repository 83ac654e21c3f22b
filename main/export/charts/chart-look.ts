import type { Languages, PrintDocument } from '../document/types.ts';

/** What a chart takes from its document: languages in their order and the colours of the branding, as `#rrggbb`. */
export interface ChartLook {
  readonly languages: Languages;
  readonly colour: string;
  readonly accent: string;
}

/** The look of the charts of a document. */
export function chartLookOf({ languages, branding }: Pick<PrintDocument, 'languages' | 'branding'>): ChartLook {
  return { languages, colour: branding.colour, accent: branding.accent };
}

/** Width of every chart in CSS pixels (1/96 inch): the text width of A4 with margins of 20 mm. */
export const chartWidth = 640;

/** The font of every chart; it must be there when the SVG is drawn or embedded. */
export const chartFont = 'Noto Sans TC';

/** Size of a chart's text in CSS pixels (9 pt), and of the second language. */
export const fontSize = 12;
export const smallSize = 11;
