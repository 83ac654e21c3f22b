import { fonts } from './styles.ts';

/** What programs take where Office's Chinese font is not there, in this order: macOS, iOS, Linux. */
const alternatives = 'PingFang TC,Noto Sans TC,Noto Sans CJK TC,Heiti TC';

/** The list of fonts as XML: it names what may stand in for a font that a computer does not have. */
export const fontEntries = `<w:font w:name="${fonts.eastAsia}"><w:altName w:val="${alternatives}"/><w:charset w:val="88"/><w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font><w:font w:name="${fonts.ascii}"><w:altName w:val="Carlito,Segoe UI,Helvetica Neue"/><w:charset w:val="00"/><w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font>`;
