import { app, dialog } from 'electron';
import type { LanguageTag } from '../../locales/resources.ts';
import { AppError } from '../app-error.ts';
import { wordsIn } from '../words.ts';

/** Says in a system dialog why Dunwu cannot start, and what to do, then ends with exit code 1. */
export function reportStartFailure(error: unknown, language: LanguageTag): void {
  const words = wordsIn(language);
  console.error(error);
  if (error instanceof AppError) {
    const part = (name: string) => words(`errors:${error.code}.${name}`, { ...error.params });
    dialog.showErrorBox(part('title'), `${part('message')}\n\n${part('next')}`);
  } else {
    const detail = error instanceof Error ? error.message : String(error);
    dialog.showErrorBox(words('cli:desktop.cannotStart'), detail);
  }
  app.exit(1);
}
