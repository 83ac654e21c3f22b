import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import * as z from 'zod';
import { language } from '../../src/contract/records.ts';

const bounds = z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() });

/** What the desktop host remembers beside the database, because it needs it before the database is open. */
const hostState = z.object({
  bounds: bounds.optional(),
  maximised: z.boolean().optional(),
  language: language.optional(),
});
export type HostState = z.infer<typeof hostState>;

/** Reads the remembered state; a missing or damaged file is a first start, nothing more is lost with it. */
export function readHostState(file: string): HostState {
  try {
    return hostState.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return {};
  }
}

/** Merges `change` into the file. Failing to remember a window's place is no reason to disturb anyone. */
export function rememberHostState(file: string, change: HostState): void {
  try {
    writeFileSync(`${file}.new`, JSON.stringify({ ...readHostState(file), ...change }));
    renameSync(`${file}.new`, file);
  } catch (error) {
    console.error(`Could not write ${file}`, error);
  }
}
