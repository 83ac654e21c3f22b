import { AppError } from '../app-error.ts';

/** Gives back what was looked up; throws AppError NOT_FOUND naming `what` when it is not there. */
export function found<T>(thing: T | undefined, what: string): T {
  if (thing === undefined) throw new AppError('NOT_FOUND', { what });
  return thing;
}

/** For changes: throws AppError NOT_FOUND when no row was touched. */
export function foundRows(changed: number, what: string): void {
  if (changed === 0) throw new AppError('NOT_FOUND', { what });
}
