import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type * as z from 'zod';
import { passphrase as passphraseShape } from '../../../src/contract/client-records.ts';
import { clientExportOutput, clientImportOutput } from '../../../src/contract/command-output.ts';
import { clientService } from '../../app/clients/client-service.ts';
import { createOpenedFiles } from '../../app/clients/opened-files.ts';
import { localDay } from '../../app/context.ts';
import { exportPlaces } from '../../app/export-places.ts';
import { createHostEvents } from '../../app/host-events.ts';
import { settingsService } from '../../app/settings-service.ts';
import { AppError } from '../../app-error.ts';
import { dataFolder } from '../../data-folder.ts';
import { databaseFileName, openDatabase } from '../../db/open-database.ts';
import { createStore, type Store } from '../../db/store.ts';
import { createClientFileWork } from '../../jobs/client-file-work.ts';
import type { CommandContext } from '../command-context.ts';
import { toJsonText, toLinesText } from '../print.ts';

interface Shared {
  readonly data?: string;
  readonly passphraseFile?: string;
  readonly json?: boolean;
}

/** `client export`: writes one client's file, proven, to `path`. */
export async function exportClientFile(
  path: string,
  options: Shared & { readonly organisation: string },
  { words, print, report }: CommandContext,
): Promise<void> {
  const passphrase = readPassphrase(options.passphraseFile);
  const folder = dataFolder(options.data);
  const source = join(folder, databaseFileName);
  if (!existsSync(source)) throw new AppError('NOT_FOUND', { what: source });
  await withClients(folder, async (clients, store) => {
    const organisationId = organisationOf(store, options.organisation);
    if (passphrase === null && !options.json) report(words('cli:client.notEncrypted'));
    const file = resolve(path);
    const { id: _, ...exported } = await clients.exportTo({ organisationId, passphrase, path: file });
    const output: z.infer<typeof clientExportOutput> = { ...exported, file };
    if (options.json) print(toJsonText(clientExportOutput.parse(output)));
    else print(toLinesText([words('cli:client.exported', { file, bytes: output.bytes, rows: output.counts.rows })]));
  });
}

/** `client import`: says what a client file would change and, unless only a preview is wanted, merges it. */
export async function importClientFile(
  path: string,
  options: Shared & { readonly choose: 'mine' | 'theirs'; readonly preview?: boolean },
  { words, print }: CommandContext,
): Promise<void> {
  const passphrase = readPassphrase(options.passphraseFile);
  const file = resolve(path);
  if (!existsSync(file)) throw new AppError('FILE_UNREADABLE', { path, detail: 'ENOENT' });
  await withClients(dataFolder(options.data), async (clients) => {
    const { importId, ...preview } = await clients.previewFile({ path: file, passphrase });
    const choices = Object.fromEntries(preview.conflicts.map(({ id }) => [id, options.choose]));
    const merged = options.preview ? null : clients.merge({ importId, choices });
    if (options.json) {
      print(toJsonText(clientImportOutput.parse({ preview, merged })));
      return;
    }
    const { organisationName, added, changed, kept, same } = preview;
    const conflicts = preview.conflicts.length;
    const line = words('cli:client.preview', { organisationName, added, changed, kept, same, conflicts });
    const done = merged === null ? 'cli:client.notMerged' : 'cli:client.merged';
    print(toLinesText([line, words(done)]));
  });
}

type Clients = ReturnType<typeof clientService>;

/** The use-cases of client files over a data folder that is not open elsewhere. */
async function withClients(folder: string, use: (clients: Clients, store: Store) => Promise<void>): Promise<void> {
  const { database, close } = openDatabase(folder, new Date());
  const work = createClientFileWork();
  const closing = new AbortController();
  const store = createStore(database);
  const { userName } = settingsService(store, createHostEvents()).get();
  const clock = () => new Date();
  const context = {
    store,
    clock,
    now: () => clock().toISOString(),
    today: () => localDay(clock()),
    userName: () => userName,
  };
  const exportFolder = join(folder, 'exports');
  const clients = clientService(context, {
    dataFolder: folder,
    exportFolder,
    places: exportPlaces(exportFolder),
    work: () => work,
    opened: createOpenedFiles(),
    closing: closing.signal,
    onDeleted: () => {},
  });
  try {
    await use(clients, store);
  } finally {
    clients.close();
    work.close();
    close();
  }
}

/** The first line of a file, else `DUNWU_PASSPHRASE`, else none. Never an argument: those are seen by everyone on the machine. */
function readPassphrase(file: string | undefined): string | null {
  const text = file === undefined ? process.env.DUNWU_PASSPHRASE : firstLine(file);
  if (text === undefined || (file === undefined && text === '')) return null;
  const read = passphraseShape.safeParse(text);
  if (!read.success) throw new AppError('INVALID_INPUT', { field: 'passphrase', detail: file ?? 'DUNWU_PASSPHRASE' });
  return read.data;
}

function firstLine(file: string): string {
  try {
    return readFileSync(file, 'utf8').split(/\r?\n/, 1)[0] ?? '';
  } catch (error) {
    const detail = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new AppError('FILE_UNREADABLE', { path: file, detail }, { cause: error });
  }
}

/** By id, or by its name where only one is called so. */
function organisationOf(store: Store, wanted: string): string {
  const named = store.organisations.list().filter(({ id, name }) => id === wanted || name === wanted);
  const [first] = named;
  if (first === undefined || named.length > 1) throw new AppError('NOT_FOUND', { what: wanted });
  return first.id;
}
