import { eventIterator, oc } from '@orpc/contract';
import * as z from 'zod';
import {
  clientImportPreview,
  deletedClient,
  exportedClient,
  exportManyProgress,
  keptVersion,
  mergedClient,
  passphrase,
} from './client-records.ts';
import { appErrors } from './errors.ts';
import { organisation, recordId } from './records.ts';

const call = oc.errors(appErrors);
const ofOrganisation = z.object({ organisationId: recordId });

/** The calls about clients as files. Downloads are at `/files/clients/<id>`. */
export const clientContract = {
  clients: {
    /** Writes and verifies one client's file; without a passphrase it is not encrypted. */
    exportFile: call.input(ofOrganisation.extend({ passphrase: passphrase.nullable() })).output(exportedClient),
    /** One file a client into the export folder; ending the stream cancels, files that are done stay. */
    exportMany: call
      .input(z.object({ organisationIds: z.array(recordId).min(1).max(5000), passphrase: passphrase.nullable() }))
      .output(eventIterator(exportManyProgress)),
    /** Opens a file and says what a merge would change. Changes nothing. */
    preview: call.input(z.object({ file: z.file(), passphrase: passphrase.nullable() })).output(clientImportPreview),
    /** The same for a file that the system handed to the host (a double click); see the host event `file-opened`. */
    previewOpened: call
      .input(z.object({ openedId: recordId, passphrase: passphrase.nullable() }))
      .output(clientImportPreview),
    /** Merges in one transaction, after a backup. A conflict that `choices` does not name keeps mine. */
    merge: call
      .input(z.object({ importId: recordId, choices: z.record(z.string(), z.enum(['mine', 'theirs'])) }))
      .output(mergedClient),
    cancelImport: call.input(z.object({ importId: recordId })).output(z.void()),
    keptVersions: call.input(ofOrganisation).output(z.array(keptVersion)),
    archive: call.input(ofOrganisation).output(organisation),
    unarchive: call.input(ofOrganisation).output(organisation),
    /** Erases a client with `secure_delete`, from the backups too where asked. `name` must be the client's, as a last check. */
    deleteForGood: call
      .input(ofOrganisation.extend({ name: z.string(), fromBackups: z.boolean() }))
      .output(deletedClient),
  },
};
