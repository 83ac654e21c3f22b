import { CheckBox, Paragraph, type ParagraphChild, Tab, TextRun } from 'docx';
import type { Text } from '../document/types.ts';
import { gap, layoutTable } from './layout-table.ts';
import { bullets, orderedList } from './numbering.ts';
import { textWidth } from './page.ts';
import { styles } from './styles.ts';
import type { BlockOf, Body, Writer } from './writer.ts';

/** Space between two languages side by side, in twips. */
const between = 280;

/** Characters from which a text in two languages stands one under the other: side by side it would run over pages. */
const long = 1200;

/** Running text, kept with what it leads to: in two languages side by side, or one under the other where it is long. */
export function paragraphBlock({ text, tone }: BlockOf<'paragraph'>, leads: boolean, writer: Writer): Body {
  const keepNext = leads && text.every((one) => one.length < 200);
  const style = tone === 'lead' ? styles.lead : tone === 'small' ? styles.small : undefined;
  return beside(
    [text],
    (children) => new Paragraph({ ...(style ? { style } : {}), keepNext, children: [...children] }),
    writer,
    keepNext,
  );
}

/** A bulleted or numbered list; `place` names its numbers. Two languages side by side count alike. */
export function listBlock({ items, ordered }: BlockOf<'list'>, place: number, writer: Writer): Body {
  const style = ordered ? styles.number : styles.bullet;
  const make = (children: readonly ParagraphChild[], column: number) =>
    new Paragraph({
      style,
      numbering: { reference: ordered ? orderedList(place + column / 2) : bullets, level: 0 },
      children: [...children],
    });
  return beside(items, make, writer);
}

/** Boxes to tick, also in Word. In two languages there is one box for both. */
export function checklistBlock({ items }: BlockOf<'checklist'>, { words }: Writer): Body {
  return items.map(
    (item) =>
      new Paragraph({
        style: styles.check,
        children: [
          new CheckBox(),
          new TextRun({ children: [new Tab()] }),
          ...words.run(item, 0),
          ...(item.length === 2
            ? [new TextRun({ break: 1 }), ...words.run(item, 1, { style: styles.second, size: 18 })]
            : []),
        ],
      }),
  );
}

function beside(
  texts: readonly Text[],
  make: (children: readonly ParagraphChild[], column: number) => Paragraph,
  { words }: Writer,
  keepNext = false,
): Body {
  if (texts.every((text) => text.length === 1 || text.some((one) => one.length > long))) {
    return texts.flatMap((text) => text.map((_, place) => make(words.run(text, place, lookAt(place)), place)));
  }
  const width = Math.floor((textWidth - between) / 2);
  const cell = (text: Text, place: number) =>
    place < text.length ? [make(words.run(text, place, lookAt(place)), place)] : [gap({ keepNext })];
  const rows = texts.map((text) => ({
    cantSplit: text.every((one) => one.length < 400),
    cells: [{ children: cell(text, 0) }, { children: [gap({ keepNext })] }, { children: cell(text, 1) }],
  }));
  return [layoutTable([width, between, textWidth - between - width], rows), gap({ keepNext })];
}

function lookAt(place: number) {
  return place === 0 ? {} : { style: styles.second };
}
