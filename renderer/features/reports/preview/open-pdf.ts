import type { PDFDocumentProxy, PDFPageProxy, PDFWorker } from 'pdfjs-dist';

/** A PDF that is open, with all its pages, until it is closed. */
export interface OpenPdf {
  readonly pages: readonly PDFPageProxy[];
  close(): void;
}

/** The part of pdf.js that draws; fetched from Dunwu's own files when the first preview is opened. */
export const pdfLibrary = () => import('pdfjs-dist/legacy/build/pdf.mjs');

let shared: Promise<PDFWorker> | null = null;

/** One worker thread reads all previews. */
function pdfWorker(): Promise<PDFWorker> {
  shared ??= Promise.all([pdfLibrary(), import('pdfjs-dist/legacy/build/pdf.worker.mjs?worker')]).then(
    ([{ PDFWorker }, { default: Port }]) => PDFWorker.create({ port: new Port() }),
  );
  return shared;
}

/** Opens a PDF. Dunwu's own have every font inside, so nothing else is fetched, and nothing is compiled at run time. */
export async function openPdf(file: Blob): Promise<OpenPdf> {
  const [{ getDocument }, worker, data] = await Promise.all([pdfLibrary(), pdfWorker(), file.arrayBuffer()]);
  const task = getDocument({ data, worker, useWasm: false, useSystemFonts: false, enableXfa: false });
  const close = () => void task.destroy();
  try {
    return { pages: await pagesOf(await task.promise), close };
  } catch (error) {
    close();
    throw error;
  }
}

function pagesOf(document: PDFDocumentProxy): Promise<PDFPageProxy[]> {
  return Promise.all(Array.from({ length: document.numPages }, (_, index) => document.getPage(index + 1)));
}
