import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { usableBounds } from '../../../main/desktop/window-bounds.ts';
import { type FakeElectron, installFakeElectron } from '../../support/fake-electron.ts';

let fake: FakeElectron;

const display = { x: 0, y: 0, width: 1920, height: 1080 };

describe('the desktop window', () => {
  let stateFile: string;
  beforeEach(() => {
    fake = installFakeElectron();
    stateFile = join(mkdtempSync(join(tmpdir(), 'dunwu-window-')), 'window.json');
  });
  const open = async () => (await import('../../../main/desktop/window.ts')).openWindow(stateFile);

  it('gives its page no more power than a browser would', async () => {
    await open();
    const webPreferences = fake.windows[0]?.options.webPreferences;
    expect(webPreferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
    });
    expect(webPreferences).not.toHaveProperty('preload');
    expect(fake.named('window.loadURL')[0]?.args).toEqual(['dunwu://app/']);
  });

  it('opens where it was closed', async () => {
    await open();
    fake.windows[0]?.emit('close');
    await open();
    expect(fake.windows[1]?.options).toMatchObject({ x: 10, y: 20, width: 1300, height: 900 });
  });

  it('starts afresh from a damaged state file, and keeps what other hosts of state wrote', async () => {
    writeFileSync(stateFile, '{"bounds": nonsense');
    await open();
    expect(fake.windows[0]?.options).toMatchObject({ width: 1280, height: 800 });
    const { rememberHostState } = await import('../../../main/desktop/host-state.ts');
    rememberHostState(stateFile, { language: 'en' });
    fake.windows[0]?.emit('close');
    expect(JSON.parse(readFileSync(stateFile, 'utf8'))).toMatchObject({ language: 'en', maximised: false });
  });

  it('shows itself only when there is something to see', async () => {
    await open();
    expect(fake.named('window.show')).toHaveLength(0);
    fake.windows[0]?.emit('ready-to-show');
    expect(fake.named('window.show')).toHaveLength(1);
  });

  it.each([
    ['a display that is gone', { x: 3000, y: 100, width: 1300, height: 900 }],
    ['above every display, its title bar out of reach', { x: 100, y: -500, width: 1300, height: 900 }],
    ['nearly off the left edge', { x: -1290, y: 100, width: 1300, height: 900 }],
  ])('does not open on %s', (_, bounds) => {
    expect(usableBounds(bounds, [display])).toEqual({ width: 1280, height: 800 });
  });

  it('is never smaller than the screen can bear', () => {
    const bounds = { x: 5, y: 5, width: 300, height: 200 };
    expect(usableBounds(bounds, [display])).toEqual({ x: 5, y: 5, width: 1024, height: 640 });
  });
});
