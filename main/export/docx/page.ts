/** Lengths of Word files: 1 twip is 1/20 point. */
export const twipsPerPoint = 20;

/** A length in millimetres as twips, rounded. */
export function millimetres(length: number): number {
  return Math.round((length / 25.4) * 1440);
}

/** A4 in twips. */
export const pageSize = { width: millimetres(210), height: millimetres(297) } as const;

/** Margins in twips; header and footer stand in the upper and lower ones. */
export const margins = {
  left: millimetres(20),
  right: millimetres(20),
  top: millimetres(24),
  bottom: millimetres(22),
  header: millimetres(11),
  footer: millimetres(10),
} as const;

/** Width of the text in twips. */
export const textWidth = pageSize.width - margins.left - margins.right;

/** A colour as Word files have it: `1f4e79`, without the mark. */
export function hex(colour: string): string {
  return colour.replace('#', '');
}

/** Mixes a colour with white: 0 leaves it, 1 is white. */
export function paler(colour: string, share: number): string {
  const parts = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return `#${parts
    .map((part) =>
      Math.round(part + (255 - part) * share)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}
