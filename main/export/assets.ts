import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { appRoot } from '../app-root.ts';
import { builtFile, isBuilt } from '../jobs/built-file.ts';

const packaged = {
  'typst.wasm': '@myriaddreamin/typst-ts-web-compiler/wasm',
  'resvg.wasm': '@resvg/resvg-wasm/index_bg.wasm',
  'noto-sans-tc-regular.ttf': '@expo-google-fonts/noto-sans-tc/400Regular/NotoSansTC_400Regular.ttf',
  'noto-sans-tc-bold.ttf': '@expo-google-fonts/noto-sans-tc/700Bold/NotoSansTC_700Bold.ttf',
  'noto-emoji.ttf': '@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf',
  // The fonts' licence travels with them.
  'noto-licence.txt': '@expo-google-fonts/noto-sans-tc/LICENSE_FONT',
} as const;

const templates = [
  'document.typ',
  'look.typ',
  'texts.typ',
  'cover.typ',
  'blocks.typ',
  'table.typ',
  'matrix.typ',
] as const;

/** A file that the writers read besides their code: WebAssembly, a font, a template of the PDF. */
export type AssetName = keyof typeof packaged | (typeof templates)[number];

/** Every asset and where it stands in the repository: what the build puts beside the bundles, under its name. */
export function assetSources(): ReadonlyMap<AssetName, string> {
  const { resolve } = createRequire(import.meta.url);
  const packages = Object.entries(packaged).map(([name, id]) => [name as AssetName, resolve(id)] as const);
  const own = templates.map((name) => [name, join(appRoot, 'main', 'export', 'pdf', 'templates', name)] as const);
  return new Map([...packages, ...own]);
}

/** The bytes of an asset, from the repository or from beside the bundle. The fonts are Noto Sans TC and Noto Emoji (OFL 1.1). */
export function assetBytes(name: AssetName): Uint8Array<ArrayBuffer> {
  return readFileSync(isBuilt ? builtFile(name) : (assetSources().get(name) ?? name));
}

/** The files of the PDF's templates, `document.typ` first: it includes the others. */
export const templateNames: readonly AssetName[] = templates;
