import { AlignmentType, type INumberingOptions, LevelFormat } from 'docx';
import { hex } from './page.ts';

/** Names of the lists of a document. */
export const headingNumbers = 'headings';
export const bullets = 'bullets';

/** Name of the numbers of an ordered list: each list counts from 1. */
export function orderedList(place: number): string {
  return `ordered-${place}`;
}

/** Numbers of headings, bullets, and the numbers of `ordered` lists. */
export function numberingOf(accent: string, ordered: readonly number[]): INumberingOptions {
  const hanging = { indent: { left: 360, hanging: 300 } };
  return {
    config: [
      {
        reference: headingNumbers,
        levels: ['%1', '%1.%2', '%1.%2.%3'].map((text, level) => ({
          level,
          text,
          format: LevelFormat.DECIMAL,
          alignment: AlignmentType.LEFT,
          style: { style: `Heading${level + 1}`, paragraph: { indent: { left: 640, hanging: 640 } } },
        })),
      },
      {
        reference: bullets,
        levels: [
          {
            level: 0,
            text: '•',
            format: LevelFormat.BULLET,
            alignment: AlignmentType.LEFT,
            style: { run: { color: hex(accent) }, paragraph: hanging },
          },
        ],
      },
      ...ordered.map((place) => ({
        reference: orderedList(place),
        levels: [
          {
            level: 0,
            text: '%1.',
            format: LevelFormat.DECIMAL,
            alignment: AlignmentType.LEFT,
            style: { paragraph: hanging },
          },
        ],
      })),
    ],
  };
}
