import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dunwu } from '../../main/app/open-dunwu.ts';
import type { ReadProgress, RunSummary } from '../../src/contract/run-records.ts';
import { clientOf } from './open-app.ts';

/** A new organisation for runs; returns its id. */
export function newOrganisation({ services }: Dunwu): string {
  const none = { taxId: null, industry: null, employees: null, paidInCapitalNtd: null };
  return services.organisations.create({ name: '測試工廠', ...none }).id;
}

/** Reads files as the screen does and returns everything that was told. */
export async function readAll(app: Dunwu, organisationId: string, files: File[]): Promise<ReadProgress[]> {
  const told: ReadProgress[] = [];
  for await (const event of await clientOf(app).runs.read({ organisationId, files })) told.push(event);
  return told;
}

/** Reads one file that must hold one run. */
export async function readOne(app: Dunwu, organisationId: string, file: File): Promise<RunSummary> {
  const last = (await readAll(app, organisationId, [file])).at(-1);
  const [run] = last?.runs ?? [];
  if (!run) throw new Error(`no run in ${file.name}: ${JSON.stringify(last?.failures)}`);
  return run;
}

/** What the application noted as faults. */
export function faultsOf({ dataFolder }: Dunwu): string {
  try {
    return readFileSync(join(dataFolder, 'dunwu.log'), 'utf8');
  } catch {
    return '';
  }
}
