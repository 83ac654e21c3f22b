import { strFromU8, unzipSync } from 'fflate';
import { type ReadChart, readChart } from './read-chart.ts';
import { type Element, findAll, findFirst, readXml } from './read-xml.ts';

/** A slide as it stands in a file. */
export interface ReadSlide {
  /** The lines of the headline, one a language. */
  readonly title: readonly string[];
  /** Text boxes, tables and charts in the order of the file. */
  readonly objects: readonly ReadObject[];
  readonly notes: string;
}

export interface ReadObject {
  readonly name: string;
  /** What it shows, for those who cannot see it. */
  readonly alt: string;
  readonly text: string;
  /** Texts of a table by row; null for other objects. */
  readonly rows: readonly (readonly string[])[] | null;
  readonly chart: ReadChart | null;
}

type Files = Readonly<Record<string, Uint8Array>>;

/** Reads the slides of a presentation in their order, by raw XML. Throws where a part is missing or not well-formed. */
export function readPptx(bytes: Uint8Array): readonly ReadSlide[] {
  const files = unzipSync(bytes);
  const presentation = 'ppt/presentation.xml';
  const relations = relationsOf(files, presentation);
  const list = findFirst(partOf(files, presentation), 'p:sldIdLst');
  return (list?.children ?? []).map((slide) => readSlide(files, relations.get(slide.attributes['r:id'] ?? '') ?? ''));
}

function readSlide(files: Files, path: string): ReadSlide {
  const relations = relationsOf(files, path);
  const tree = findFirst(partOf(files, path), 'p:spTree');
  const shapes = (tree?.children ?? []).filter(({ name }) => ['p:sp', 'p:graphicFrame', 'p:pic'].includes(name));
  const isTitle = (shape: Element) => shape.name === 'p:sp' && findFirst(shape, 'p:ph')?.attributes.type === 'title';
  const title = shapes.find(isTitle);
  const notes = [...relations.values()].find((target) => target.startsWith('ppt/notesSlides/'));
  return {
    title: title ? paragraphTexts(title) : [],
    objects: shapes.filter((shape) => !isTitle(shape)).map((shape) => readObject(files, relations, shape)),
    notes: notes === undefined ? '' : notesText(partOf(files, notes)),
  };
}

function readObject(files: Files, relations: ReadonlyMap<string, string>, shape: Element): ReadObject {
  const { name = '', descr = '' } = findFirst(shape, 'p:cNvPr')?.attributes ?? {};
  const table = findFirst(shape, 'a:tbl');
  const chart = table ? undefined : findFirst(shape, 'c:chart')?.attributes['r:id'];
  const chartPath = chart === undefined ? undefined : relations.get(chart);
  return {
    name,
    alt: descr,
    text: paragraphTexts(shape).join('\n'),
    rows: table
      ? findAll(table, 'a:tr').map((row) => findAll(row, 'a:tc').map((cell) => paragraphTexts(cell).join('\n')))
      : null,
    chart: chartPath === undefined ? null : chartOf(files, chartPath),
  };
}

function chartOf(files: Files, path: string): ReadChart {
  const workbook = [...relationsOf(files, path).values()].find((target) => target.startsWith('ppt/embeddings/'));
  const bytes = workbook === undefined ? undefined : files[workbook];
  if (!bytes) throw new Error(`${path} without its workbook`);
  return readChart(partOf(files, path), bytes);
}

function notesText(notes: Element): string {
  const body = findAll(notes, 'p:sp').find((shape) => findFirst(shape, 'p:ph')?.attributes.type === 'body');
  return body ? paragraphTexts(body).join('\n') : '';
}

function paragraphTexts(element: Element): readonly string[] {
  return findAll(element, 'a:p').map((paragraph) =>
    findAll(paragraph, 'a:t')
      .map(({ text }) => text)
      .join(''),
  );
}

function partOf(files: Files, path: string): Element {
  const bytes = files[path];
  if (!bytes) throw new Error(`${path} is missing`);
  return readXml(strFromU8(bytes));
}

/** Paths in the package by relation id. */
function relationsOf(files: Files, path: string): ReadonlyMap<string, string> {
  const at = path.lastIndexOf('/');
  const folder = path.slice(0, at);
  const relations = findAll(partOf(files, `${folder}/_rels/${path.slice(at + 1)}.rels`), 'Relationship');
  return new Map(relations.map(({ attributes }) => [attributes.Id ?? '', resolve(folder, attributes.Target ?? '')]));
}

function resolve(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps = [...folder.split('/'), ...target.split('/')];
  const path: string[] = [];
  for (const step of steps) {
    if (step === '..') path.pop();
    else path.push(step);
  }
  return path.join('/');
}
