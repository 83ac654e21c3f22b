import { getDocumentProxy } from 'unpdf';

interface Marked {
  readonly type: string;
  readonly tag?: string;
}
interface Piece {
  readonly str: string;
}

/**
 * The text of a PDF in the order in which it is read aloud, as pdf.js sees it: without what is marked as an artifact (headers,
 * footers, repeated heads of tables, ornaments). pdf.js had no part in writing the file.
 */
export async function readPdf(bytes: Uint8Array): Promise<string> {
  // pdf.js takes the bytes it is given for itself.
  const pdf = await getDocumentProxy(bytes.slice());
  try {
    const pages: string[] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent({ includeMarkedContent: true });
      pages.push(withoutArtifacts(items as readonly (Marked | Piece)[]));
      page.cleanup();
    }
    return pages.join('\n');
  } finally {
    await pdf.loadingTask.destroy();
  }
}

function withoutArtifacts(items: readonly (Marked | Piece)[]): string {
  const open: boolean[] = [];
  const said: string[] = [];
  for (const item of items) {
    if ('str' in item) {
      if (!open.includes(true)) said.push(item.str);
    } else if (item.type === 'endMarkedContent') open.pop();
    else open.push(item.tag === 'Artifact');
  }
  return said.join('');
}
