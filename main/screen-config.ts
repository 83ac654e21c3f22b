import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import type { UserConfig } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';

/** How the screen is built, the same for `npm ci`, `npm start`, the desktop app and the packaging. */
export function screenConfig(root: string, outDir: string): UserConfig {
  return {
    root: join(root, 'renderer'),
    // Absolute: a reload at /assessments/…/questions must still find its files.
    base: '/',
    cacheDir: join(root, 'node_modules', '.cache', 'vite'),
    plugins: [react()],
    // A file of its own, as the content policy wants it.
    worker: { format: 'es' },
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: { polyfill: false },
      // The strict content policy allows no data: scripts or styles; small files stay files.
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 4000,
      reportCompressedSize: false,
    },
  };
}

/** What workshop participants get: a small bundle of its own, served on the workshop's listener. */
export function participantConfig(root: string, outDir: string): UserConfig {
  const config = screenConfig(root, outDir);
  return {
    ...config,
    root: join(root, 'renderer', 'participant'),
    publicDir: join(root, 'renderer', 'public'),
    // Phones are older than the laptop of the facilitator.
    build: { ...config.build, target: ['chrome90', 'safari15', 'firefox90'] },
  };
}

/** The questionnaire that leaves as one file: everything inside `index.html`, nothing beside it. */
export function assessorConfig(root: string, outDir: string): UserConfig {
  const config = participantConfig(root, outDir);
  return {
    ...config,
    root: join(root, 'renderer', 'assessor'),
    publicDir: false,
    plugins: [react(), viteSingleFile()],
  };
}
