import { describe, expect, it, vi } from 'vitest';
import type { LabProgress, LabRuns } from '../../../main/jobs/lab-runs.ts';
import type { LabEvent } from '../../../src/contract/run-records.ts';
import type { LabConfig } from '../../../src/domain/lab/types.ts';
import { clientOf, openApp } from '../../support/open-app.ts';
import { newOrganisation } from '../../support/read-runs.ts';

const small: LabConfig = {
  modulus: 11,
  dataShare: 0.5,
  width: 16,
  learningRate: 0.003,
  weightDecay: 1,
  labels: 'rule',
  seed: 3,
  steps: 300,
};

/** Labs that do nothing by themselves and tell what was asked of them. */
function idleLabs() {
  const asked: string[] = [];
  const tell: ((progress: LabProgress) => void)[] = [];
  const labs: LabRuns = {
    start(config, onProgress) {
      const name = `seed ${config.seed}`;
      asked.push(`start ${name}`);
      tell.push(onProgress);
      const note = (order: string) => () => void asked.push(`${order} ${name}`);
      return { pause: note('pause'), resume: note('resume'), stop: note('stop') };
    },
    close: () => void asked.push('close'),
  };
  return { labs, asked, tell };
}

describe('the lab', () => {
  it('tells its curves as it trains, and keeps what it logged as a run', async () => {
    const app = openApp();
    const { lab, runs } = clientOf(app);
    const events: LabEvent[] = [];
    for await (const event of await lab.run(small)) events.push(event);
    const [first, last] = [events[0], events.at(-1)];
    expect(first).toMatchObject({ state: 'running', step: 0, curves: [] });
    expect(last).toMatchObject({ state: 'done', step: 300 });
    expect(last?.analysis?.lastStep).toBe(300);
    const organisationId = newOrganisation(app);
    const saved = await lab.save({ labId: first?.labId ?? '', organisationId, name: '實驗一' });
    expect(saved).toMatchObject({ name: '實驗一', format: 'lab' });
    const told = events.flatMap(({ curves }) => curves.find(({ metric }) => metric === 'valLoss')?.values ?? []);
    const [kept] = await runs.curves({ id: saved.id, metrics: ['valLoss'] });
    expect(kept?.values).toEqual(told);
    expect(saved.analysis).toEqual(last?.analysis);
    expect((await lab.presets()).map(({ preset }) => preset)).toContain('groks');
  });

  it('pauses, goes on, and ends its worker when nobody listens any more', async () => {
    const { labs, asked, tell } = idleLabs();
    const app = openApp(undefined, undefined, undefined, { makeLabs: () => labs });
    const { lab } = clientOf(app);
    const stop = new AbortController();
    const events = await lab.run(small, { signal: stop.signal });
    const { value } = await events.next();
    const labId = (value as LabEvent).labId;
    const waiting = events.next();
    await vi.waitFor(() => expect(asked).toEqual(['start seed 3']));
    tell[0]?.({ rows: [], step: 5, done: false, analysis: null });
    expect((await waiting).value).toMatchObject({ step: 5, state: 'running' });
    await lab.pause({ labId });
    await lab.resume({ labId });
    expect(asked).toEqual(['start seed 3', 'pause seed 3', 'resume seed 3']);
    stop.abort();
    await vi.waitFor(() => expect(asked.at(-1)).toBe('stop seed 3'));
    // It ended while the hand was on its way to the button: nothing is asked of a worker that is gone.
    await lab.pause({ labId });
    expect(asked.at(-1)).toBe('stop seed 3');
    await expect(lab.pause({ labId: crypto.randomUUID() })).rejects.toMatchObject({ code: 'LAB_GONE' });
  });

  it('trains two at a time: a third ends the oldest, which says so', async () => {
    const { labs, asked } = idleLabs();
    const app = openApp(undefined, undefined, undefined, { makeLabs: () => labs });
    const streams = [1, 2, 3].map((seed) => app.services.lab.run({ ...small, seed }));
    for (const stream of streams) await stream.next();
    const rest = streams.map((stream) => stream.next());
    expect((await rest[0])?.value).toMatchObject({ state: 'stopped' });
    await vi.waitFor(() => expect(asked).toEqual(expect.arrayContaining(['start seed 2', 'start seed 3'])));
    for (const stream of streams) await stream.return?.();
    await vi.waitFor(() => expect(asked.filter((one) => one.startsWith('stop'))).toHaveLength(2));
  });

  it('has nothing to save of a lab that it does not know', async () => {
    const app = openApp();
    const organisationId = newOrganisation(app);
    const labId = crypto.randomUUID();
    await expect(clientOf(app).lab.save({ labId, organisationId, name: 'x' })).rejects.toMatchObject({
      code: 'LAB_GONE',
    });
  });
});

describe('prices of computing', () => {
  it('are the settings’ numbers where the settings have them, and dated again when set back', async () => {
    const app = openApp();
    const { prices, settings } = clientOf(app);
    const before = await prices.get();
    const h100 = before.prices.find(({ id }) => id === 'h100-hour');
    expect(h100?.asOf).toMatch(/^\d{4}-/);
    const changed = before.prices.map((price) => (price.id === 'h100-hour' ? { ...price, ntdPerHour: 99 } : price));
    const quoted = [...changed, { id: 'nchc-hour', ntdPerHour: 40, asOf: null }];
    await prices.set({ ...before, prices: quoted, hiddenShare: 0.25, ownMachine: { watts: 700 } });
    expect((await settings.get()).assumptions).toMatchObject({ 'h100-hour': 99, 'cloud-hidden-cost': 25 });
    const after = await prices.get();
    expect(after.prices).toContainEqual({ id: 'h100-hour', ntdPerHour: 99, asOf: null });
    expect(after.prices).toContainEqual({ id: 'nchc-hour', ntdPerHour: 40, asOf: null });
    expect(after).toMatchObject({ hiddenShare: 0.25, ownMachine: { watts: 700 } });
    expect(await prices.set(before)).toEqual(before);
    expect((await settings.get()).assumptions).toEqual({});
    const unknown = { ...before, prices: [{ id: 'mine', ntdPerHour: 1, asOf: null }] };
    await expect(prices.set(unknown)).rejects.toMatchObject({ code: 'INVALID_INPUT' });
  });
});
