import { initSync, type TypstCompiler, TypstCompilerBuilder } from '@myriaddreamin/typst-ts-web-compiler';
import { assetBytes, templateNames } from '../assets.ts';
import { fontFiles } from './fonts.ts';
import type { PrintData } from './print-data.ts';

/** Full diagnostics of the compiler, as its interface numbers them. */
const fullDiagnostics = 2;

let warm: Promise<TypstCompiler> | undefined;

/**
 * Sets a document with Typst and returns the PDF. The compiler (WebAssembly) is loaded once a process, with its fonts and
 * templates; it reads no file, no network and no clock, so that the same data give the same bytes.
 * @throws Error with Typst's message where a template or a logo is broken.
 */
export async function compilePdf({ json, logo }: PrintData): Promise<Uint8Array<ArrayBuffer>> {
  warm ??= loadCompiler();
  const compiler = await warm;
  const logoPath = logo ? `/${logo.name}` : undefined;
  compiler.map_shadow('/data.json', new TextEncoder().encode(json));
  if (logo && logoPath) compiler.map_shadow(logoPath, logo.bytes);
  try {
    const { result, diagnostics } = compiler.compile('/document.typ', undefined, 'pdf', fullDiagnostics) as {
      result?: Uint8Array<ArrayBuffer>;
      diagnostics?: readonly unknown[];
    };
    if (!result) throw new Error(`Typst: ${JSON.stringify(diagnostics)}`);
    return result;
  } finally {
    if (logoPath) compiler.unmap_shadow(logoPath);
  }
}

async function loadCompiler(): Promise<TypstCompiler> {
  initSync({ module: assetBytes('typst.wasm') });
  const builder = new TypstCompilerBuilder();
  builder.set_dummy_access_model();
  for (const font of fontFiles) await builder.add_raw_font(assetBytes(font));
  const compiler = await builder.build();
  for (const name of templateNames) compiler.add_source(`/${name}`, new TextDecoder().decode(assetBytes(name)));
  return compiler;
}
