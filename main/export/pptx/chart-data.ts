import { addDays, daysBetween, type LocalDate } from '../../../src/kernel/dates.ts';
import { oneLine } from '../charts/chart-text.ts';
import { chartWord } from '../charts/chart-words.ts';
import type { BarChart, Languages, LineChart, RangeChart } from '../document/types.ts';

/** A chart that PowerPoint draws itself, with its data in a workbook. */
export type NativeChart = LineChart | RangeChart | BarChart;

/** What a native chart and its workbook hold. Categories are names, or days as Excel counts them. */
export interface ChartData {
  readonly categories: readonly string[] | readonly number[];
  readonly series: readonly { readonly name: string; readonly values: readonly number[] }[];
}

/** The data of a chart as it is written. */
export function chartData(chart: NativeChart, languages: Languages): ChartData {
  switch (chart.kind) {
    case 'lines':
      return lineData(chart);
    case 'bars':
      return {
        categories: chart.categories.map(oneLine),
        series: chart.series.map(({ name, values }) => ({ name: oneLine(name), values })),
      };
    case 'ranges':
      return rangeData(chart, languages);
  }
}

/** The day as Excel counts it: 1 is 1900-01-01, and there was a 29 February in 1900. */
export function excelDay(day: LocalDate): number {
  return daysBetween('1899-12-30', day);
}

/** A value holds until the next day that is named: the day before it holds the old value, so that lines are steps. */
function lineData({ days, series }: LineChart): ChartData {
  const points = days.flatMap((day, at) => {
    const before = addDays(day, -1);
    return at > 0 && before > (days[at - 1] ?? day)
      ? [
          { day: before, at: at - 1 },
          { day, at },
        ]
      : [{ day, at }];
  });
  return {
    categories: points.map(({ day }) => excelDay(day)),
    series: series.map(({ name, values }) => ({
      name: oneLine(name),
      values: points.map(({ at }) => values[at] ?? 0),
    })),
  };
}

/**
 * Three bars on end: to the best case, on to the planning value, on to the worst case. The label says all three. A bar chart
 * draws its first category at the foot: the rows are turned round, so that the first one stands on top.
 */
function rangeData(chart: RangeChart, languages: Languages): ChartData {
  const rows = chart.rows.toReversed();
  const part = (key: string, value: (row: RangeChart['rows'][number]) => number) => ({
    name: oneLine(chartWord(languages, key)),
    values: rows.map(value),
  });
  return {
    categories: rows.map((row) => `${oneLine(row.label)}\u00a0 ${rangeWords(row, languages)}`),
    series: [
      part('deck:legend.best', ({ best }) => best),
      part('deck:legend.planning', ({ best, planning }) => planning - best),
      part('deck:legend.worst', ({ planning, worst }) => worst - planning),
    ],
  };
}

function rangeWords({ best, planning, worst, band }: RangeChart['rows'][number], languages: Languages): string {
  const [low, middle, high] = [best, planning, worst].map(oneDigit);
  const range = low === high ? middle : `${middle} (${low}–${high})`;
  return `${range} ${oneLine(chartWord(languages, `ui:band.${band}`))}`;
}

/** As the composer writes numbers, so that the figures of charts and tables agree. */
export function oneDigit(value: number): string {
  return value.toLocaleString('en-US', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
}
