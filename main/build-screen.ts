import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { appRoot, screenFolder } from './app-root.ts';

const outFolder = join(appRoot, 'out');
const stampFile = join(outFolder, 'screen.stamp');
/** What the built screen depends on; a change in any of them makes it stale. */
const sources = ['renderer', 'src', 'locales', 'main/screen-config.ts', 'package-lock.json'];

/** Whether the screen's sources and the tool that builds them are here. Never so in a packaged app. */
export function canBuildScreen(): boolean {
  return existsSync(join(appRoot, 'renderer', 'main.tsx')) && existsSync(join(appRoot, 'node_modules', 'vite'));
}

/** Builds the screen into `out/renderer` when its sources changed since the last build. Returns whether it built. */
export async function buildScreenIfStale(): Promise<boolean> {
  if (!canBuildScreen()) return false;
  const stamp = hashSources();
  if (existsSync(join(screenFolder, 'index.html')) && readStamp() === stamp) return false;
  await buildScreen(stamp);
  return true;
}

/** Builds the screen only where there is none: for hosts that scripts start, which should not pause for a build. */
export async function buildScreenIfMissing(): Promise<void> {
  if (!existsSync(join(screenFolder, 'index.html'))) await buildScreenIfStale();
}

async function buildScreen(stamp: string): Promise<void> {
  const started = performance.now();
  // Vite leaves a NODE_ENV that is set alone, and `test` or `development` would put React's slow build on the screen.
  process.env.NODE_ENV = 'production';
  const { build } = await import('vite');
  const { screenConfig } = await import('./screen-config.ts');
  // Beside the old one, then swapped: a running host never serves half a screen, nor do two builds meet.
  const fresh = join(outFolder, `renderer-${randomUUID()}`);
  await build({ ...screenConfig(appRoot, fresh), configFile: false, logLevel: 'error' });
  swap(fresh);
  writeFileSync(stampFile, stamp);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.error(`頓悟 Dunwu：畫面已建置 · screen built (${seconds} s)`);
}

function swap(fresh: string): void {
  const old = `${fresh}-old`;
  try {
    if (existsSync(screenFolder)) renameSync(screenFolder, old);
    renameSync(fresh, screenFolder);
  } catch (error) {
    // Another build of the same sources was faster; if not, there is no screen and that is a failure.
    if (!existsSync(join(screenFolder, 'index.html'))) throw error;
    rmSync(fresh, { recursive: true, force: true });
  }
  rmSync(old, { recursive: true, force: true });
}

function readStamp(): string | null {
  return existsSync(stampFile) ? readFileSync(stampFile, 'utf8') : null;
}

/** SHA-256 over names and contents: file times lie after a clone or a change of branch. */
export function hashSources(paths: readonly string[] = sources): string {
  const hash = createHash('sha256');
  for (const path of paths.flatMap(filesUnder).sort()) {
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(appRoot, path)))
      .update('\0');
  }
  return hash.digest('hex');
}

function filesUnder(path: string): string[] {
  const full = join(appRoot, path);
  if (!existsSync(full)) return [];
  if (/\.\w+$/.test(path)) return [path];
  return readdirSync(full, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(appRoot.length + 1)
        .replaceAll('\\', '/'),
    );
}

if (import.meta.main) {
  if (!process.argv.includes('--if-stale')) rmSync(stampFile, { force: true });
  await buildScreenIfStale();
}
