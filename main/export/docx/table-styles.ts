import { ink } from '../charts/print-colours.ts';
import { hex } from './page.ts';
import { styles } from './styles.ts';

/** The styles of tables as XML, which the library cannot write beside its own: a head in the brand's colour, hairlines between rows. */
export function tableStyles(colour: string): string {
  const line = `w:val="single" w:sz="4" w:space="0" w:color="${hex(ink.line)}"`;
  const head = `<w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:color w:val="FFFFFF"/></w:rPr><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="${hex(colour)}"/></w:tcPr></w:tblStylePr>`;
  return [
    tableStyle('TableNormal', 'Normal Table', margin(0, 0), ''),
    tableStyle(
      styles.dataTable,
      'Data Table',
      `<w:tblBorders><w:bottom ${line}/><w:insideH ${line}/></w:tblBorders>${margin(55, 80)}`,
      head,
    ),
    tableStyle(styles.plainTable, 'Plain Table', margin(0, 0), ''),
  ].join('');
}

function tableStyle(id: string, name: string, properties: string, conditions: string): string {
  const normal = id === 'TableNormal';
  const kind = normal ? 'w:default="1"' : 'w:customStyle="1"';
  const base = normal ? '' : '<w:basedOn w:val="TableNormal"/>';
  return `<w:style w:type="table" ${kind} w:styleId="${id}"><w:name w:val="${name}"/>${base}<w:uiPriority w:val="99"/><w:tblPr>${properties}</w:tblPr>${conditions}</w:style>`;
}

/** Space within cells in twips. */
function margin(upright: number, sideways: number): string {
  const sides = { top: upright, left: sideways, bottom: upright, right: sideways };
  return `<w:tblCellMar>${Object.entries(sides)
    .map(([side, width]) => `<w:${side} w:w="${width}" w:type="dxa"/>`)
    .join('')}</w:tblCellMar>`;
}
