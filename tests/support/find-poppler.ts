import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Whether the machine has Poppler's tools (pdffonts, pdftotext, pdftoppm), independent readers of our PDFs. */
export function hasPoppler(): boolean {
  return spawnSync('pdffonts', ['-v'], { stdio: 'ignore' }).status === 0;
}

/** Installs Debian's package of Poppler's tools where they are missing and this process may install packages. */
export function ensurePoppler(): boolean {
  if (hasPoppler()) return true;
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore', env });
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'poppler-utils'], { stdio: 'ignore', env });
  return hasPoppler();
}
