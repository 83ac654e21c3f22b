import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright';

/** Debian's Chromium without its windows: the tests take a third less time in it. */
const shell = '/usr/bin/chromium-headless-shell';
const usualPlaces = [
  shell,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** The Chromium that the browser tests use: Playwright's own, else one that the machine has; null when there is none. */
export function findBrowser(): string | null {
  const own = chromium.executablePath();
  return [own, ...usualPlaces].find((path) => path !== '' && existsSync(path)) ?? null;
}

/**
 * Finds a Chromium or installs one: Debian's package (with a Chinese font) where this process may install packages,
 * else Playwright's own download.
 * @throws when neither can be had; the message says what to install by hand.
 */
export function ensureBrowser(): string {
  const debian = process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  const found = findBrowser();
  if (found !== null && (!debian || found === shell || found === chromium.executablePath())) return found;
  if (debian) {
    console.log('Installing Debian’s Chromium shell and a Chinese font for the browser tests …');
    installPackages('chromium-headless-shell', 'fonts-noto-cjk');
    if (findBrowser() === null) installPackages('chromium', 'fonts-noto-cjk');
  } else {
    console.log('No browser found: asking Playwright to download Chromium …');
    const cli = 'node_modules/@playwright/test/cli.js';
    spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'inherit', timeout: 300_000 });
  }
  const installed = findBrowser();
  if (!installed) throw new Error('The browser tests need Chromium or Chrome: install one, then run npm test again.');
  return installed;
}

function installPackages(...names: readonly string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const stdio = ['ignore', 'ignore', 'inherit'] as const;
  spawnSync('apt-get', ['update', '-qq'], { stdio: [...stdio], env });
  spawnSync('apt-get', ['install', '-y', '-qq', ...names], { stdio: [...stdio], env });
}
