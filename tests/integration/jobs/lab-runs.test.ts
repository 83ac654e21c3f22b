import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createLabRuns, type LabProgress, type LabRun } from '../../../main/jobs/lab-runs.ts';
import { labPresetConfigs } from '../../../src/content/lab-presets.ts';
import { createLab } from '../../../src/domain/lab/train-lab.ts';
import type { LabConfig } from '../../../src/domain/lab/types.ts';

const config: LabConfig = { ...labPresetConfigs.groks, modulus: 11, width: 16, steps: 3000 };

/** A lab that keeps all it is told; `until` waits for a progress that it is asked for. */
function startLab(changes: Partial<LabConfig> = {}) {
  const labs = createLabRuns();
  onTestFinished(() => labs.close());
  const told: LabProgress[] = [];
  const waiting: { readonly wanted: (progress: LabProgress) => boolean; readonly resolve: () => void }[] = [];
  const failure = Promise.withResolvers<never>();
  const run: LabRun = labs.start(
    { ...config, ...changes },
    (progress) => {
      told.push(progress);
      for (const one of waiting) if (one.wanted(progress)) one.resolve();
    },
    failure.reject,
  );
  const until = (wanted: (progress: LabProgress) => boolean) =>
    Promise.race([new Promise<void>((resolve) => waiting.push({ wanted, resolve })), failure.promise]);
  return { labs, run, told, until };
}

const rest = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const done = (progress: LabProgress) => progress.done;

describe('a lab in a worker', () => {
  it('tells every row once and in order, the same as here, and at the end what is made of them', async () => {
    const { told, until } = startLab();
    await until(done);
    const here = createLab(config);
    here.run(config.steps);
    expect(told.flatMap(({ rows }) => rows)).toEqual(here.rows);
    expect(told.filter(done)).toHaveLength(1);
    expect(told.at(-1)).toMatchObject({ done: true, step: config.steps, analysis: { lastStep: config.steps } });
  });

  it('waits while it is paused and goes on where it was, to the same end', async () => {
    const { run, told, until } = startLab({ steps: 12_000 });
    await until(({ step }) => step > 0);
    run.pause();
    await rest(400);
    const step = told.at(-1)?.step ?? 0;
    await rest(400);
    expect(told.at(-1)?.step).toBe(step);
    expect(step).toBeLessThan(12_000);
    run.pause();
    run.resume();
    run.resume();
    await until(done);
    const here = createLab({ ...config, steps: 12_000 });
    here.run(12_000);
    expect(told.flatMap(({ rows }) => rows)).toEqual(here.rows);
  });

  it('tells nothing more once it is stopped', async () => {
    const { run, told, until } = startLab({ steps: 100_000 });
    await until(({ step }) => step > 0);
    run.stop();
    const events = told.length;
    run.resume();
    await rest(300);
    expect(told).toHaveLength(events);
  });

  it('tells that its worker broke, once', async () => {
    const { until } = startLab({ steps: 100_000, modulus: -1 });
    await expect(until(done)).rejects.toThrow();
  });

  it('leaves nothing behind after many starts and stops: no thread, no handle, hardly any memory', async () => {
    const script = join(import.meta.dirname, '..', '..', 'support', 'start-and-stop-labs.ts');
    const { stdout } = await promisify(execFile)(process.execPath, [script], { timeout: 120_000 });
    const left = JSON.parse(stdout);
    expect(left).toMatchObject({ threads: 0, labs: 18 });
    expect(left.megabytes).toBeLessThan(80);
  }, 150_000);
});
