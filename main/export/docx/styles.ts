import { AlignmentType, type IParagraphStyleOptions, type IStylesOptions, LineRuleType } from 'docx';
import { bandColours, ink } from '../charts/print-colours.ts';
import type { PrintDocument } from '../document/types.ts';
import { headingNumbers } from './numbering.ts';
import { hex, paler } from './page.ts';

/** Latin and Chinese letters: fonts that Office has; others are taken where these are missing (see `font-table.ts`). */
export const fonts = { ascii: 'Calibri', hAnsi: 'Calibri', cs: 'Calibri', eastAsia: 'Microsoft JhengHei' } as const;

/** Names of styles besides Word's own; a client who changes a style changes every place that uses it. */
export const styles = {
  lead: 'Lead',
  small: 'SmallText',
  note: { info: 'NoteInfo', warning: 'NoteWarning', good: 'NoteGood' },
  tableText: 'TableText',
  tableHead: 'TableHead',
  gap: 'Gap',
  bullet: 'ListBullet',
  number: 'ListNumber',
  check: 'Checklist',
  figureLabel: 'FigureLabel',
  figureValue: 'FigureValue',
  figureDetail: 'FigureDetail',
  picture: 'Picture',
  contentsTitle: 'TOCHeading',
  cover: 'CoverText',
  second: 'SecondLanguage',
  dataTable: 'DataTable',
  plainTable: 'PlainTable',
} as const;

/** Text of `points` with lines of at least `line` points, so that lines are as tall whichever font is there. */
function lines(points: number, line: number, before: number, after: number) {
  return {
    run: { size: points * 2 },
    paragraph: {
      spacing: { before: before * 20, after: after * 20, line: line * 20, lineRule: LineRuleType.AT_LEAST },
    },
  } as const;
}

/** Every style of a document in the colours of its branding. */
export function stylesOf({ languages, branding, contents }: PrintDocument): IStylesOptions {
  const [first] = languages;
  return {
    default: {
      document: {
        run: {
          font: fonts,
          size: 20,
          color: hex(ink.text),
          language: { value: first === 'en' ? 'en-US' : 'zh-TW', eastAsia: 'zh-TW' },
        },
        paragraph: { spacing: { line: 300, lineRule: LineRuleType.AT_LEAST, after: 140 } },
      },
      title: heading(branding.colour, 28, 42, 0, 6),
      heading1: numbered(heading(branding.colour, 17, 26, 14, 8), contents, 0),
      heading2: numbered(heading(branding.colour, 13, 20, 14, 5), contents, 1),
      heading3: numbered(heading(branding.colour, 11, 17, 12, 5), contents, 2),
    },
    paragraphStyles: [...paragraphStyles(branding), ...noteStyles(branding.colour)],
    characterStyles: [
      {
        id: styles.second,
        name: 'Second Language',
        basedOn: 'DefaultParagraphFont',
        quickFormat: true,
        run: { color: hex(ink.second) },
      },
    ],
  };
}

function heading(colour: string, points: number, line: number, before: number, after: number) {
  const { run, paragraph } = lines(points, line, before, after);
  return {
    run: { ...run, bold: true, color: hex(colour) },
    paragraph: { ...paragraph, keepNext: true, keepLines: true },
  };
}

function numbered(style: ReturnType<typeof heading>, contents: boolean, level: number) {
  if (!contents) return style;
  return { ...style, paragraph: { ...style.paragraph, numbering: { reference: headingNumbers, level } } };
}

function paragraphStyles({ colour, accent }: PrintDocument['branding']): readonly IParagraphStyleOptions[] {
  const grey = { color: hex(ink.second) };
  const own = (id: string, name: string, base: ReturnType<typeof lines>, run = {}, paragraph = {}) => ({
    id,
    name,
    basedOn: 'Normal',
    quickFormat: true,
    run: { ...base.run, ...run },
    paragraph: { ...base.paragraph, ...paragraph },
  });
  const listed = { contextualSpacing: false };
  return [
    own('Subtitle', 'Subtitle', lines(13, 20, 0, 6), grey),
    own('Caption', 'caption', lines(9, 14, 8, 5), { bold: true, color: hex(colour) }),
    own(styles.lead, 'Lead', lines(12, 18, 0, 8)),
    own(styles.small, 'Small Text', lines(8.5, 13, 0, 6), grey),
    own(styles.bullet, 'List Bullet', lines(10, 15, 0, 4), {}, listed),
    own(styles.number, 'List Number', lines(10, 15, 0, 4), {}, listed),
    own(styles.check, 'Checklist', lines(10, 16, 0, 5), {}, { indent: { left: 420, hanging: 420 } }),
    own(styles.tableText, 'Table Text', lines(8.5, 12, 0, 0)),
    own(styles.tableHead, 'Table Head', lines(8.5, 12, 0, 0), { bold: true, color: 'ffffff' }, { keepNext: true }),
    own(styles.gap, 'Gap', lines(2, 2, 0, 6)),
    own(styles.figureLabel, 'Figure Label', lines(8.5, 13, 0, 1), grey, { keepNext: true }),
    own(
      styles.figureValue,
      'Figure Value',
      lines(18, 26, 0, 1),
      { bold: true, color: hex(colour) },
      { keepNext: true },
    ),
    own(styles.figureDetail, 'Figure Detail', lines(8, 12, 0, 0)),
    own(styles.picture, 'Picture', lines(10, 12, 8, 0)),
    own(
      styles.contentsTitle,
      'TOC Heading',
      lines(17, 26, 0, 10),
      { bold: true, color: hex(colour) },
      { keepNext: true },
    ),
    own(styles.cover, 'Cover Text', lines(11, 17, 0, 4)),
    own('TOC1', 'toc 1', lines(10, 15, 3, 0), { bold: true }),
    own('TOC2', 'toc 2', lines(8.5, 12, 0, 0), {}, { indent: { left: 300 } }),
    own('TOC3', 'toc 3', lines(9, 14, 0, 2), {}, { indent: { left: 600 } }),
    own('Header', 'header', lines(8, 12, 0, 0), grey, { alignment: AlignmentType.LEFT }),
    own('Footer', 'footer', lines(8, 12, 0, 0), grey, { alignment: AlignmentType.LEFT }),
    own(
      'Accent',
      'Accent',
      lines(4, 4, 0, 14),
      {},
      { border: { top: { style: 'single', size: 24, color: hex(accent), space: 1 } }, indent: { right: 8050 } },
    ),
  ];
}

/** Boxes that stand out: a stripe at the left and a pale ground. */
function noteStyles(colour: string): readonly IParagraphStyleOptions[] {
  const tones = [
    [styles.note.info, 'Note Info', colour, paler(colour, 0.92)],
    [styles.note.warning, 'Note Warning', bandColours.medium.mark, paler(bandColours.medium.fill, 0.4)],
    [styles.note.good, 'Note Good', bandColours.low.mark, paler(bandColours.low.fill, 0.4)],
  ] as const;
  return tones.map(([id, name, mark, fill]) => ({
    id,
    name,
    basedOn: 'Normal',
    quickFormat: true,
    paragraph: {
      spacing: { before: 0, after: 0, line: 300, lineRule: LineRuleType.AT_LEAST },
      indent: { left: 240, right: 140 },
      shading: { type: 'clear', color: 'auto', fill: hex(fill) },
      border: {
        left: { style: 'single', size: 24, space: 8, color: hex(mark) },
        top: { style: 'single', size: 4, space: 5, color: hex(fill) },
        bottom: { style: 'single', size: 4, space: 5, color: hex(fill) },
        right: { style: 'single', size: 4, space: 6, color: hex(fill) },
      },
    },
  }));
}
