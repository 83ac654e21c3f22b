import { EventEmitter } from 'node:events';
import type { Session } from 'electron';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type FakeElectron, installFakeElectron } from '../../support/fake-electron.ts';

let fake: FakeElectron;

const preventable = (url: string) => ({ url, preventDefault: vi.fn() });

describe('the guards of the desktop window', () => {
  beforeEach(() => {
    fake = installFakeElectron();
  });

  async function guardedContents() {
    const { guardPages } = await import('../../../main/desktop/guards.ts');
    guardPages();
    const window = new fake.electron.BrowserWindow({});
    return window.webContents;
  }

  const elsewhere = [
    'https://example.com/',
    'file:///etc/passwd',
    'dunwu://application/',
    'dunwu://app.evil.example/',
    'data:text/html,x',
  ];

  it.each(['will-navigate', 'will-redirect', 'will-frame-navigate'])('refuse %s to anywhere else', async (name) => {
    const contents = await guardedContents();
    for (const url of elsewhere) {
      const event = preventable(url);
      contents.emit(name, event);
      expect(event.preventDefault, url).toHaveBeenCalledOnce();
    }
    const own = preventable('dunwu://app/learn');
    contents.emit(name, own);
    expect(own.preventDefault).not.toHaveBeenCalled();
  });

  it('open no second window and attach no webview', async () => {
    const contents = await guardedContents();
    expect(contents.openHandler?.({ url: 'dunwu://app/' })).toEqual({ action: 'deny' });
    const event = preventable('');
    contents.emit('will-attach-webview', event);
    expect(event.preventDefault).toHaveBeenCalledOnce();
  });

  it('open a window of its own for the projector of a workshop, as safe as the first, and for nothing like it', async () => {
    const contents = await guardedContents();
    const path = '/workshops/0b2f9a52-9f0e-4a6c-8a4e-3d8f4f3b7c11/projector';
    const { safePreferences } = await import('../../../main/desktop/safe-preferences.ts');
    expect(safePreferences).toMatchObject({ sandbox: true, contextIsolation: true, nodeIntegration: false });
    expect(contents.openHandler?.({ url: `dunwu://app${path}` })).toMatchObject({
      action: 'allow',
      overrideBrowserWindowOptions: { webPreferences: safePreferences },
    });
    const alike = [
      `https://example.com${path}`,
      `dunwu://app.evil.example${path}`,
      `dunwu://app@evil.example${path}`,
      `dunwu://app${path}?next=https://evil.example`,
      `dunwu://app${path}/../../settings`,
      `dunwu://app${path.replace('/projector', '')}`,
      'dunwu://app/workshops/1/projector',
      'about:blank',
    ];
    for (const url of alike) expect(contents.openHandler?.({ url }), url).toEqual({ action: 'deny' });
  });

  it('refuse every permission', async () => {
    const { refusePermissions } = await import('../../../main/desktop/guards.ts');
    const { defaultSession } = fake.electron.session;
    refusePermissions(defaultSession as unknown as Session);
    for (const permission of ['media', 'geolocation', 'notifications', 'usb', 'clipboard-read', 'openExternal']) {
      const callback = vi.fn();
      defaultSession.permissionRequest?.(null, permission, callback);
      expect(callback, permission).toHaveBeenCalledExactlyOnceWith(false);
    }
    expect(defaultSession.permissionCheck?.()).toBe(false);
    expect(defaultSession.devicePermission?.()).toBe(false);
  });

  it('ask where a download goes, by its bare name, and stop one from elsewhere', async () => {
    const { askWhereToSave } = await import('../../../main/desktop/downloads.ts');
    const session = new EventEmitter();
    askWhereToSave(session as unknown as Session, () => 'Save');
    const item = (url: string) => ({
      getURL: () => url,
      getFilename: () => '../../evil/answers.json',
      setSaveDialogOptions: vi.fn(),
    });
    const own = item('dunwu://app/files/answers/1');
    session.emit('will-download', preventable(''), own);
    expect(own.setSaveDialogOptions).toHaveBeenCalledExactlyOnceWith({ title: 'Save', defaultPath: 'answers.json' });
    const foreign = item('https://evil.example/x.exe');
    const event = preventable('');
    session.emit('will-download', event, foreign);
    expect(event.preventDefault).toHaveBeenCalledOnce();
    expect(foreign.setSaveDialogOptions).not.toHaveBeenCalled();
  });
});
