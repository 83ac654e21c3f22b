import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { appRoot } from '../app-root.ts';

const electronFolder = join(appRoot, 'node_modules', 'electron');

/** Path of Electron's own binary, or null while it has not been downloaded. Never downloads. */
export function findElectron(): string | null {
  const dist = process.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(electronFolder, 'dist');
  const name = join(electronFolder, 'path.txt');
  const path = join(dist, existsSync(name) ? readFileSync(name, 'utf8') : 'electron');
  return existsSync(path) ? path : null;
}

/** The script with which the electron package downloads its binary, or null where the package is not installed. */
export function electronInstaller(): string | null {
  const script = join(electronFolder, 'install.js');
  return existsSync(script) ? script : null;
}

/** Where the binary comes from, as `@electron/get` would address it: GitHub, or the mirror that npm or the user set. */
export function electronAddress(): string {
  const { version } = JSON.parse(readFileSync(join(electronFolder, 'package.json'), 'utf8')) as { version: string };
  const mirror =
    process.env.ELECTRON_MIRROR ??
    process.env.npm_config_electron_mirror ??
    'https://github.com/electron/electron/releases/download/';
  return `${mirror}v${version}/electron-v${version}-${process.platform}-${process.arch}.zip`;
}

/** Whether a window can be shown here. */
export function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
