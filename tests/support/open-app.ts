import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/fetch';
import type { ContractRouterClient } from '@orpc/contract';
import { onTestFinished } from 'vitest';
import { type Dunwu, type DunwuOptions, openDunwu } from '../../main/app/open-dunwu.ts';
import type { Opener } from '../../main/app/opener.ts';
import type { PlanSolver } from '../../main/jobs/plan-solver.ts';
import { workshopDoor } from '../../main/server/workshop-door.ts';
import type { Contract } from '../../src/contract/api.ts';
import { newDataFolder } from './data-folder.ts';
import { quickSolver } from './quick-solver.ts';

/** An instant in the story of the tests. */
export const someDay = new Date('2027-01-04T02:00:00.000Z');

/** Nothing may start a program on the machine that runs the tests. */
const nothingOpens: Opener = { open: async () => {}, showInFolder: async () => {} };

/**
 * Opens the application on a data folder of the test's own (or a given one) with a clock that a test can move. Plans come
 * from the quick ranking unless a test brings a solver: what is proven is tested where it is solved.
 */
export function openApp(
  dataFolder = newDataFolder(),
  clock = () => someDay,
  makeSolver: () => PlanSolver = quickSolver,
  host: Partial<Omit<DunwuOptions, 'dataFolder' | 'host' | 'screenFolder'>> = {},
): Dunwu {
  const screenFolder = newDataFolder();
  mkdirSync(join(screenFolder, 'assets'), { recursive: true });
  writeFileSync(join(screenFolder, 'index.html'), '<!doctype html><title>Dunwu</title>');
  writeFileSync(join(screenFolder, 'assets', 'index-1a2b.js'), 'export {};');
  const pages = { screenFolder, participantFolder: screenFolder };
  const own = { dataFolder, host: 'test', clock, makeSolver, opener: nothingOpens, door: workshopDoor } as const;
  const app = openDunwu({ ...pages, ...own, ...host });
  onTestFinished(() => app.close());
  return app;
}

/** The screen's own client, talking to the application without a network. */
export function clientOf(app: Dunwu): ContractRouterClient<Contract> {
  const fetch = (request: Request, init: RequestInit) => app.fetch(new Request(request, init));
  return createORPCClient(new RPCLink({ url: 'http://dunwu.test/rpc', fetch }));
}

/** A new organisation with an empty full assessment; returns the assessment's id. */
export function newAssessment({ services }: Dunwu, mode: 'quick' | 'full' = 'full'): string {
  const none = { taxId: null, industry: null, employees: null, paidInCapitalNtd: null };
  const organisation = services.organisations.create({ name: '測試工廠', ...none });
  return services.assessments.create({ organisationId: organisation.id, mode }).assessment.id;
}
