import { describe, expect, it } from 'vitest';
import { connect } from '../../../main/db/database.ts';
import type { Report } from '../../../src/domain/report/types.ts';
import { newDataFolder } from '../../support/data-folder.ts';
import { logFile } from '../../support/made-log.ts';
import { clientOf, newAssessment, openApp, someDay } from '../../support/open-app.ts';
import { quickSolver } from '../../support/quick-solver.ts';
import { readOne } from '../../support/read-runs.ts';
import { WatchedDocuments } from '../../support/watched-documents.ts';

/** An application with an assessment, whose documents are handed over instead of being made. */
function opened() {
  const documents = new WatchedDocuments();
  const host = { exportFolder: newDataFolder(), makeDocuments: () => documents };
  const app = openApp(newDataFolder(), () => someDay, quickSolver, host);
  const client = clientOf(app);
  const assessmentId = newAssessment(app);
  const { organisation } = app.services.assessments.get({ id: assessmentId });
  const reported = async (): Promise<Report['runs']> => {
    const wanted = { assessmentId, deliverable: 'data', format: 'json', language: 'en', hidden: [] } as const;
    for await (const _ of await client.reports.export({ ...wanted, hidden: [] }));
    return documents.jobs.at(-1)?.report.runs ?? [];
  };
  return { app, client, assessmentId, organisation, reported };
}

describe('runs in the report of an assessment', () => {
  it('are those of the AI systems and those that are evidence, newest first, and no other', async () => {
    const { app, client, assessmentId, organisation, reported } = opened();
    await readOne(app, organisation.id, logFile('of nobody.csv'));
    const { id: attached } = await readOne(app, organisation.id, logFile('evidence.csv'));
    const { id: ofSystem } = await readOne(app, organisation.id, logFile('of a system.csv'));
    expect(await reported()).toEqual([]);
    const system = await client.systems.create({
      organisationId: organisation.id,
      name: '主軸異音偵測',
      purpose: '',
      criticality: 'critical',
    });
    await client.runs.update({ id: ofSystem, systemId: system.id });
    for (const question of ['STP-01', 'MON-01']) await client.runs.attach({ id: attached, assessmentId, question });
    const runs = await reported();
    expect(runs.map(({ name, system: of, questions }) => [name, of, questions])).toEqual([
      ['of a system', '主軸異音偵測', []],
      ['evidence', null, ['MON-01', 'STP-01']],
    ]);
    const [run] = runs;
    expect(run?.analysis).toEqual((await client.runs.get({ id: ofSystem })).analysis);
    expect(run).toMatchObject({ format: 'csv', unit: 'step', rows: 300, addedOn: '2027-01-04' });
    expect(run?.curves.map(({ metric }) => metric)).toEqual(['trainScore', 'valScore']);
    for (const { steps, values } of run?.curves ?? []) {
      expect(steps.length).toBe(values.length);
      expect(steps.length).toBeGreaterThan(50);
      expect(steps.length).toBeLessThanOrEqual(200);
    }
    await client.runs.remove({ id: attached });
    expect((await reported()).map(({ name }) => name)).toEqual(['of a system']);
  });

  it('are told without a chart when what is stored of their log is damaged', async () => {
    const { app, client, assessmentId, organisation, reported } = opened();
    const { id } = await readOne(app, organisation.id, logFile('a.csv'));
    await client.runs.attach({ id, assessmentId, question: 'MON-01' });
    const database = connect(app.databasePath);
    database.exec(`update training_run_columns set content = x'00ff00'`);
    database.close();
    expect(await reported()).toMatchObject([{ name: 'a', curves: [], analysis: { verdict: 'generalised' } }]);
  });
});
