import { describe, expect, it, onTestFinished } from 'vitest';
import { AppError } from '../../../main/app-error.ts';
import { type DeliverableJob, makeDeliverable } from '../../../main/export/make-deliverable.ts';
import { createDocumentMaker, type DocumentMaker } from '../../../main/jobs/document-maker.ts';
import { type Deliverable, defaultBranding, type ExportFormat } from '../../../src/contract/report-records.ts';
import { sampleReport } from '../../support/sample-reports.ts';

function job(deliverable: Deliverable, format: ExportFormat): DeliverableJob {
  const report = sampleReport('trading-company');
  return { report, deliverable, format, language: 'en', hidden: [], branding: defaultBranding };
}

function newMaker(): DocumentMaker {
  const maker = createDocumentMaker();
  onTestFinished(() => maker.close());
  return maker;
}

const startOf = (bytes: Uint8Array) => Buffer.from(bytes.subarray(0, 5)).toString('latin1');

describe('a document made in a worker', () => {
  it('is byte for byte the one made here, and tells when it is written and when it is checked', async () => {
    const steps: string[] = [];
    const wanted = job('tables', 'csv');
    const made = await newMaker().make(wanted, { onStep: (step) => steps.push(step) });
    const here = await makeDeliverable(wanted);
    expect(made.figures).toBe(here.figures);
    expect(Buffer.from(made.bytes).equals(here.bytes)).toBe(true);
    expect(steps).toEqual(['write', 'check']);
  });

  it('of slides is the same every time, though their library counts on', async () => {
    const maker = newMaker();
    const first = await maker.make(job('deck', 'pptx'));
    await maker.make(job('tables', 'csv'));
    const second = await maker.make(job('deck', 'pptx'));
    expect(Buffer.from(second.bytes).equals(first.bytes)).toBe(true);
  });

  it('can be looked at as pages, whatever it is', async () => {
    const maker = newMaker();
    for (const kind of ['summary', 'deck', 'workbook', 'data', 'policy'] as const) {
      expect(startOf(await maker.preview(job(kind, 'json')))).toBe('%PDF-');
    }
  }, 120_000);

  it('fails with the expected failure and its values', async () => {
    const failed = newMaker().make(job('summary', 'xlsx'));
    await expect(failed).rejects.toBeInstanceOf(AppError);
    await expect(failed).rejects.toMatchObject({ code: 'INVALID_INPUT', params: { detail: 'summary.xlsx' } });
  });

  it('is given up at once when it is not wanted any more; the others are made', async () => {
    const maker = newMaker();
    const [running, waiting] = [new AbortController(), new AbortController()];
    const steps: string[] = [];
    const begun = Promise.withResolvers<void>();
    const first = maker.make(job('report', 'pdf'), { signal: running.signal, onStep: () => begun.resolve() });
    const second = maker.make(job('tables', 'csv'), { signal: waiting.signal, onStep: (step) => steps.push(step) });
    const third = maker.make(job('tables', 'csv'));
    await begun.promise;
    running.abort(new Error('first'));
    await expect(first).rejects.toThrow('first');
    waiting.abort(new Error('second'));
    await expect(second).rejects.toThrow('second');
    expect(startOf((await third).bytes)).toMatch(/^PK/);
    expect(steps).toEqual([]);
    await expect(maker.make(job('tables', 'csv'), { signal: AbortSignal.abort(new Error('late')) })).rejects.toThrow(
      'late',
    );
  });

  it('is not waited for when the application closes', async () => {
    const maker = newMaker();
    const outcomes = Promise.allSettled([maker.make(job('report', 'pdf')), maker.make(job('tables', 'csv'))]);
    maker.close();
    for (const outcome of await outcomes)
      expect(outcome).toMatchObject({ status: 'rejected', reason: { name: 'AbortError' } });
    await expect(maker.preview(job('summary', 'pdf'))).rejects.toMatchObject({ name: 'AbortError' });
  });
});
