import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Dunwu, openDunwu } from '../../main/app/open-dunwu.ts';
import { writeClientFile } from '../../main/export/client-file/write-client-file.ts';
import { readClientFile } from '../../main/import/client-file/read-client-file.ts';
import type { ClientFileWork } from '../../main/jobs/client-file-work.ts';
import { quickSolver } from './quick-solver.ts';

/** Client files written and opened without a worker, for tests that do so hundreds of times. */
export const clientWorkHere: ClientFileWork = {
  write: writeClientFile,
  read: readClientFile,
  idle: async () => {},
  close: () => {},
};

/** A computer with Dunwu on it; each look at its clock is a second later. */
export function openMachine(folder: string, start: string): Dunwu {
  let time = Date.parse(start);
  mkdirSync(join(folder, 'screen'), { recursive: true });
  writeFileSync(join(folder, 'screen', 'index.html'), '<!doctype html><title>Dunwu</title>');
  return openDunwu({
    dataFolder: join(folder, 'data'),
    screenFolder: join(folder, 'screen'),
    host: 'test',
    makeSolver: quickSolver,
    opener: { open: async () => {}, showInFolder: async () => {} },
    makeClientWork: () => clientWorkHere,
    clock: () => {
      time += 1000;
      return new Date(time);
    },
  });
}

/** A client's file as it would be downloaded. */
export async function exportedFile(
  { services }: Dunwu,
  organisationId: string,
  passphrase: string | null = null,
): Promise<File> {
  const { id } = await services.clients.exportFile({ organisationId, passphrase });
  const { fileName, body } = services.clients.download({ id });
  return new File([await new Response(body).arrayBuffer()], fileName);
}

/** Opens a file and merges it; what the preview said and what came of it. */
export async function importedFile(
  { services }: Dunwu,
  file: File,
  choices: Record<string, 'mine' | 'theirs'> = {},
  passphrase: string | null = null,
) {
  const preview = await services.clients.preview({ file, passphrase });
  return { preview, merged: services.clients.merge({ importId: preview.importId, choices }) };
}
