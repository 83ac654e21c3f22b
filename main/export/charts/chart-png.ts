import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { assetBytes } from '../assets.ts';
import type { Chart } from '../document/types.ts';
import { type ChartLook, chartFont } from './chart-look.ts';
import { chartPages } from './chart-pages.ts';
import type { ChartPicture } from './chart-svg.ts';

/** A chart, or a page of it, as PNG, with the size at which it is meant to stand, in CSS pixels (1/96 inch). */
export interface ChartImage {
  readonly png: Uint8Array<ArrayBuffer>;
  readonly width: number;
  readonly height: number;
}

/** Pixels of the image for each CSS pixel: 288 an inch, crisp on paper. */
const scale = 3;

let ready: Promise<Uint8Array[]> | undefined;

/** Draws a chart for paper as PNG on white, several where it is too tall for a page. Same chart and look, same bytes. */
export async function chartPngs(chart: Chart, look: ChartLook): Promise<readonly ChartImage[]> {
  ready ??= start();
  const fontBuffers = await ready;
  return chartPages(chart, look).map((picture) => drawn(picture, fontBuffers));
}

function drawn({ svg, width, height }: ChartPicture, fontBuffers: Uint8Array[]): ChartImage {
  const resvg = new Resvg(svg, {
    background: '#ffffff',
    fitTo: { mode: 'zoom', value: scale },
    font: { fontBuffers, defaultFontFamily: chartFont, sansSerifFamily: chartFont },
  });
  const rendered = resvg.render();
  try {
    return { png: new Uint8Array(rendered.asPng()), width, height };
  } finally {
    rendered.free();
    resvg.free();
  }
}

/** Loads the renderer and its fonts, once a process: WebAssembly can be set up only once. */
async function start(): Promise<Uint8Array[]> {
  await initWasm(assetBytes('resvg.wasm'));
  return [assetBytes('noto-sans-tc-regular.ttf'), assetBytes('noto-sans-tc-bold.ttf'), assetBytes('noto-emoji.ttf')];
}
