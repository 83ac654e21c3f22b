import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Configuration, Platform } from 'electron-builder';
import { buildHostsIfStale } from '../../main/build-hosts.ts';
import { buildScreenIfStale } from '../../main/build-screen.ts';

/**
 * Packs the application as `electron-builder --linux dir` would, with electron-builder.yml, from a stand-in Electron
 * folder, after building what is stale: `node main/launcher.mjs tests/support/pack-app.ts FOLDER`. Downloads nothing. The result is in FOLDER/packed.
 */
const root = join(import.meta.dirname, '..', '..');
const folder = process.argv[2];
if (!folder) throw new Error('usage: pack-app.ts FOLDER');

const { version } = JSON.parse(readFileSync(join(root, 'node_modules/electron/package.json'), 'utf8')) as {
  version: string;
};
const overrides: Configuration = {
  electronDist: standInElectron(join(folder, 'electron')),
  electronVersion: version,
  directories: { output: join(folder, 'packed'), buildResources: 'main/desktop/resources' },
  // A dummy binary has no fuses to set; the product's own settings are checked by the packaging test.
  electronFuses: null,
};
await buildScreenIfStale();
await buildHostsIfStale();
await build({ projectDir: root, targets: Platform.LINUX.createTarget('dir'), config: overrides, publish: 'never' });

function standInElectron(path: string): string {
  mkdirSync(join(path, 'resources'), { recursive: true });
  for (const name of ['electron', 'chrome-sandbox', 'chrome_crashpad_handler']) {
    writeFileSync(join(path, name), '#!/bin/sh\nexit 1\n');
    chmodSync(join(path, name), 0o755);
  }
  writeFileSync(join(path, 'version'), version);
  writeFileSync(join(path, 'LICENSE'), '');
  return path;
}
