import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Dunwu, DunwuOptions } from '../../../main/app/open-dunwu.ts';
import { type FakeElectron, installFakeElectron } from '../../support/fake-electron.ts';

type Handler = (request: Request) => Promise<Response>;

let folder: string;
let fake: FakeElectron;
const argv = process.argv;
const opened: Dunwu[] = [];

async function startDesktop(options: Parameters<typeof installFakeElectron>[0] = {}): Promise<void> {
  fake = installFakeElectron({ userData: folder, ...options });
  vi.doMock('../../../main/app/open-dunwu.ts', async (original) => {
    const { openDunwu } = await original<typeof import('../../../main/app/open-dunwu.ts')>();
    const record = (given: DunwuOptions): Dunwu => {
      const dunwu = openDunwu(given);
      opened.push(dunwu);
      return dunwu;
    };
    return { openDunwu: record };
  });
  await import('../../../main/desktop/main.ts');
  await fake.becameReady();
}

const handler = () => fake.named('protocol.handle')[0]?.args[1] as Handler;
const menuLabels = () => {
  const template = fake.named('Menu.setApplicationMenu').at(-1)?.args[0];
  return ((template ?? []) as { label: string }[]).map((item) => item.label);
};

async function call(path: string, input: unknown): Promise<unknown> {
  const request = new Request(`dunwu://app/rpc/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ json: input }),
  });
  const response = await handler()(request);
  return ((await response.json()) as { json: unknown }).json;
}

describe('the desktop host', () => {
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'dunwu-desktop-'));
    vi.stubEnv('DUNWU_DATA', join(folder, 'data'));
  });
  afterEach(() => {
    fake.electron.app.emit('will-quit');
    process.argv = argv;
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true, force: true });
  });

  it('registers the scheme and asks to be the only one before Electron is ready', async () => {
    await startDesktop();
    const order = fake.calls.map((call) => call.name);
    const ready = order.indexOf('(ready)');
    expect(order.indexOf('protocol.registerSchemesAsPrivileged')).toBeLessThan(ready);
    expect(order.indexOf('app.requestSingleInstanceLock')).toBeLessThan(ready);
    expect(order.indexOf('protocol.handle')).toBeGreaterThan(ready);
    expect(fake.windows).toHaveLength(1);
  });

  it('answers the API over the scheme from a database in the data folder', async () => {
    await startDesktop();
    expect(await call('app/info', undefined)).toMatchObject({ host: 'desktop', dataFolder: join(folder, 'data') });
  });

  it('shows the menu in the chosen language and changes it at once', async () => {
    await startDesktop();
    await vi.waitFor(() => expect(menuLabels()).toEqual(['檔案', '編輯', '檢視', '前往']));
    await call('settings/set', { language: 'en' });
    await vi.waitFor(() => expect(menuLabels()).toEqual(['File', 'Edit', 'View', 'Go']));
  });

  it('quits as a second instance without touching the database', async () => {
    await startDesktop({ locked: true });
    expect(fake.named('app.quit')).toHaveLength(1);
    expect(fake.windows).toHaveLength(0);
    expect(existsSync(join(folder, 'data'))).toBe(false);
  });

  it('brings its window forward and hands on the file when started a second time', async () => {
    await startDesktop();
    const [window] = fake.windows;
    if (window) window.minimised = true;
    const response = await handler()(new Request('dunwu://app/rpc/app/events', { method: 'POST' }));
    const reader = response.body?.getReader();
    const heard = async (text: string) => {
      let all = '';
      while (!all.includes(text)) all += new TextDecoder().decode((await reader?.read())?.value);
      return all;
    };
    await heard('ready');
    fake.electron.app.emit('second-instance', {}, ['dunwu', '--flag', '/home/a/client.dunwu']);
    const told = await heard('file-opened');
    expect(told).toContain('client.dunwu');
    expect(told).not.toContain('/home/a');
    expect(fake.named('window.restore')).toHaveLength(1);
    expect(fake.named('window.focus')).toHaveLength(1);
    await reader?.cancel();
  });

  it('opens a file named on its own command line once the screen listens', async () => {
    process.argv = [...argv.slice(0, 1), '/home/a/first.json'];
    await startDesktop();
    const response = await handler()(new Request('dunwu://app/rpc/app/events', { method: 'POST' }));
    const reader = response.body?.getReader();
    let all = '';
    while (!all.includes('file-opened')) all += new TextDecoder().decode((await reader?.read())?.value);
    expect(all).toContain('first.json');
    expect(all).not.toContain('/home/a');
    const [, openedId] = /"openedId":"([^"]+)"/.exec(all) ?? [];
    const preview = await call('clients/previewOpened', { openedId, passphrase: null });
    // The path stays in the host, which looked there and found nothing.
    expect(preview).toMatchObject({ code: 'FILE_UNREADABLE', data: { params: { path: 'first.json' } } });
    await reader?.cancel();
  });

  it('forgets a closed page: cancelling the body of its event stream ends the subscription', async () => {
    await startDesktop();
    const dunwu = opened.at(-1);
    const response = await handler()(new Request('dunwu://app/rpc/app/events', { method: 'POST' }));
    const reader = response.body?.getReader();
    await reader?.read();
    expect(dunwu?.events.listeners).toBe(2);
    await reader?.cancel();
    await vi.waitFor(() => expect(dunwu?.events.listeners).toBe(1));
  });

  it('asks for the folder of logs with the system’s dialog, and takes no path from the screen', async () => {
    const logs = join(folder, 'logs');
    mkdirSync(logs);
    await startDesktop({ chosenFolder: logs });
    const none = { taxId: null, industry: null, employees: null, paidInCapitalNtd: null };
    const { id } = (await call('organisations/create', { name: 'A', ...none })) as { id: string };
    const elsewhere = { organisationId: id, path: '/etc' };
    expect(await call('watched/choose', elsewhere)).toMatchObject({ path: logs, organisationId: id, canChoose: true });
    expect(fake.named('dialog.showOpenDialog')[0]?.args).toEqual([
      { title: '選擇存放訓練紀錄的資料夾', properties: ['openDirectory'] },
    ]);
  });

  it('goes on as before when that dialog is closed', async () => {
    await startDesktop();
    const none = { taxId: null, industry: null, employees: null, paidInCapitalNtd: null };
    const { id } = (await call('organisations/create', { name: 'A', ...none })) as { id: string };
    expect(await call('watched/choose', { organisationId: id })).toMatchObject({ path: null });
  });

  it('closes the database when it quits', async () => {
    await startDesktop();
    await call('organisations/create', {
      name: 'A',
      taxId: null,
      industry: null,
      employees: null,
      paidInCapitalNtd: null,
    });
    expect(existsSync(join(folder, 'data', 'dunwu.db-wal'))).toBe(true);
    fake.electron.app.emit('will-quit');
    expect(existsSync(join(folder, 'data', 'dunwu.db-wal'))).toBe(false);
  });

  it('says in the language last used why it cannot open the database, and ends', async () => {
    mkdirSync(join(folder, 'data'));
    writeFileSync(join(folder, 'data', 'dunwu.db'), 'not a database at all'.repeat(500));
    writeFileSync(join(folder, 'window.json'), '{"language":"en"}');
    const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
    await startDesktop();
    await vi.waitFor(() => expect(fake.named('app.exit')[0]?.args).toEqual([1]));
    expect(fake.named('dialog.showErrorBox')[0]?.args[0]).toBe('Damaged database');
    expect(fake.windows).toHaveLength(0);
    expect(readFileSync(join(folder, 'data', 'dunwu.db'), 'utf8')).toContain('not a database');
    logged.mockRestore();
  });

  it('says it in the system language when none was ever used', async () => {
    writeFileSync(join(folder, 'data'), 'a file where the data folder should be');
    const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
    await startDesktop({ locale: 'zh-TW' });
    await vi.waitFor(() => expect(fake.named('dialog.showErrorBox')).toHaveLength(1));
    expect(String(fake.named('dialog.showErrorBox')[0]?.args[0])).toMatch(/[\u4e00-\u9fff]/);
    logged.mockRestore();
  });
});
