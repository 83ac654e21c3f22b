import type * as z from 'zod';
import type { exportManyProgress } from '../../../../src/contract/client-records.ts';

export type ExportManyProgress = z.infer<typeof exportManyProgress>;
type Written = NonNullable<ExportManyProgress['file']>;

/** A client whose file could not be written, and why. */
export interface ExportFailure {
  readonly organisationName: string;
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** How the writing of several client files stands. */
export interface BulkExport {
  readonly kind: 'choosing' | 'running' | 'done' | 'cancelled';
  readonly done: number;
  readonly total: number;
  /** Being written now. */
  readonly organisationName: string;
  readonly files: readonly Written[];
  readonly failures: readonly ExportFailure[];
}

/** Before anything is written. */
export function choosing(total: number): BulkExport {
  return { kind: 'choosing', done: 0, total, organisationName: '', files: [], failures: [] };
}

/** The state after the machine has said how far it is. */
export function afterProgress(state: BulkExport, event: ExportManyProgress): BulkExport {
  const { organisationName, file, failure, done, total } = event;
  return {
    ...state,
    kind: 'running',
    done,
    total,
    organisationName,
    files: file ? [...state.files, file] : state.files,
    failures: failure ? [...state.failures, { organisationName, ...failure }] : state.failures,
  };
}

/** The folder that the files are in; null while there is none. */
export function folderOf({ files }: BulkExport): string | null {
  const path = files[0]?.path;
  return path === undefined ? null : path.slice(0, Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')));
}
