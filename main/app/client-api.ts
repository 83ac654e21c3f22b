import { implement, type Router } from '@orpc/server';
import { clientContract } from '../../src/contract/client-api.ts';
import type { Services } from './services.ts';

/** The contract's calls about clients as files, each handed to its use-case. A forgotten one does not compile. */
export function clientApi({ clients }: Services): Router<typeof clientContract, Record<never, never>> {
  const os = implement(clientContract);
  return {
    clients: {
      exportFile: os.clients.exportFile.handler(({ input, signal }) => clients.exportFile(input, signal)),
      exportMany: os.clients.exportMany.handler(({ input, signal }) => clients.exportMany(input, signal)),
      preview: os.clients.preview.handler(({ input, signal }) => clients.preview(input, signal)),
      previewOpened: os.clients.previewOpened.handler(({ input, signal }) => clients.previewOpened(input, signal)),
      merge: os.clients.merge.handler(({ input }) => clients.merge(input)),
      cancelImport: os.clients.cancelImport.handler(({ input }) => clients.cancelImport(input)),
      keptVersions: os.clients.keptVersions.handler(({ input }) => clients.keptVersions(input)),
      archive: os.clients.archive.handler(({ input }) => clients.archive(input)),
      unarchive: os.clients.unarchive.handler(({ input }) => clients.unarchive(input)),
      deleteForGood: os.clients.deleteForGood.handler(({ input }) => clients.deleteForGood(input)),
    },
  };
}
