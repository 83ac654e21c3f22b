import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright';

const usualPlaces = [
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
  const found = findBrowser();
  if (found) return found;
  const debian = process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (debian) {
    console.log('No browser found: installing Debian’s chromium and a Chinese font for the browser tests …');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    spawnSync('apt-get', ['update', '-qq'], { stdio: ['ignore', 'ignore', 'inherit'], env });
    spawnSync('apt-get', ['install', '-y', '-qq', 'chromium', 'fonts-noto-cjk'], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env,
    });
  } else {
    console.log('No browser found: asking Playwright to download Chromium …');
    const cli = 'node_modules/@playwright/test/cli.js';
    spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'inherit', timeout: 300_000 });
  }
  const installed = findBrowser();
  if (!installed) throw new Error('The browser tests need Chromium or Chrome: install one, then run npm test again.');
  return installed;
}
