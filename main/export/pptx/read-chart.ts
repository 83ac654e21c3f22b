import { strFromU8, unzipSync } from 'fflate';
import { type Element, findAll, findFirst, readXml } from './read-xml.ts';

/** Categories and series as they stand in one place. */
export interface ReadData {
  readonly categories: readonly string[];
  readonly series: readonly { readonly name: string; readonly values: readonly number[] }[];
}

/** A native chart: what it draws (its cache) and what opens on "edit data" (its workbook). */
export interface ReadChart {
  readonly title: string;
  readonly drawn: ReadData;
  readonly workbook: ReadData;
}

/** Reads a chart and its workbook, independently of each other. */
export function readChart(chart: Element, workbook: Uint8Array): ReadChart {
  const title = findFirst(chart, 'c:title');
  const series = findAll(chart, 'c:ser');
  const [first] = series;
  return {
    title: title ? textsIn(title, 'a:t').join('') : '',
    drawn: {
      categories: first ? pointsIn(findFirst(first, 'c:cat')) : [],
      series: series.map((one) => ({
        name: pointsIn(findFirst(one, 'c:tx')).join(''),
        values: pointsIn(findFirst(one, 'c:val')).map(Number),
      })),
    },
    workbook: readWorkbook(workbook),
  };
}

function readWorkbook(bytes: Uint8Array): ReadData {
  const sheet = unzipSync(bytes)['xl/worksheets/sheet1.xml'];
  if (!sheet) throw new Error('a chart’s workbook without a sheet');
  const [head = [], ...rows] = findAll(readXml(strFromU8(sheet)), 'row').map((row) =>
    findAll(row, 'c').map((cell) => (findFirst(cell, 't') ?? findFirst(cell, 'v'))?.text ?? ''),
  );
  return {
    categories: rows.map(([category = '']) => category),
    series: head.map((name, place) => ({ name, values: rows.map((row) => Number(row[place + 1] ?? Number.NaN)) })),
  };
}

function pointsIn(element: Element | undefined): readonly string[] {
  return element ? textsIn(element, 'c:v') : [];
}

function textsIn(element: Element, name: string): readonly string[] {
  return findAll(element, name).map(({ text }) => text);
}
