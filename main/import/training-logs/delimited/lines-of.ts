import { headSize } from '../text/utf8-chunks.ts';

/** The whole lines at the start of a text, and where each begins (one place more than lines: where the next would). */
export interface HeadLines {
  readonly lines: readonly string[];
  readonly starts: readonly number[];
  /** Lines end with a carriage return alone, as old spreadsheets wrote them. */
  readonly hasOnlyReturns: boolean;
}

/** Lines of the head of a text in UTF-8; what is cut by the head's end is left out. */
export function linesOf(head: Uint8Array): HeadLines {
  const hasOnlyReturns = !head.includes(10) && head.includes(13);
  const lineBreak = hasOnlyReturns ? 13 : 10;
  const decoder = new TextDecoder();
  const lines: string[] = [];
  const starts: number[] = [];
  let from = 0;
  while (from < head.length && from <= headSize) {
    const found = head.indexOf(lineBreak, from);
    const end = found < 0 ? head.length : found;
    if (found < 0 && lines.length > 0 && head.length >= headSize) break;
    starts.push(from);
    lines.push(decoder.decode(head.subarray(from, end)).replace(/\r$/, ''));
    from = end + 1;
  }
  starts.push(Math.min(from, head.length));
  return { lines, starts, hasOnlyReturns };
}
