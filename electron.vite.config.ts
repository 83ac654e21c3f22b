import { defineConfig } from 'electron-vite';

/** Bundles the hosts into `out/main`. The screen is built by `main/build-screen.ts`, the same for every host. */
export default defineConfig({
  main: {
    build: {
      outDir: 'out/main',
      emptyOutDir: true,
      // Everything but the native module is inside: the packed app carries no node_modules of its own.
      externalizeDeps: { include: ['better-sqlite3'] },
      rolldownOptions: {
        input: { desktop: 'main/desktop/main.ts', server: 'main/server/main.ts' },
        external: ['better-sqlite3', 'electron'],
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  },
});
