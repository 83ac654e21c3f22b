import { randomUUID } from 'node:crypto';
import { createWriteStream, statSync } from 'node:fs';
import { basename } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream as NodeStream } from 'node:stream/web';
import type * as z from 'zod';
import {
  type ClientImportPreview,
  clientFileMaxBytes,
  type mergedClient,
} from '../../../src/contract/client-records.ts';
import { AppError } from '../../app-error.ts';
import { writeBackup } from '../../db/backup.ts';
import { type ClientFile, openClientFile } from '../../db/client-file.ts';
import { readClientRows } from '../../db/client-rows.ts';
import { asAppError } from '../../db/sqlite-failure.ts';
import { hashOfFile } from '../../export/client-file/write-client-file.ts';
import type { ReadClient } from '../../import/client-file/read-client-file.ts';
import { tooLarge } from '../evidence-service.ts';
import { applyMerge } from './apply-merge.ts';
import type { ClientFolder } from './client-folder.ts';
import type { ClientContext, ClientParts } from './client-parts.ts';
import type { Choices, MergePlan } from './merge-plan.ts';
import { planMerge } from './plan-merge.ts';
import { longestWait } from './taken-once.ts';

export type MergedClient = z.infer<typeof mergedClient>;

/** A file that was opened and checked and waits for its merge. */
export interface WaitingImport extends ReadClient {
  readonly importId: string;
  readonly plainPath: string;
  readonly fileName: string;
  readonly sha256: string;
  readonly timer: NodeJS.Timeout;
}

/** A client file on disk. */
export interface FileToOpen {
  readonly path: string;
  readonly fileName: string;
  readonly passphrase: string | null;
  /** Whether it is a copy of Dunwu's own. */
  readonly own: boolean;
}

/** Opens client files, says what merging them would change, and merges. */
export function clientImports(context: ClientContext, parts: ClientParts, folder: ClientFolder) {
  const waiting = new Map<string, WaitingImport>();
  const drop = (importId: string) => {
    const one = waiting.get(importId);
    if (!one) return;
    clearTimeout(one.timer);
    waiting.delete(importId);
    folder.remove(one.plainPath);
  };
  const open = async (file: FileToOpen, signal?: AbortSignal): Promise<ClientImportPreview> => {
    const plainPath = folder.newPath();
    const { fileName } = file;
    const now = context.now();
    try {
      checkFile(file);
      const sha256 = await hashOfFile(file.path);
      const read = await parts.work().read({ ...file, plainPath, now }, signal);
      const importId = randomUUID();
      const timer = setTimeout(() => drop(importId), longestWait).unref();
      const one = { ...read, importId, plainPath, fileName, sha256, timer };
      const preview = previewOf(context, one);
      waiting.set(importId, one);
      return preview;
    } catch (error) {
      folder.remove(plainPath);
      throw asAppError(error, file.path);
    }
  };
  return {
    /** Opens a file that is on disk already; the command line's way. */
    open,
    async preview({ file, passphrase }: { file: File; passphrase: string | null }, signal?: AbortSignal) {
      if (file.size > clientFileMaxBytes) throw tooLarge(file.name, clientFileMaxBytes);
      const path = folder.newPath();
      try {
        await receive(file, path);
        return await open({ path, fileName: file.name, passphrase, own: true }, signal);
      } finally {
        folder.remove(path);
      }
    },
    previewOpened({ openedId, passphrase }: { openedId: string; passphrase: string | null }, signal?: AbortSignal) {
      const path = parts.opened.pathOf(openedId);
      if (path === undefined) throw new AppError('IMPORT_GONE');
      return open({ path, fileName: basename(path), passphrase, own: false }, signal);
    },
    merge({ importId, choices }: { importId: string; choices: Choices }): MergedClient {
      const one = waiting.get(importId);
      if (!one) throw new AppError('IMPORT_GONE');
      const merged = merge(context, parts, one, choices);
      drop(importId);
      return merged;
    },
    cancel: ({ importId }: { importId: string }) => drop(importId),
    forget(organisationId: string) {
      for (const one of [...waiting.values()]) if (one.facts.organisationId === organisationId) drop(one.importId);
    },
    close() {
      for (const importId of [...waiting.keys()]) drop(importId);
    },
  };
}

/** Throws AppError FILE_UNREADABLE, FILE_TOO_LARGE. */
function checkFile({ path, fileName }: FileToOpen): void {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found?.isFile()) throw new AppError('FILE_UNREADABLE', { path: fileName, detail: 'ENOENT' });
  if (found.size > clientFileMaxBytes) throw tooLarge(fileName, clientFileMaxBytes);
}

async function receive(file: File, path: string): Promise<void> {
  try {
    await pipeline(Readable.fromWeb(file.stream() as unknown as NodeStream), createWriteStream(path, { flags: 'wx' }));
  } catch (error) {
    throw asAppError(error, path);
  }
}

function previewOf(context: ClientContext, one: WaitingImport): ClientImportPreview {
  const { facts, counts, importId, fileName } = one;
  const { organisationName, exportedAt, exportedBy, organisationId } = facts;
  const plan = withFile(one, (file) => planOf(context, one, file, {}));
  const isNew = context.store.database.rows('select 1 from organisations where id = ?', organisationId).length === 0;
  const { conflicts, addedByKind } = plan;
  const known = { importId, fileName, organisationName, exportedAt, exportedBy, isNew, counts };
  return { ...known, ...plan.counts, conflicts, addedByKind };
}

function withFile<T>({ plainPath }: WaitingImport, use: (file: ClientFile) => T): T {
  const file = openClientFile(plainPath);
  try {
    return use(file);
  } finally {
    file.close();
  }
}

function planOf({ store }: ClientContext, { facts, fileName }: WaitingImport, file: ClientFile, choices: Choices) {
  const { database } = store;
  const { organisationId } = facts;
  const plan = planMerge(readClientRows(database, organisationId), readClientRows(file, organisationId), choices);
  refuseStrangers(database, plan, fileName);
  return plan;
}

/** A row that is new to this client may not have the id of a row of another one. */
function refuseStrangers(database: ClientContext['store']['database'], plan: MergePlan, fileName: string): void {
  for (const step of plan.steps) {
    if (step.do !== 'put' || step.mine !== null || step.table.key.join() !== 'id') continue;
    const { table } = step.table;
    if (database.rows(`select 1 from ${table} where id = ?`, step.row.id).length > 0) {
      throw new AppError('CLIENT_FILE_UNFIT', { fileName, detail: `${table}.id` });
    }
  }
}

function merge(context: ClientContext, parts: ClientParts, one: WaitingImport, choices: Choices): MergedClient {
  const { store, clock, now, userName } = context;
  const { organisationId } = one.facts;
  refuseWhileListening(context, organisationId);
  writeBackup(store.database, parts.dataFolder, 'before-merge', clock());
  const facts = { organisationId, at: now(), by: userName() };
  return withFile(one, (file) =>
    store.database.transaction(() => {
      const plan = planOf(context, one, file, choices);
      applyMerge(store.database, file, plan, facts);
      store.clientFiles.remember(organisationId, plan.versions);
      const { added, changed } = plan.counts;
      const merged = { organisationId, added, changed, settled: plan.conflicts.length };
      store.clientFiles.insertImport({
        id: one.importId,
        organisation_id: organisationId,
        at: facts.at,
        by: facts.by,
        file_name: one.fileName,
        sha256: one.sha256,
        outcome_json: JSON.stringify(merged),
      });
      return merged;
    }),
  );
}

/** A workshop that people are in lives in memory too: nothing is changed behind its back. Throws AppError WORKSHOP_STATE. */
export function refuseWhileListening({ store }: Pick<ClientContext, 'store'>, organisationId: string): void {
  const listening = store.database.rows(
    `select 1 from workshops join assessments on assessments.id = workshops.assessment_id
     where assessments.organisation_id = ? and workshops.state = 'open' and workshops.address is not null`,
    organisationId,
  );
  if (listening.length > 0) throw new AppError('WORKSHOP_STATE');
}
