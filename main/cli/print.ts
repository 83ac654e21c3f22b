/**
 * Control characters (C0, DEL, C1) and the marks that turn the direction of text around: a name holding them could
 * move the cursor, recolour the terminal or disguise what is printed.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what this is about
const unsafe = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** Text from a file made safe for a line on a terminal: each unsafe character becomes a visible `\u001b`. */
export function printable(text: string): string {
  return text.replace(unsafe, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/**
 * One JSON document with a newline at its end: the same value gives the same bytes. Unsafe characters are written as
 * JSON escapes, so that parsing gives back the text as it was.
 */
export function toJsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2).replace(/[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g, printable)}\n`;
}

/** Lines for people, each made safe by itself. */
export function toLinesText(lines: readonly string[]): string {
  return lines.map((line) => `${printable(line)}\n`).join('');
}
