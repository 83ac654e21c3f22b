import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/fetch';
import type { ContractRouterClient } from '@orpc/contract';
import type { Contract } from '../../src/contract/api.ts';
import { rpcPath } from '../../src/contract/files.ts';

const root = join(import.meta.dirname, '..', '..');

/** A serving process of its own, as a user would run it, with a client that holds its cookie. */
export interface Served {
  readonly process: ChildProcess;
  readonly origin: string;
  readonly cookie: string;
  readonly client: ContractRouterClient<Contract>;
  /** From the start of the process to its printed address, in ms. */
  readonly readyMs: number;
  /** Sends a signal and waits for the end. */
  stop(signal: 'SIGTERM' | 'SIGKILL'): Promise<void>;
}

/** Starts the server host on a data folder and waits until it answers. Rejects with its error output when it ends. */
export async function serve(dataFolder: string): Promise<Served> {
  const started = performance.now();
  const script = join(root, 'main', 'server', 'main.ts');
  const child = spawn(process.execPath, [script, '--json', '--data', dataFolder], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  // A test that fails halfway must not leave a host behind.
  process.once('exit', () => child.kill('SIGKILL'));
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const url = await firstLine(child);
  const readyMs = performance.now() - started;
  const entry = await fetch(url, { redirect: 'manual' });
  const cookie = entry.headers.get('set-cookie')?.split(';')[0] ?? '';
  const { origin } = new URL(url);
  const link = new RPCLink({ url: `${origin}${rpcPath}`, headers: { cookie } });
  return {
    process: child,
    origin,
    cookie,
    client: createORPCClient(link),
    readyMs,
    async stop(signal) {
      child.kill(signal);
      await ended;
    },
  };
}

function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let errors = '';
    child.stderr?.on('data', (chunk) => {
      errors += chunk;
    });
    child.stdout?.once('data', (chunk) => resolve((JSON.parse(String(chunk)) as { url: string }).url));
    child.once('exit', (code) => reject(new Error(`The server host ended with ${code}: ${errors}`)));
  });
}
