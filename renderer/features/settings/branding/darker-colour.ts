import { contrastWithWhite } from '../../../../src/kernel/contrast.ts';

/** A colour code as it is stored, or null for text that is none. Capitals and a missing # are forgiven. */
export function colourCode(text: string): string | null {
  const match = /^#?([0-9a-f]{6})$/i.exec(text.trim());
  return match?.[1] ? `#${match[1].toLowerCase()}` : null;
}

/**
 * The same hue made darker, in steps of a fiftieth, until white text on it has at least this contrast.
 * @param colour `#rrggbb`; a colour that is dark enough already comes back as it is.
 */
export function darkerColour(colour: string, leastContrast: number): string {
  const channels = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  for (let share = 1; share > 0; share -= 0.02) {
    const darker = `#${channels.map((value) => hex(Math.floor(value * share))).join('')}`;
    if (contrastWithWhite(darker) >= leastContrast) return darker;
  }
  return '#000000';
}

const hex = (value: number): string => value.toString(16).padStart(2, '0');
