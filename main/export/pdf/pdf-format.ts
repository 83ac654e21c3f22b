import { expectedTexts } from '../check/expected-texts.ts';
import { findInOrder } from '../check/find-in-order.ts';
import type { PrintDocument } from '../document/types.ts';
import type { FileFormat } from '../file-format.ts';
import { printData } from './print-data.ts';
import { printableDocument } from './printable.ts';
import { readPdf } from './read-pdf.ts';
import { compilePdf } from './typst.ts';

/**
 * PDF by Typst (WebAssembly): tagged, bookmarked, fonts embedded. Characters that no font has stand as codes such as
 * `[U+10FFFF]`, and the check looks for them so; see `printable`.
 */
export const pdfFormat: FileFormat<PrintDocument> = {
  write: (document) => compilePdf(printData(printableDocument(document))),
  async check(bytes, document) {
    const { title, organisation, today, blocks } = printableDocument(document);
    const front = [...title, organisation, today].map((text) => ({ where: 'cover', text }));
    return findInOrder([...front, ...expectedTexts(blocks)], await readPdf(bytes));
  },
};
