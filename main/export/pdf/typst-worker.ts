import { parentPort, workerData } from 'node:worker_threads';
import { initSync, type TypstCompiler, TypstCompilerBuilder } from '@myriaddreamin/typst-ts-web-compiler';
import { assetBytes, templateNames } from '../assets.ts';
import { fontFiles } from './fonts.ts';
import type { PrintData } from './print-data.ts';

/** What the Typst worker is asked, and what it says: the PDF, and how much memory its compiler holds, in bytes. */
export interface TypstTask {
  readonly task: number;
  readonly data: PrintData;
}
export type TypstWorkerMessage =
  | { readonly task: number; readonly pdf: Uint8Array<ArrayBuffer>; readonly memory: number }
  | { readonly task: number; readonly failure: string };

/** Full diagnostics of the compiler, as its interface numbers them. */
const fullDiagnostics = 2;

const port = parentPort;
const { memory } = initSync({ module: workerData as WebAssembly.Module });
const loading = loadCompiler();

port?.on('message', async ({ task, data }: TypstTask) => {
  try {
    const pdf = compile(await loading, data);
    const message: TypstWorkerMessage = { task, pdf, memory: memory.buffer.byteLength };
    port.postMessage(message, [pdf.buffer]);
  } catch (error) {
    const failure = error instanceof Error ? (error.stack ?? error.message) : JSON.stringify(error);
    port.postMessage({ task, failure } satisfies TypstWorkerMessage);
  }
});

/** It can read no file, no network and no clock: everything it knows is given to it here and in `compile`. */
async function loadCompiler(): Promise<TypstCompiler> {
  const builder = new TypstCompilerBuilder();
  builder.set_dummy_access_model();
  for (const font of fontFiles) await builder.add_raw_font(assetBytes(font));
  const compiler = await builder.build();
  for (const name of templateNames) compiler.add_source(`/${name}`, new TextDecoder().decode(assetBytes(name)));
  return compiler;
}

function compile(compiler: TypstCompiler, { json, logo }: PrintData): Uint8Array<ArrayBuffer> {
  compiler.map_shadow('/data.json', new TextEncoder().encode(json));
  if (logo) compiler.map_shadow(`/${logo.name}`, logo.bytes);
  const { result, diagnostics } = compiler.compile('/document.typ', undefined, 'pdf', fullDiagnostics) as {
    readonly result?: Uint8Array<ArrayBuffer>;
    readonly diagnostics?: readonly unknown[];
  };
  if (!result) throw new Error(`Typst: ${JSON.stringify(diagnostics)}`);
  return result;
}
