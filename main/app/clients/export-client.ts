import { randomUUID } from 'node:crypto';
import { basename, join } from 'node:path';
import type * as z from 'zod';
import { content } from '../../../src/content/content.ts';
import type { exportManyProgress } from '../../../src/contract/client-records.ts';
import { clientFileExtension, type ExportedClient } from '../../../src/contract/client-records.ts';
import { AppError } from '../../app-error.ts';
import type { WrittenClientFile } from '../../export/client-file/write-client-file.ts';
import { safeFileName } from '../../export/safe-file-name.ts';
import { moveFinished, unfinishedIn } from '../../export/verified-file.ts';
import { programVersion } from '../describe-app.ts';
import { found } from '../found.ts';
import type { ClientFolder } from './client-folder.ts';
import type { ClientContext, ClientParts } from './client-parts.ts';

export type ExportManyProgress = z.infer<typeof exportManyProgress>;

/** Which client, and with which passphrase (null: not encrypted). */
export interface WantedClient {
  readonly organisationId: string;
  readonly passphrase: string | null;
}

/** Writes and proves a client's file at `path`, under whatever name that is. What was written stays unknown until `log` is called. */
export async function writeClient(
  context: ClientContext,
  parts: Pick<ClientParts, 'work'>,
  folder: ClientFolder,
  { organisationId, passphrase, path }: WantedClient & { readonly path: string },
  signal?: AbortSignal,
): Promise<WrittenClientFile> {
  const { store, now, userName } = context;
  found(store.organisations.get(organisationId), 'organisation');
  const [plainPath, checkPath] = [folder.newPath(), folder.newPath()];
  const facts = {
    app: programVersion(),
    content: content.version,
    exportedAt: now(),
    exportedBy: userName(),
    organisationId,
  };
  const databasePath = store.database.path;
  try {
    return await parts.work().write({ databasePath, facts, passphrase, path, plainPath, checkPath }, signal);
  } catch (error) {
    folder.remove(path);
    throw error;
  } finally {
    folder.remove(plainPath, checkPath);
  }
}

/** Notes that a file is ready, and which versions of the client's rows left with it. */
export function logExport(
  { store, userName }: ClientContext,
  { organisationId, passphrase }: WantedClient,
  fileName: string,
  { facts, bytes, sha256, counts, versions }: WrittenClientFile,
): ExportedClient {
  const id = randomUUID();
  const encrypted = passphrase !== null;
  store.database.transaction(() => {
    store.clientFiles.insertExport({
      id,
      organisation_id: organisationId,
      at: facts.exportedAt,
      by: userName(),
      file_name: fileName,
      bytes,
      sha256,
      encrypted: encrypted ? 1 : 0,
    });
    store.clientFiles.remember(organisationId, versions);
  });
  return { id, organisationId, fileName, bytes, sha256, encrypted, counts };
}

/** Name of a client's file: firm and day. */
export function clientFileName({ store, today }: ClientContext, organisationId: string): string {
  const { name } = found(store.organisations.get(organisationId), 'organisation');
  const firm = safeFileName(name).replaceAll(' ', '-') || 'dunwu';
  return `${firm}-${today()}.${clientFileExtension}`;
}

/** One file a client into the export folder; a failure of one is told and the others go on. */
export async function* exportMany(
  context: ClientContext,
  parts: ClientParts,
  folder: ClientFolder,
  { organisationIds, passphrase }: { readonly organisationIds: readonly string[]; readonly passphrase: string | null },
  signal: AbortSignal,
): AsyncGenerator<ExportManyProgress, undefined, void> {
  const total = organisationIds.length;
  for (const [index, organisationId] of organisationIds.entries()) {
    signal.throwIfAborted();
    const organisationName = context.store.organisations.get(organisationId)?.name ?? '';
    const told = { done: index + 1, total, organisationName };
    try {
      const file = await exportInto(context, parts, folder, { organisationId, passphrase }, signal);
      yield { ...told, file, failure: null };
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      yield { ...told, file: null, failure: { code: error.code, params: error.params } };
    }
  }
}

async function exportInto(
  context: ClientContext,
  parts: ClientParts,
  folder: ClientFolder,
  wanted: WantedClient,
  signal: AbortSignal,
): Promise<ExportedClient & { path: string }> {
  const { organisationId } = wanted;
  const fileName = clientFileName(context, organisationId);
  const unfinished = unfinishedIn(parts.exportFolder);
  const written = await writeClient(context, parts, folder, { ...wanted, path: unfinished }, signal);
  try {
    const own = (path: string) => context.store.clientFiles.hashesOf(organisationId, basename(path));
    const path = await parts.places.pathFor(fileName, written.sha256, own);
    await moveFinished(unfinished, path, signal);
    return { ...logExport(context, wanted, basename(path), written), path: join(path) };
  } finally {
    folder.remove(unfinished);
  }
}
