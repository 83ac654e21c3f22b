import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { appRoot } from '../app-root.ts';

/** An end with a failure within this time means that Electron does not run on this computer. In ms. */
const earlyMs = 5000;

/**
 * Runs the desktop app until it is closed. Resolves to its exit code, or to null when Electron could not run at all: on
 * some Linux systems the sandbox of an npm-installed Electron is not permitted, and Dunwu never switches it off.
 */
export function runElectron(binary: string, args: readonly string[]): Promise<number | null> {
  const started = performance.now();
  const env = { ...process.env };
  delete env.ELECTRON_RUN_AS_NODE;
  return new Promise((resolve) => {
    const child = spawn(binary, [appRoot, ...args], { stdio: 'inherit', env, cwd: join(appRoot) });
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
    child.on('error', () => resolve(null));
    child.on('exit', (code, signal) => {
      const early = performance.now() - started < earlyMs;
      // Exit code 1 is Dunwu's own: it has shown why in a dialog.
      const failed = early && code !== 0 && code !== 1 && signal !== 'SIGINT' && signal !== 'SIGTERM';
      resolve(failed ? null : (code ?? 0));
    });
  });
}
