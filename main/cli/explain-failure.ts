import { AppError } from '../app-error.ts';
import type { Words } from '../words.ts';
import { printable } from './print.ts';

/** The one line that tells a user of an expected failure: what, why, and what to do next. Null for a bug. */
export function explainFailure(error: unknown, words: Words): string | null {
  if (error instanceof AppError) {
    const part = (name: string) => words(`errors:${error.code}.${name}`, { ...error.params });
    return printable(words('cli:failure', { title: part('title'), message: part('message'), next: part('next') }));
  }
  if (portIsTaken(error)) return printable(words('cli:serve.portTaken', { port: error.port }));
  return null;
}

function portIsTaken(error: unknown): error is { port: number } {
  if (!(error instanceof Error) || !('code' in error) || !('port' in error)) return false;
  return error.code === 'EADDRINUSE' || error.code === 'EACCES';
}
