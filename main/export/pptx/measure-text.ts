import type { Text } from '../document/types.ts';
import { countLines } from './count-lines.ts';
import type { TextLook } from './slide-look.ts';

/** Height of a line in multiples of the font size; written into the file, so that every program keeps to it. */
export const lineHeight = 1.28;

/** Fonts differ from program to program: lines are taken to be this much narrower than the box. */
const safety = { plain: 0.95, bold: 0.9 } as const;

/** Size of the language at a place of a text. */
export function sizeAt(look: TextLook, place: number): number {
  return place === 0 ? look.size : look.second;
}

/** Height in inches of a text in a box of `width` inches, one language under the other. */
export function textHeight(text: Text, width: number, look: TextLook): number {
  return text.reduce((sum, one, place) => {
    const size = sizeAt(look, place);
    return sum + (linesOf(one, width, size, look.bold) * size * lineHeight) / 72;
  }, 0);
}

/** The part of a text that fills at most `room` inches of height, and the rest; both languages are cut in the same proportion. */
export function cutText(text: Text, width: number, look: TextLook, room: number): readonly [Text, Text] {
  for (let share = Math.min(0.95, room / textHeight(text, width, look)); share > 0.02; share *= 0.85) {
    const head = each(text, (one) => one.slice(0, cutAt(one, share)));
    if (textHeight(head, width, look) <= room) return [head, each(text, (one) => one.slice(cutAt(one, share)))];
  }
  return [each(text, (one) => [...one].slice(0, 1).join('')), each(text, (one) => [...one].slice(1).join(''))];
}

function linesOf(text: string, width: number, size: number, bold = false): number {
  const ems = Math.max(1, (width * 72 * (bold ? safety.bold : safety.plain)) / size);
  return text.split('\n').reduce((sum, line) => sum + countLines(line, ems), 0);
}

/** A place near the share of the text, after a blank where one is near, never inside a surrogate pair. */
function cutAt(text: string, share: number): number {
  const near = Math.max(1, Math.floor(text.length * share));
  const blank = text.lastIndexOf(' ', near);
  const at = blank > near - 30 && blank > 0 ? blank + 1 : near;
  return /[\udc00-\udfff]/.test(text[at] ?? '') ? at + 1 : at;
}

function each(text: Text, make: (one: string) => string): Text {
  const [first, second] = text;
  return second === undefined ? [make(first)] : [make(first), make(second)];
}
