import { oneLine } from '../charts/chart-text.ts';
import type { Text } from '../document/types.ts';
import { escapeXml } from './chart-workbook.ts';

/** A slide's XML: objects with ids of their own and descriptions, the headline named as such, tables with a marked head. */
export function settleSlide(xml: string, alts: ReadonlyMap<string, Text>): string {
  let id = 0;
  const described = xml.replace(/<p:cNvPr id="\d+" name="([^"]*)"(?: descr="[^"]*")?/g, (_, name: string) => {
    id += 1;
    const alt = alts.get(name);
    return `<p:cNvPr id="${id}" name="${name}"${alt ? ` descr="${escapeXml(oneLine(alt))}"` : ''}`;
  });
  return described
    .replace(/name="[^"]*"(?=><\/p:cNvPr><p:cNvSpPr\/><p:nvPr><p:ph\s[^>]*type="title")/, 'name="Title"')
    .replace(/(name="table [^"]*"[\s\S]*?)<a:tblPr\/>/g, '$1<a:tblPr firstRow="1"/>');
}
