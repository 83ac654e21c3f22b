import { parentPort } from 'node:worker_threads';
import type { AppErrorCode, AppErrorParams } from '../../src/contract/errors.ts';
import { AppError } from '../app-error.ts';
import { asAppError } from '../db/sqlite-failure.ts';
import {
  type ClientFileOrder,
  type WrittenClientFile,
  writeClientFile,
} from '../export/client-file/write-client-file.ts';
import { type ReadClient, type ReadClientOrder, readClientFile } from '../import/client-file/read-client-file.ts';

/** What the worker of client files is told, one order at a time. */
export type ClientWorkerOrder =
  | { readonly kind: 'write'; readonly order: ClientFileOrder }
  | { readonly kind: 'read'; readonly order: ReadClientOrder };

/** What it says once it is done. */
export type ClientWorkerReply =
  | { readonly kind: 'done'; readonly result: WrittenClientFile | ReadClient }
  | { readonly kind: 'failed'; readonly code: AppErrorCode; readonly params: AppErrorParams }
  | { readonly kind: 'broken'; readonly reason: string };

parentPort?.on('message', async (message: ClientWorkerOrder) => {
  parentPort?.postMessage(await reply(message));
});

async function reply(message: ClientWorkerOrder): Promise<ClientWorkerReply> {
  try {
    const result =
      message.kind === 'write' ? await writeClientFile(message.order) : await readClientFile(message.order);
    return { kind: 'done', result };
  } catch (error) {
    const failure = asAppError(error, message.order.path);
    if (failure instanceof AppError) return { kind: 'failed', code: failure.code, params: failure.params };
    return { kind: 'broken', reason: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
