import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { assetBytes } from '../assets.ts';
import type { Chart } from '../document/types.ts';
import { type ChartLook, chartFont } from './chart-look.ts';
import { chartPicture } from './chart-svg.ts';

/** A chart as PNG, with the size at which it is meant to stand, in CSS pixels (1/96 inch). */
export interface ChartImage {
  readonly png: Uint8Array<ArrayBuffer>;
  readonly width: number;
  readonly height: number;
}

/** Pixels of the image for each CSS pixel: 288 a inch, crisp on paper. */
const scale = 3;

let ready: Promise<readonly Uint8Array[]> | undefined;

/** Draws a chart for paper as PNG on white. Same chart and look, same bytes. */
export async function chartPng(chart: Chart, look: ChartLook): Promise<ChartImage> {
  ready ??= start();
  const fontBuffers = [...(await ready)];
  const { svg, width, height } = chartPicture(chart, look);
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
async function start(): Promise<readonly Uint8Array[]> {
  await initWasm(assetBytes('resvg.wasm'));
  return [assetBytes('noto-sans-tc-regular.ttf'), assetBytes('noto-sans-tc-bold.ttf'), assetBytes('noto-emoji.ttf')];
}
