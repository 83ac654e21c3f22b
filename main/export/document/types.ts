import type { LanguageTag } from '../../../locales/resources.ts';
import type { Branding } from '../../../src/contract/report-records.ts';
import type { MatrixCell } from '../../../src/domain/risks/matrix.ts';
import type { Band } from '../../../src/domain/scoring/types.ts';
import type { LocalDate } from '../../../src/kernel/dates.ts';

/**
 * What a deliverable says, before any file format: the compose functions make it from the report model, the writers turn it
 * into PDF, DOCX, PPTX, XLSX, CSV or Markdown, and the checks look for every text of it in the finished file.
 */

/** One language, or both with the leading one first. */
export type Languages = readonly [LanguageTag] | readonly [LanguageTag, LanguageTag];

/**
 * One text in each language of the document, in the order of its `languages`. A text that is the same in every language (an
 * id, a number, a name) has one entry only.
 */
export type Text = readonly [string] | readonly [string, string];

/** How a column's values are written and, in a workbook, formatted. Money is whole NT$; a share is 0 to 1; days are person-days. */
export type ColumnKind = 'text' | 'number' | 'money' | 'share' | 'days' | 'date';

export interface Column {
  readonly id: string;
  readonly title: Text;
  readonly kind: ColumnKind;
  /** Relative width on paper. */
  readonly width: number;
  /** Digits after the point of a number; 1 unless said. */
  readonly digits?: number;
  /** Whether a workbook adds the column up in a total row. */
  readonly total?: boolean;
  /** The only texts that a workbook accepts here: a list to choose from. */
  readonly choices?: readonly Text[];
}

export interface Cell {
  /** As printed, in every language of the document. */
  readonly text: Text;
  /** The very value of a number, money, share or days column, or the day of a date column; null where there is none. */
  readonly value?: number | string | null;
  /** Coloured as this band of risk, never by colour alone: the text says it too. */
  readonly band?: Band;
}

/** A table with an id that is its sheet in a workbook and its file name in CSV. */
export interface Table {
  readonly id: string;
  /** Caption on paper, name of the sheet. */
  readonly title: Text;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  /** What stands in place of rows when there are none. */
  readonly empty: Text;
}

interface ChartBase {
  readonly id: string;
  readonly title: Text;
  /** What the chart shows, for those who cannot see it: with its main figures. */
  readonly alt: Text;
}

/** Lines over days, for example risk with the plan and without. */
export interface LineChart extends ChartBase {
  readonly kind: 'lines';
  readonly yTitle: Text;
  readonly days: readonly LocalDate[];
  readonly series: readonly {
    readonly id: string;
    readonly name: Text;
    readonly values: readonly number[];
    /** `plan` solid in the brand colour, `nothing` dashed and grey. */
    readonly look: 'plan' | 'nothing';
  }[];
}

/** One bar a line from 0 to `max`, with the range around it where the planning value is uncertain. */
export interface RangeChart extends ChartBase {
  readonly kind: 'ranges';
  readonly max: number;
  readonly rows: readonly {
    readonly label: Text;
    readonly best: number;
    readonly planning: number;
    readonly worst: number;
    readonly band: Band;
  }[];
}

/** Bars side by side: before and after, or money by window. */
export interface BarChart extends ChartBase {
  readonly kind: 'bars';
  readonly yTitle: Text;
  readonly categories: readonly Text[];
  readonly series: readonly { readonly id: string; readonly name: Text; readonly values: readonly number[] }[];
}

/** Items on a calendar. */
export interface GanttChart extends ChartBase {
  readonly kind: 'gantt';
  readonly start: LocalDate;
  readonly end: LocalDate;
  readonly items: readonly {
    readonly label: Text;
    readonly from: LocalDate;
    readonly to: LocalDate;
    readonly pillar: string;
    readonly done: boolean;
  }[];
  readonly gates: readonly { readonly label: Text; readonly at: LocalDate }[];
}

/** Curves over the steps of a training run, on a logarithmic axis of steps. In documents only: slides have no such chart. */
export interface CurveChart extends ChartBase {
  readonly kind: 'curves';
  readonly xTitle: Text;
  readonly yTitle: Text;
  /** `share`: from 0 to 1, shown as percent; `log`: positive numbers on a logarithmic axis. */
  readonly y: 'share' | 'log';
  readonly series: readonly {
    readonly id: string;
    readonly name: Text;
    /** Step and value, steps rising; a null breaks the line. */
    readonly points: readonly (readonly [step: number, value: number | null])[];
    /** `plan` solid in the brand colour, `nothing` dashed and grey. */
    readonly look: 'plan' | 'nothing';
  }[];
  /** Steps that are named by a line from foot to top. */
  readonly marks: readonly { readonly label: Text; readonly step: number }[];
}

/** What a slide can show; see `CurveChart` for what it cannot. */
export type SlideChart = LineChart | RangeChart | BarChart | GanttChart;

export type Chart = SlideChart | CurveChart;

export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: Text }
  | { readonly kind: 'paragraph'; readonly text: Text; readonly tone?: 'lead' | 'small' }
  | { readonly kind: 'list'; readonly items: readonly Text[]; readonly ordered?: boolean }
  /** A box that stands out. */
  | { readonly kind: 'note'; readonly tone: 'info' | 'warning' | 'good'; readonly title?: Text; readonly text: Text }
  /** Large figures side by side, at most four. */
  | {
      readonly kind: 'figures';
      readonly items: readonly {
        readonly label: Text;
        readonly value: Text;
        readonly detail?: Text;
        readonly band?: Band;
      }[];
    }
  /** Names and values in two columns, without a caption: document control, a card's facts, lines to fill in. */
  | { readonly kind: 'fields'; readonly rows: readonly { readonly label: Text; readonly value: Text }[] }
  | { readonly kind: 'table'; readonly table: Table }
  | { readonly kind: 'chart'; readonly chart: Chart }
  /** The 5 x 5 matrix: likelihood to the right, impact upwards, ids of risks in the cells. */
  | {
      readonly kind: 'matrix';
      readonly title: Text;
      readonly likelihood: Text;
      readonly impact: Text;
      readonly cells: readonly MatrixCell[];
    }
  /** Check boxes to tick by hand. */
  | { readonly kind: 'checklist'; readonly items: readonly Text[] }
  | { readonly kind: 'pageBreak' };

/** A block that may stand on a slide. */
export type SlideBlock =
  | Exclude<Block, { readonly kind: 'chart' }>
  | { readonly kind: 'chart'; readonly chart: SlideChart };

/** A text document: for paper (PDF) and for editing (DOCX). */
export interface PrintDocument {
  /** `report`, `summary`, `comparison`, or the id of a governance document. */
  readonly id: string;
  readonly languages: Languages;
  readonly title: Text;
  readonly subtitle: Text;
  readonly organisation: string;
  readonly today: LocalDate;
  /** `page`: a cover page of its own; `band`: the title at the top of the first page. */
  readonly cover: 'page' | 'band';
  /** Whether a table of contents follows the cover, and headings are numbered. */
  readonly contents: boolean;
  readonly branding: Branding;
  readonly blocks: readonly Block[];
}

/** A slide of the deck, 16:9. One thought each: a headline that says it, and what proves it. */
export interface Slide {
  readonly id: string;
  /** `split`: the first block on the left, the others on the right. `appendix`: small print allowed. */
  readonly layout: 'title' | 'content' | 'split' | 'appendix';
  /** Unlike any other title of the deck. */
  readonly title: Text;
  readonly blocks: readonly SlideBlock[];
  /** What the speaker says. */
  readonly notes: Text;
}

export interface Deck {
  readonly languages: Languages;
  readonly title: Text;
  readonly organisation: string;
  readonly today: LocalDate;
  readonly branding: Branding;
  readonly slides: readonly Slide[];
}

/** A workbook, or a folder of CSV files: one table a sheet or file. */
export interface Tables {
  readonly languages: Languages;
  readonly title: Text;
  readonly organisation: string;
  readonly today: LocalDate;
  readonly branding: Branding;
  readonly tables: readonly Table[];
}
