import { basename, dirname } from 'node:path';
import type * as z from 'zod';
import type { deletedClient, ExportedClient, keptVersion } from '../../../src/contract/client-records.ts';
import type { Organisation } from '../../../src/contract/records.ts';
import { AppError } from '../../app-error.ts';
import { eraseClient, eraseFromBackups } from '../../db/delete-client.ts';
import { moveFinished, unfinishedIn } from '../../export/verified-file.ts';
import { abortableStream } from '../abortable-stream.ts';
import { found, foundRows } from '../found.ts';
import { clientFolder } from './client-folder.ts';
import type { ClientContext, ClientParts } from './client-parts.ts';
import {
  clientFileName,
  type ExportManyProgress,
  exportMany,
  logExport,
  type WantedClient,
  writeClient,
} from './export-client.ts';
import { clientImports, refuseWhileListening } from './import-client.ts';
import { keptVersionsOf } from './kept-versions.ts';
import { takenOnce } from './taken-once.ts';

interface OfOrganisation {
  readonly organisationId: string;
}

/** Clients as files: out, in, archived, gone for good. */
export function clientService(context: ClientContext, parts: ClientParts) {
  const { store, now } = context;
  const folder = clientFolder(parts.dataFolder);
  folder.empty();
  const downloads = takenOnce(folder);
  const imports = clientImports(context, parts, folder);
  const get = (id: string): Organisation => found(store.organisations.get(id), 'organisation');
  const setArchived = ({ organisationId }: OfOrganisation, at: string | null): Organisation => {
    foundRows(store.clientFiles.setArchived(organisationId, at), 'organisation');
    return get(organisationId);
  };
  return {
    async exportFile(wanted: WantedClient, signal?: AbortSignal): Promise<ExportedClient> {
      const { organisationId } = wanted;
      const fileName = clientFileName(context, organisationId);
      const path = folder.newPath();
      const written = await writeClient(context, parts, folder, { ...wanted, path }, signal);
      const exported = logExport(context, wanted, fileName, written);
      downloads.keep(exported.id, { path, fileName, organisationId });
      return exported;
    },
    /** Writes a client's file to any path; for the command line only, never for the screen. */
    async exportTo({ path, ...wanted }: WantedClient & { readonly path: string }): Promise<ExportedClient> {
      const unfinished = unfinishedIn(dirname(path));
      try {
        const written = await writeClient(context, parts, folder, { ...wanted, path: unfinished });
        await moveFinished(unfinished, path);
        return logExport(context, wanted, basename(path), written);
      } finally {
        folder.remove(unfinished);
      }
    },
    exportMany(
      input: { readonly organisationIds: readonly string[]; readonly passphrase: string | null },
      signal?: AbortSignal,
    ): AsyncIteratorObject<ExportManyProgress, undefined, void> {
      const ending = signal ? AbortSignal.any([signal, parts.closing]) : parts.closing;
      return abortableStream(ending, (ended) => exportMany(context, parts, folder, input, ended));
    },
    /** A file that was exported, for its one download. Throws AppError NOT_FOUND. */
    download: ({ id }: { id: string }) => downloads.take(id),
    preview: imports.preview,
    /** Opens a file at any path; for the command line only. */
    previewFile: ({ path, passphrase }: { readonly path: string; readonly passphrase: string | null }) =>
      imports.open({ path, fileName: basename(path), passphrase, own: false }),
    previewOpened: imports.previewOpened,
    merge: imports.merge,
    cancelImport: imports.cancel,
    keptVersions: ({ organisationId }: OfOrganisation): z.infer<typeof keptVersion>[] =>
      keptVersionsOf(store, organisationId),
    archive: (input: OfOrganisation): Organisation => setArchived(input, now()),
    unarchive: (input: OfOrganisation): Organisation => setArchived(input, null),
    async deleteForGood({
      organisationId,
      name,
      fromBackups,
    }: OfOrganisation & { readonly name: string; readonly fromBackups: boolean }): Promise<
      z.infer<typeof deletedClient>
    > {
      if (name.trim() !== get(organisationId).name)
        throw new AppError('INVALID_INPUT', { field: 'name', detail: name });
      refuseWhileListening(context, organisationId);
      // A file that is being written reads the database: it would keep pages from being written anew.
      await parts.work().idle();
      const rows = eraseClient(store.database, organisationId);
      downloads.forget(organisationId);
      imports.forget(organisationId);
      parts.onDeleted();
      const { cleaned, failed } = fromBackups
        ? eraseFromBackups(parts.dataFolder, organisationId)
        : { cleaned: 0, failed: [] };
      return { rows, backupsCleaned: cleaned, backupsFailed: failed };
    },
    close() {
      downloads.close();
      imports.close();
    },
  };
}
