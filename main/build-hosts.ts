import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { appRoot } from './app-root.ts';
import { hashSources } from './build-screen.ts';

const sources = ['main', 'src', 'locales', 'electron.vite.config.ts', 'package-lock.json'];
const stampFile = join(appRoot, 'out', 'hosts.stamp');

/** Bundles the hosts into `out/main` when their sources changed; Electron runs nothing else. Needs the repository. */
export async function buildHostsIfStale(): Promise<void> {
  if (!existsSync(join(appRoot, 'electron.vite.config.ts'))) return;
  const stamp = hashSources(sources);
  const there = existsSync(join(appRoot, 'out', 'main', 'desktop.js')) && existsSync(stampFile);
  if (there && readFileSync(stampFile, 'utf8') === stamp) return;
  const { build } = await import('electron-vite');
  await build({ root: appRoot, logLevel: 'error' });
  writeFileSync(stampFile, stamp);
}

if (import.meta.main) await buildHostsIfStale();
