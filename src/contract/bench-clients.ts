import * as z from 'zod';

/**
 * The largest client as a file, in ms: every question with answer, note and evidence, and five training runs. `export` writes,
 * encrypts, decrypts from the disk and compares every row; `open` decrypts, checks every row and works the preview out; `merge`
 * makes a backup and writes all of it. `scryptWorkFactor`: base-2 logarithm; `key` is one derivation of the key alone.
 */
export const benchClients = z.object({
  megabytes: z.number(),
  rows: z.number().int(),
  scryptWorkFactor: z.number().int(),
  keyMs: z.number(),
  exportMs: z.number(),
  exportPlainMs: z.number(),
  openMs: z.number(),
  openPlainMs: z.number(),
  mergeMs: z.number(),
});
export type BenchClients = z.infer<typeof benchClients>;
