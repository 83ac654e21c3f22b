import * as z from 'zod';

/**
 * Every expected failure, as a code. The words and the next step of each are in `locales/<language>/errors.json` under
 * the same code; `params` fill their placeholders. Bugs are not in this list.
 */
export const appErrorCodes = [
  'NOT_FOUND',
  'INVALID_INPUT',
  'TAX_ID_INVALID',
  'NOT_JSON',
  'WRONG_SCHEMA',
  'UNKNOWN_QUESTION',
  'BAD_ANSWER',
  'FILE_TOO_LARGE',
  'FILE_UNREADABLE',
  'FILE_IN_USE',
  'NOTHING_TO_UNDO',
  'NOTHING_TO_REDO',
  'DISK_FULL',
  'READ_ONLY',
  'DATABASE_NEWER',
  'DATABASE_CORRUPT',
  'DATABASE_IN_USE',
  'MIGRATION_FAILED',
  'BACKUP_INVALID',
  'NOT_ALLOWED',
  'PLAN_INFEASIBLE',
  'EXPORT_DIFFERS',
  'EXPORT_GONE',
  'IMAGE_INVALID',
  'LOG_UNREADABLE',
  'LOG_NO_METRICS',
  'LAB_GONE',
  'WORKSHOP_STATE',
  'NETWORK_GONE',
  'PORT_TAKEN',
  'PASSPHRASE_NEEDED',
  'PASSPHRASE_WRONG',
  'CLIENT_FILE_DAMAGED',
  'CLIENT_FILE_NEWER',
  'CLIENT_FILE_UNFIT',
  'IMPORT_GONE',
  'ASSESSOR_FILE_ELSEWHERE',
  'TOO_MANY_ASSESSORS',
] as const;
export type AppErrorCode = (typeof appErrorCodes)[number];

/**
 * What `params` hold for each code: exactly the placeholders of its words. `detail` and `what` are short and
 * language-neutral where that is possible (a position, an error code of the system, an id, a file name).
 */
export const appErrorParamNames = {
  NOT_FOUND: ['what'],
  INVALID_INPUT: ['field', 'detail'],
  TAX_ID_INVALID: ['taxId'],
  NOT_JSON: ['fileName', 'detail'],
  WRONG_SCHEMA: ['found', 'expected'],
  UNKNOWN_QUESTION: ['question'],
  BAD_ANSWER: ['question', 'value'],
  FILE_TOO_LARGE: ['fileName', 'maxMegabytes'],
  FILE_UNREADABLE: ['path', 'detail'],
  FILE_IN_USE: ['fileName'],
  NOTHING_TO_UNDO: [],
  NOTHING_TO_REDO: [],
  DISK_FULL: ['path'],
  READ_ONLY: ['path'],
  DATABASE_NEWER: ['path', 'found', 'known'],
  DATABASE_CORRUPT: ['path', 'keptAs'],
  DATABASE_IN_USE: ['path'],
  MIGRATION_FAILED: ['path', 'detail', 'keptAs'],
  BACKUP_INVALID: ['fileName', 'detail'],
  NOT_ALLOWED: [],
  PLAN_INFEASIBLE: [],
  EXPORT_DIFFERS: ['where', 'expected', 'found'],
  EXPORT_GONE: ['fileName'],
  IMAGE_INVALID: ['fileName'],
  LOG_UNREADABLE: ['fileName', 'detail'],
  LOG_NO_METRICS: ['fileName'],
  LAB_GONE: [],
  WORKSHOP_STATE: [],
  NETWORK_GONE: ['address'],
  PORT_TAKEN: ['port'],
  PASSPHRASE_NEEDED: ['fileName'],
  PASSPHRASE_WRONG: ['fileName'],
  CLIENT_FILE_DAMAGED: ['fileName', 'detail'],
  CLIENT_FILE_NEWER: ['fileName', 'found', 'known'],
  CLIENT_FILE_UNFIT: ['fileName', 'detail'],
  IMPORT_GONE: [],
  ASSESSOR_FILE_ELSEWHERE: ['fileName'],
  TOO_MANY_ASSESSORS: ['name', 'max'],
} as const satisfies Record<AppErrorCode, readonly string[]>;

export const appErrorParams = z.record(z.string(), z.union([z.string(), z.number()]));
export type AppErrorParams = z.infer<typeof appErrorParams>;
/** A failure that is told among results instead of ending the call. */
export const toldFailure = z.object({ code: z.string(), params: appErrorParams });
/** The same of one file of several. */
export const fileFailure = toldFailure.extend({ fileName: z.string() });
export type FileFailure = z.infer<typeof fileFailure>;

const statusOf: Partial<Record<AppErrorCode, number>> = {
  NOT_FOUND: 404,
  NOT_ALLOWED: 403,
  FILE_TOO_LARGE: 413,
  DISK_FULL: 507,
  READ_ONLY: 503,
  DATABASE_NEWER: 503,
  DATABASE_CORRUPT: 503,
  DATABASE_IN_USE: 503,
  MIGRATION_FAILED: 503,
};

/** The contract's error map: the same typed errors on every call. */
export const appErrors = Object.fromEntries(
  appErrorCodes.map((code) => [code, { status: statusOf[code] ?? 422, data: z.object({ params: appErrorParams }) }]),
) as Record<AppErrorCode, { status: number; data: z.ZodObject<{ params: typeof appErrorParams }> }>;
