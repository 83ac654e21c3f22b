import { ORPCError } from '@orpc/client';

const final = new Set([
  'BAD_REQUEST',
  'INVALID_INPUT',
  'NOT_FOUND',
  'UNKNOWN_QUESTION',
  'BAD_ANSWER',
  'NOTHING_TO_UNDO',
  'NOTHING_TO_REDO',
]);

/**
 * Whether the machine understood a change and will never take it. Anything else (no connection, a full disk, a host
 * started anew) may pass, so the change is kept and sent again.
 */
export function isRefusal(error: unknown): boolean {
  return error instanceof ORPCError && final.has(error.code);
}
