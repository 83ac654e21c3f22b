import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type * as z from 'zod';
import type { appInfo } from '../../src/contract/records.ts';
import { appRoot } from '../app-root.ts';
import type { Database } from '../db/database.ts';
import { versionOf } from '../db/migrate.ts';
import { evidenceMaxBytes } from './evidence-service.ts';

/** Which host runs the application. */
export type HostKind = 'desktop' | 'server' | 'test';

/** What the about screen and bug reports say of this program and its data. */
export function describeApp(
  database: Database,
  dataFolder: string,
  host: HostKind,
  contentVersion: string,
): z.infer<typeof appInfo> {
  return {
    version: programVersion(),
    contentVersion,
    databaseVersion: String(versionOf(database)),
    host,
    dataFolder,
    databaseBytes: statSync(database.path).size,
    sqliteVersion: String(database.rows('select sqlite_version() as version')[0]?.version),
    evidenceMaxBytes,
  };
}

/** The version of this program, from its package. */
export function programVersion(): string {
  const { version } = JSON.parse(readFileSync(join(appRoot, 'package.json'), 'utf8')) as { version: string };
  return version;
}
