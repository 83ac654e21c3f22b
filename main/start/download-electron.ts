import { spawn } from 'node:child_process';
import { electronAddress, electronInstaller, findElectron } from './find-electron.ts';

/** How long to ask whether the download is to be had, and how long to wait for it. In ms. */
const askMs = 1500;
const downloadMs = 180_000;

/**
 * Gets Electron's binary on the first run, where it can be had. Asks first, briefly, so that a computer without the
 * internet waits no more than {@link askMs}. Returns its path, or null; a failed download is tried again next time.
 */
export async function downloadElectron(sayWaiting: () => void): Promise<string | null> {
  const script = electronInstaller();
  if (script === null || !(await canBeHad())) return null;
  sayWaiting();
  const done = await new Promise<boolean>((resolve) => {
    const child = spawn(process.execPath, [script], { stdio: 'ignore' });
    const tooLong = setTimeout(() => child.kill(), downloadMs);
    child.on('error', () => resolve(false));
    child.on('exit', (code) => {
      clearTimeout(tooLong);
      resolve(code === 0);
    });
  });
  return done ? findElectron() : null;
}

async function canBeHad(): Promise<boolean> {
  try {
    const answer = await fetch(electronAddress(), { method: 'HEAD', signal: AbortSignal.timeout(askMs) });
    return answer.ok;
  } catch {
    return false;
  }
}
