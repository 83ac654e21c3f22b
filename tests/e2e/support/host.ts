import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveOutput } from '../../../src/contract/command-output.ts';

/** A running server host, started as a user would: the real command, a real database. */
export interface Host {
  /** With the launch key: opening it lets the browser in. */
  readonly url: string;
  readonly origin: string;
  readonly dataFolder: string;
  /** Ends it without warning, as a power cut or the task manager would. */
  kill(): Promise<void>;
  /** Ends it in order. */
  stop(): Promise<void>;
}

/** A new, empty data folder; `removeDataFolder` takes it away again. */
export function makeDataFolder(): string {
  return mkdtempSync(join(tmpdir(), 'dunwu-e2e-'));
}

/** Removes a data folder made by `makeDataFolder`. */
export function removeDataFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

/**
 * Starts `dunwu serve` on a data folder and waits for its address.
 * @param port 0 for any free one; a given one brings a killed host back where it was.
 */
export async function startHost(dataFolder: string, port = 0): Promise<Host> {
  const args = ['--disable-warning=ExperimentalWarning', 'main/cli/dunwu.ts', 'serve', '--json'];
  const child = spawn(process.execPath, [...args, '--port', String(port), '--data', dataFolder]);
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  // A worker that is stopped before its teardown leaves no host behind.
  process.once('exit', () => child.kill('SIGKILL'));
  const url = await addressOf(child);
  const end = (signal: NodeJS.Signals) => {
    child.kill(signal);
    return ended;
  };
  return {
    url,
    origin: new URL(url).origin,
    dataFolder,
    kill: () => end('SIGKILL'),
    stop: () => end('SIGTERM'),
  };
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    let complained = '';
    child.stderr?.on('data', (chunk) => {
      complained += chunk;
    });
    child.stdout?.on('data', (chunk) => {
      said += chunk;
      if (said.includes('\n')) resolve(serveOutput.parse(JSON.parse(said)).url);
    });
    child.once('exit', (code) => reject(new Error(`dunwu serve ended with ${code} before it answered: ${complained}`)));
  });
}
