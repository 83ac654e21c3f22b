import type { Branding } from '../../../src/contract/report-records.ts';

/** The fonts of a deck: Latin letters and Chinese. Both come with Office. */
const fonts = { latin: 'Calibri', eastAsian: 'Microsoft JhengHei' } as const;

/** The theme with the brand's colours as its first two accents, so that one change recolours the deck, and its fonts. */
export function settleTheme(xml: string, { colour, accent }: Pick<Branding, 'colour' | 'accent'>): string {
  const hex = (value: string) => value.replace('#', '').toUpperCase();
  return xml
    .replace(/<a:accent1>.*?<\/a:accent1>/, `<a:accent1><a:srgbClr val="${hex(colour)}"/></a:accent1>`)
    .replace(/<a:accent2>.*?<\/a:accent2>/, `<a:accent2><a:srgbClr val="${hex(accent)}"/></a:accent2>`)
    .replace(
      /(<a:(?:major|minor)Font>)<a:latin[^>]*\/><a:ea[^>]*\/>/g,
      `$1<a:latin typeface="${fonts.latin}"/><a:ea typeface="${fonts.eastAsian}"/>`,
    )
    .replace(/(<a:font script="Hant" typeface=")[^"]*/g, `$1${fonts.eastAsian}`);
}
