import { content } from '../../src/content/content.ts';
import { AppError } from '../app-error.ts';

const actions: ReadonlySet<string> = new Set(content.actions.map(({ id }) => id));
const windows: ReadonlySet<string> = new Set(content.plan.windows.map(({ id }) => id));

/** Throws AppError INVALID_INPUT for an action that the content does not have. */
export function knownAction(id: string, field: string): void {
  if (!actions.has(id)) throw new AppError('INVALID_INPUT', { field, detail: id.slice(0, 80) });
}

/** Throws AppError INVALID_INPUT for a window that the content does not have. */
export function knownWindow(id: string, field: string): void {
  if (!windows.has(id)) throw new AppError('INVALID_INPUT', { field, detail: id.slice(0, 80) });
}

/** Throws AppError INVALID_INPUT for a lock on an unknown action or into an unknown window. */
export function checkLocks(locked: Readonly<Record<string, string>>, field: string): void {
  for (const [id, window] of Object.entries(locked)) {
    knownAction(id, field);
    knownWindow(window, `${field}.${id}`);
  }
}
