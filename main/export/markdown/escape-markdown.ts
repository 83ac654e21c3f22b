import type { Text } from '../document/types.ts';

/** Marks that mean something to Markdown anywhere in a line. */
const anywhere = /[\\`*_[\]<>|~&@]/g;
/** What would begin a heading, a list, a quotation, a rule or a code block at the head of a line. */
const atLineHead = /^[#+\-=:]/;
/** Controls that no reader needs, and marks that turn the direction of writing. */
const unwritable = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/**
 * A text as Markdown that says the very same and nothing more: no markup, no HTML, no links. Line ends become `<br>`, so that
 * it also fits into a cell of a table.
 */
export function escapeMarkdown(text: string): string {
  return text
    .toWellFormed()
    .split(/\r\n?|\n/)
    .map(escapeLine)
    .join('<br>');
}

function escapeLine(line: string): string {
  return line
    .replace(/\t/g, ' ')
    .replace(unwritable, '')
    .trim()
    .replace(anywhere, '\\$&')
    .replace(/:\/\//g, ':\\/\\/')
    .replace(/\bwww\./gi, (www) => `${www.slice(0, -1)}\\.`)
    .replace(atLineHead, '\\$&')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}

/** Both languages in one line: `first / second`. */
export function inLine(text: Text): string {
  return text.map(escapeMarkdown).join(' / ');
}

/** Both languages one under the other, within a cell or an item. */
export function underOther(text: Text): string {
  return text.map(escapeMarkdown).join('<br>');
}

/** What stands written, as a reader sees it: the reverse of {@link escapeMarkdown}. */
export function unescapeMarkdown(markdown: string): string {
  return markdown.replace(
    /<br>|\\([!-/:-@[-`{-~])/g,
    (found, mark: string | undefined) => mark ?? (found === '<br>' ? '\n' : found),
  );
}
