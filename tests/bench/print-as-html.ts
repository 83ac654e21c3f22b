import { chartLookOf } from '../../main/export/charts/chart-look.ts';
import { chartSvg } from '../../main/export/charts/chart-svg.ts';
import type { Block, PrintDocument, Table, Text } from '../../main/export/document/types.ts';

/** A document as HTML with the same words, tables and drawings, for a browser to print: what PDF is compared with. */
export function printAsHtml(document: PrintDocument): string {
  const body = document.blocks.map((block) => blockHtml(block, document)).join('\n');
  return `<!doctype html><html lang="${document.languages[0]}"><head><meta charset="utf-8"><title>${words(document.title)}</title><style>
body { font: 10pt 'Noto Sans TC', 'Noto Sans CJK TC', sans-serif }
table { border-collapse: collapse; width: 100% } thead { display: table-header-group } tr { break-inside: avoid }
th, td { border: 1px solid #999; padding: 2pt 4pt; text-align: left; vertical-align: top } h1, h2, h3 { break-after: avoid }
</style></head><body><h1>${words(document.title)}</h1>${body}</body></html>`;
}

function blockHtml(block: Block, document: PrintDocument): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level + 1}>${words(block.text)}</h${block.level + 1}>`;
    case 'paragraph':
      return `<p>${words(block.text)}</p>`;
    case 'note':
      return `<aside>${words(block.title ?? [''])} ${words(block.text)}</aside>`;
    case 'list':
    case 'checklist':
      return `<ul>${block.items.map((item) => `<li>${words(item)}</li>`).join('')}</ul>`;
    case 'figures':
      return rows(block.items.map(({ label, value, detail }) => [label, value, detail ?? ['']]));
    case 'fields':
      return rows(block.rows.map(({ label, value }) => [label, value]));
    case 'table':
      return tableHtml(block.table);
    case 'chart':
      return chartSvg(block.chart, chartLookOf(document));
    case 'matrix':
      return rows(
        block.cells.map(({ likelihood, impact, risks }) => [[`${likelihood} x ${impact}`], [risks.join(' ')]]),
      );
    case 'pageBreak':
      return '<div style="break-after: page"></div>';
  }
}

function tableHtml({ title, columns, rows: lines }: Table): string {
  const head = columns.map((column) => `<th>${words(column.title)}</th>`).join('');
  const body = lines.map((cells) => `<tr>${cells.map(({ text }) => `<td>${words(text)}</td>`).join('')}</tr>`);
  return `<table><caption>${words(title)}</caption><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table>`;
}

function rows(lines: readonly (readonly Text[])[]): string {
  const cells = lines.map((line) => `<tr>${line.map((text) => `<td>${words(text)}</td>`).join('')}</tr>`);
  return `<table><tbody>${cells.join('')}</tbody></table>`;
}

function words(text: Text): string {
  return text.map((one) => one.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`)).join('<br>');
}
