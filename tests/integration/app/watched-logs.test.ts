import { appendFileSync, existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { Dunwu } from '../../../main/app/open-dunwu.ts';
import { fixedLogFolder } from '../../../main/app/watched-logs/log-folder.ts';
import type { HostEvent } from '../../../src/contract/records.ts';
import { newDataFolder } from '../../support/data-folder.ts';
import { madeLog } from '../../support/made-log.ts';
import { clientOf, newAssessment, openApp } from '../../support/open-app.ts';
import { faultsOf, newOrganisation } from '../../support/read-runs.ts';

const watchPatience = { quiet: 50, atMost: 400, lookAgain: 50 };
const soon = { timeout: 8_000, interval: 30 };

function watching(logs: string, folder = newDataFolder()): Dunwu {
  return openApp(folder, undefined, undefined, { logFolder: fixedLogFolder(folder, logs), watchPatience });
}

/** The first rows of a log as lines. */
const start = (rows: number) => madeLog(rows);
const more = (from: number, to: number) =>
  madeLog(to)
    .split('\n')
    .slice(from + 1)
    .join('\n');

describe('a watched folder', () => {
  it('reads what is there, follows a log that grows, and keeps what the user said of its run', async () => {
    const logs = newDataFolder();
    const app = watching(logs);
    const assessmentId = newAssessment(app);
    const organisationId = app.services.assessments.get({ id: assessmentId }).organisation.id;
    const { runs, watched } = clientOf(app);
    writeFileSync(join(logs, 'a.csv'), start(100));
    writeFileSync(join(logs, 'model.pt'), 'weights');
    const heard: HostEvent[] = [];
    void (async () => {
      for await (const event of app.events.subscribe()) heard.push(event);
    })();
    expect(await watched.choose({ organisationId })).toEqual({
      path: logs,
      organisationId,
      canChoose: false,
      offered: logs,
      missing: false,
    });
    const listed = () => app.services.runs.list({ organisationId });
    await vi.waitFor(() => expect(listed()).toMatchObject([{ name: 'a', rows: 100, watched: true }]), soon);
    const id = listed()[0]?.id ?? '';
    await runs.update({ id, name: '我的執行', settings: { capNtd: 9000 }, roles: { weight_norm: 'ignored' } });
    await runs.attach({ id, assessmentId, question: 'MON-01' });
    appendFileSync(join(logs, 'a.csv'), more(100, 300));
    await vi.waitFor(() => expect(listed()).toMatchObject([{ id, name: '我的執行', rows: 300 }]), soon);
    const view = await runs.get({ id });
    expect(view.analysis.lastStep).toBe(299 * 20);
    expect(view.settings.capNtd).toBe(9000);
    expect(view.columns.find(({ name }) => name === 'weight_norm')).toMatchObject({ role: 'ignored', values: 300 });
    expect(view.attachments).toHaveLength(1);
    await vi.waitFor(
      () => expect(heard.filter(({ type }) => type === 'runs-changed').length).toBeGreaterThanOrEqual(2),
      soon,
    );
    expect(faultsOf(app)).toBe('');
  });

  it('goes on after a restart, tells when the folder is gone and reads again when it is back', async () => {
    const logs = newDataFolder();
    const folder = newDataFolder();
    const first = watching(logs, folder);
    const organisationId = newOrganisation(first);
    await first.services.watched.choose({ organisationId });
    first.close();
    const app = watching(logs, folder);
    const listed = () => app.services.runs.list({ organisationId });
    mkdirSync(join(logs, 'seed-2'));
    writeFileSync(join(logs, 'seed-2', 'metrics.csv'), start(100));
    await vi.waitFor(() => expect(listed()).toHaveLength(1), soon);
    renameSync(logs, `${logs}-away`);
    await vi.waitFor(() => expect(app.services.watched.get().missing).toBe(true), soon);
    appendFileSync(join(`${logs}-away`, 'seed-2', 'metrics.csv'), more(100, 150));
    await new Promise((resolve) => setTimeout(resolve, 3 * watchPatience.lookAgain));
    renameSync(`${logs}-away`, logs);
    await vi.waitFor(() => expect(listed()).toMatchObject([{ rows: 150 }]), soon);
    expect(app.services.watched.get().missing).toBe(false);
  });

  it('leaves alone what the user removed, and everything once it is stopped', async () => {
    const logs = newDataFolder();
    const app = watching(logs);
    const organisationId = newOrganisation(app);
    const listed = () => app.services.runs.list({ organisationId });
    writeFileSync(join(logs, 'a.csv'), start(100));
    writeFileSync(join(logs, 'b.csv'), start(100));
    await app.services.watched.choose({ organisationId });
    await vi.waitFor(() => expect(listed()).toHaveLength(2), soon);
    const removed = listed().find(({ name }) => name === 'a')?.id ?? '';
    app.services.runs.remove({ id: removed });
    appendFileSync(join(logs, 'a.csv'), more(100, 120));
    appendFileSync(join(logs, 'b.csv'), more(100, 120));
    await vi.waitFor(() => expect(listed()).toMatchObject([{ name: 'b', rows: 120 }]), soon);
    expect(app.services.watched.stop().path).toBeNull();
    expect(listed()).toMatchObject([{ watched: false }]);
    writeFileSync(join(logs, 'c.csv'), start(100));
    await new Promise((resolve) => setTimeout(resolve, 3 * watchPatience.atMost));
    expect(listed()).toHaveLength(1);
    expect(existsSync(join(app.dataFolder, 'watched-logs.json'))).toBe(false);
  });

  it('notes a log that cannot be read and goes on with the others', async () => {
    const logs = newDataFolder();
    const app = watching(logs);
    const organisationId = newOrganisation(app);
    writeFileSync(join(logs, 'a.csv'), 'name,colour\nx,red\n');
    writeFileSync(join(logs, 'b.csv'), start(100));
    await app.services.watched.choose({ organisationId });
    await vi.waitFor(() => expect(app.services.runs.list({ organisationId })).toHaveLength(1), soon);
    await vi.waitFor(() => expect(faultsOf(app)).toContain('a.csv'), soon);
  });
});
