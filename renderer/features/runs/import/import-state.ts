import type { ReadProgress, RunSummary } from '../../../../src/contract/run-records.ts';

/** How far one of the chosen files has come. */
export interface FileProgress {
  readonly name: string;
  readonly state: 'waiting' | 'reading' | 'finished' | 'failed';
}

type Failure = ReadProgress['failures'][number];

/** Where an import stands. */
export type ImportState =
  | { readonly kind: 'idle' }
  | {
      readonly kind: 'running';
      readonly step: ReadProgress['step'];
      readonly share: number;
      readonly files: readonly FileProgress[];
      readonly runs: readonly RunSummary[];
      readonly failures: readonly Failure[];
    }
  | { readonly kind: 'done'; readonly runs: readonly RunSummary[]; readonly failures: readonly Failure[] }
  | { readonly kind: 'failed'; readonly error: unknown }
  | { readonly kind: 'cancelled' };

/** An import that has just begun. */
export function begun(files: readonly File[]): ImportState {
  const waiting = files.map(({ name }) => ({ name, state: 'waiting' as const }));
  return { kind: 'running', step: 'read', share: 0, files: waiting, runs: [], failures: [] };
}

/** The import after a word from the machine. Files are read one after another: those before the present one are finished. */
export function afterProgress(state: ImportState, event: ReadProgress): ImportState {
  if (event.step === 'done') return { kind: 'done', runs: event.runs, failures: event.failures };
  if (state.kind !== 'running') return state;
  const failed = new Set(event.failures.map(({ fileName }) => fileName));
  const files = state.files.map((file): FileProgress => {
    if (failed.has(file.name)) return { ...file, state: 'failed' };
    if (file.name === event.fileName) return { ...file, state: 'reading' };
    return file.state === 'reading' ? { ...file, state: 'finished' } : file;
  });
  return { ...state, step: event.step, share: event.share, files, runs: event.runs, failures: event.failures };
}
