import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { defineConfig } from 'electron-vite';
import { assetSources } from './main/export/assets.ts';

/** What the code reads beside itself: the solver, and the fonts, templates and WebAssembly of the document writers. */
const assets = {
  name: 'assets',
  generateBundle(this: { emitFile(file: { type: 'asset'; fileName: string; source: Uint8Array }): string }) {
    const solver = createRequire(import.meta.url).resolve('highs/runtime');
    for (const [fileName, path] of [['highs.wasm', solver] as const, ...assetSources()]) {
      this.emitFile({ type: 'asset', fileName, source: readFileSync(path) });
    }
  },
};

/** Bundles the hosts into `out/main`. The screen is built by `main/build-screen.ts`, the same for every host. */
export default defineConfig({
  main: {
    plugins: [assets],
    // Its build for Node declares a `require` of its own, beside the one that this tool puts into a chunk; what Dunwu calls is the same in both.
    resolve: { alias: { fflate: 'fflate/browser' } },
    build: {
      outDir: 'out/main',
      emptyOutDir: true,
      // Everything but the native module is inside: the packed app carries no node_modules of its own.
      externalizeDeps: { include: ['better-sqlite3'] },
      rolldownOptions: {
        input: {
          desktop: 'main/desktop/main.ts',
          server: 'main/server/main.ts',
          'plan-worker': 'main/jobs/plan-worker.ts',
          'lab-worker': 'main/jobs/lab-worker.ts',
          'document-worker': 'main/jobs/document-worker.ts',
          'log-worker': 'main/jobs/log-worker.ts',
          'client-file-worker': 'main/jobs/client-file-worker.ts',
          'typst-worker': 'main/export/pdf/typst-worker.ts',
        },
        external: ['better-sqlite3', 'electron'],
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  },
});
