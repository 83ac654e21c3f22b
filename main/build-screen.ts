import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { appRoot, assessorPage, participantFolder, screenFolder } from './app-root.ts';

const outFolder = join(appRoot, 'out');

/** One of the three things that a browser shows; each is built only when something that it is made of changed. */
interface Bundle {
  readonly name: 'screen' | 'participant' | 'assessor';
  readonly folder: string;
  readonly sources: readonly string[];
}

const every = ['src', 'main/screen-config.ts', 'package-lock.json'];
const wordsOf = (...namespaces: readonly string[]) =>
  namespaces.flatMap((name) => [`locales/zh-TW/${name}.json`, `locales/en/${name}.json`]);
const bundles: readonly Bundle[] = [
  { name: 'screen', folder: screenFolder, sources: [...every, 'renderer', 'locales'] },
  {
    name: 'participant',
    folder: participantFolder,
    sources: [
      ...every,
      'renderer/participant',
      'renderer/page',
      'renderer/public',
      ...wordsOf('participant', 'questions'),
    ],
  },
  {
    name: 'assessor',
    folder: join(assessorPage, '..'),
    sources: [...every, 'renderer/assessor', 'renderer/page', ...wordsOf('assessors', 'questions')],
  },
];
/** Pages for people without Dunwu are no part of its screen. */
const notTheScreen = /^renderer\/(participant|assessor|page)\//;

/** Whether the screen's sources and the tool that builds them are here. Never so in a packaged app. */
export function canBuildScreen(): boolean {
  return existsSync(join(appRoot, 'renderer', 'main.tsx')) && existsSync(join(appRoot, 'node_modules', 'vite'));
}

/**
 * Builds the screen into `out/renderer`, the participants' page into `out/participant` and the assessors' file into
 * `out/assessor`, each when its sources changed since it was built. Returns whether it built any.
 */
export async function buildScreenIfStale(): Promise<boolean> {
  return await buildAll(bundles.filter((bundle) => isMissing(bundle) || readStamp(bundle) !== stampOf(bundle)));
}

/** Builds only what is not there at all: for hosts that scripts start, which should not pause for a build. */
export async function buildScreenIfMissing(): Promise<void> {
  await buildAll(bundles.filter(isMissing));
}

async function buildAll(stale: readonly Bundle[]): Promise<boolean> {
  if (!canBuildScreen() || stale.length === 0) return false;
  const started = performance.now();
  // Vite leaves a NODE_ENV that is set alone, and `test` or `development` would put React's slow build on the screen.
  process.env.NODE_ENV = 'production';
  for (const bundle of stale) await buildBundle(bundle);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.error(`頓悟 Dunwu：畫面已建置 · screen built (${seconds} s)`);
  return true;
}

async function buildBundle(bundle: Bundle): Promise<void> {
  const stamp = stampOf(bundle);
  const { build } = await import('vite');
  const { assessorConfig, participantConfig, screenConfig } = await import('./screen-config.ts');
  const configOf = { screen: screenConfig, participant: participantConfig, assessor: assessorConfig }[bundle.name];
  // Beside the old one, then swapped: a running host never serves half a screen, nor do two builds meet.
  const fresh = `${bundle.folder}-${randomUUID()}`;
  await build({ ...configOf(appRoot, fresh), configFile: false, logLevel: 'error' });
  swap(fresh, bundle.folder);
  writeFileSync(stampFile(bundle), stamp);
}

function swap(fresh: string, folder: string): void {
  const old = `${fresh}-old`;
  try {
    if (existsSync(folder)) renameSync(folder, old);
    renameSync(fresh, folder);
  } catch (error) {
    // Another build of the same sources was faster; if not, there is no screen and that is a failure.
    if (!existsSync(join(folder, 'index.html'))) throw error;
    rmSync(fresh, { recursive: true, force: true });
  }
  rmSync(old, { recursive: true, force: true });
}

function isMissing(bundle: Bundle): boolean {
  return !existsSync(join(bundle.folder, 'index.html'));
}

function stampFile(bundle: Bundle): string {
  return join(outFolder, `${bundle.name}.stamp`);
}

function readStamp(bundle: Bundle): string | null {
  return existsSync(stampFile(bundle)) ? readFileSync(stampFile(bundle), 'utf8') : null;
}

function stampOf(bundle: Bundle): string {
  return hashSources(bundle.sources, bundle.name === 'screen' ? notTheScreen : undefined);
}

/**
 * SHA-256 over names and contents: file times lie after a clone or a change of branch.
 * @param without files below `paths` that do not count
 */
export function hashSources(paths: readonly string[], without?: RegExp): string {
  const hash = createHash('sha256');
  for (const path of paths.flatMap(filesUnder).sort()) {
    if (without?.test(path)) continue;
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
  if (!process.argv.includes('--if-stale')) for (const bundle of bundles) rmSync(stampFile(bundle), { force: true });
  await buildScreenIfStale();
}
