import type * as z from 'zod';
import type { ClientImportPreview, mergedClient } from '../../../src/contract/client-records.ts';

/** Where a client file comes from: picked here, or handed over by the system (a double click). */
export type ClientFileSource =
  | { readonly kind: 'file'; readonly file: File }
  | { readonly kind: 'opened'; readonly openedId: string; readonly fileName: string };

/** Which side of each conflict is taken; what is not named keeps mine. */
export type ConflictChoices = Readonly<Record<string, 'mine' | 'theirs'>>;
export type MergedClient = z.infer<typeof mergedClient>;

/** How the taking in of a client file stands. */
export type ImportState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'opening'; readonly source: ClientFileSource }
  /** Encrypted. `wrong`: the passphrase that was given does not fit. */
  | { readonly kind: 'asking'; readonly source: ClientFileSource; readonly wrong: boolean; readonly busy: boolean }
  | { readonly kind: 'preview'; readonly preview: ClientImportPreview; readonly merging: boolean }
  | { readonly kind: 'done'; readonly merged: MergedClient; readonly preview: ClientImportPreview }
  | { readonly kind: 'failed'; readonly error: unknown };

/** The name of the file, for the words around it. */
export function fileNameOf(source: ClientFileSource): string {
  return source.kind === 'file' ? source.file.name : source.fileName;
}
