import type { Deck } from '../document/types.ts';
import { escapeXml } from './chart-workbook.ts';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The properties of a file by its path in the package, dated the day of the deck; null for other files. */
export function docProperties(path: string, deck: Deck, slides: number): string | null {
  const { title, organisation, today, branding, languages } = deck;
  const author = escapeXml(branding.name === '' ? 'Dunwu' : branding.name);
  if (path === 'docProps/core.xml') {
    const day = `${today}T00:00:00Z`;
    const words = `<dc:title>${escapeXml(title.join(' / '))}</dc:title><dc:subject>${escapeXml(organisation)}</dc:subject><dc:creator>${author}</dc:creator><cp:lastModifiedBy>${author}</cp:lastModifiedBy><cp:revision>1</cp:revision><dc:language>${languages[0]}</dc:language>`;
    const dates = `<dcterms:created xsi:type="dcterms:W3CDTF">${day}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${day}</dcterms:modified>`;
    return `${declaration}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">${words}${dates}</cp:coreProperties>`;
  }
  if (path === 'docProps/app.xml') {
    return `${declaration}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Dunwu</Application><Slides>${slides}</Slides><Notes>${slides}</Notes><Company>${author}</Company></Properties>`;
  }
  return null;
}
