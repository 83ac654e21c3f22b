import type { BookmarkListNumber, EstimatedPageNumbers, IXmlableObject, PageNumberEstimator } from 'docx';

/** Width that the library reserves for a heading's number in its entry, in twips; the styles of entries have tab stops of their own. */
const numberWidth = 400;

/**
 * Entries of the table of contents with the numbers of their headings and without pages: only Word knows its pages, and fills
 * them in when the table is updated. Working them out here takes most of the time of a long report, and is a guess. Fields
 * are written clean, so that Word opens the file without asking.
 */
export const contentsEntries: PageNumberEstimator = Object.assign(
  (): EstimatedPageNumbers => ({ bookmarks: new Map<string, string>() }),
  { listNumbers: headingNumbersIn },
);

/** Numbers of headings by the bookmarks around them, counted as the list of headings counts: `2.1`. */
function headingNumbersIn(body: IXmlableObject): ReadonlyMap<string, BookmarkListNumber> {
  const counts = [0, 0, 0];
  const numbers = new Map<string, BookmarkListNumber>();
  for (const paragraph of childrenOf(body, 'w:body')) {
    const children = childrenOf(paragraph, 'w:p');
    const style = attributeIn(
      children.flatMap((child) => childrenOf(child, 'w:pPr')),
      'w:pStyle',
      'w:val',
    );
    const level = Number(/^Heading([123])$/.exec(style)?.[1] ?? 0);
    if (level === 0) continue;
    counts[level - 1] = (counts[level - 1] ?? 0) + 1;
    counts.fill(0, level);
    const bookmark = attributeIn(children, 'w:bookmarkStart', 'w:name');
    const text = counts.slice(0, level).join('.');
    if (bookmark !== '') numbers.set(bookmark, { text, separator: 'tab', width: numberWidth });
  }
  return numbers;
}

/** Children of an element as the library formats XML: an object of one name, whose value is a child or a list of them. */
function childrenOf(element: unknown, name: string): readonly unknown[] {
  if (!isRecord(element)) return [];
  const content = element[name];
  return Array.isArray(content) ? content : content === undefined ? [] : [content];
}

function attributeIn(elements: readonly unknown[], name: string, attribute: string): string {
  for (const child of elements.flatMap((element) => childrenOf(element, name))) {
    for (const attributes of childrenOf(child, '_attr')) {
      if (isRecord(attributes)) return String(attributes[attribute] ?? '');
    }
  }
  return '';
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
