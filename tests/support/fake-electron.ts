import { EventEmitter } from 'node:events';
import { vi } from 'vitest';

/** One recorded call of the fake: `app.quit`, `protocol.handle`, … in the order made. */
export interface RecordedCall {
  readonly name: string;
  readonly args: readonly unknown[];
}

class FakeContents extends EventEmitter {
  openHandler: ((details: { url: string }) => { action: string }) | undefined;
  setWindowOpenHandler(handler: (details: { url: string }) => { action: string }): void {
    this.openHandler = handler;
  }
}

class FakeSession extends EventEmitter {
  permissionRequest:
    | ((contents: unknown, permission: string, callback: (granted: boolean) => void) => void)
    | undefined;
  permissionCheck: (() => boolean) | undefined;
  devicePermission: (() => boolean) | undefined;
  setPermissionRequestHandler(handler: FakeSession['permissionRequest']): void {
    this.permissionRequest = handler;
  }
  setPermissionCheckHandler(handler: FakeSession['permissionCheck']): void {
    this.permissionCheck = handler;
  }
  setDevicePermissionHandler(handler: FakeSession['devicePermission']): void {
    this.devicePermission = handler;
  }
}

export interface FakeWindow extends EventEmitter {
  readonly options: Record<string, unknown>;
  readonly webContents: FakeContents;
  minimised: boolean;
}

/** Electron as the desktop host sees it: records every call, and does nothing of its own. */
interface FakeOptions {
  readonly locked?: boolean;
  readonly userData?: string;
  readonly locale?: string;
  /** What the system answers when it cannot open a file. */
  readonly openFailure?: string;
  /** What the user picks in a dialog; nothing: the dialog is closed. */
  readonly chosenFolder?: string;
  /** A system that knows no folder for documents. */
  readonly noDocuments?: boolean;
}

function fakeElectron(options: FakeOptions = {}) {
  const calls: RecordedCall[] = [];
  const record =
    (name: string) =>
    (...args: unknown[]): void => {
      calls.push({ name, args });
    };
  const windows: FakeWindow[] = [];

  class RecordingWindow extends EventEmitter implements FakeWindow {
    readonly options: Record<string, unknown>;
    readonly webContents = new FakeContents();
    minimised = false;
    bounds = { x: 10, y: 20, width: 1300, height: 900 };
    constructor(given: Record<string, unknown>) {
      super();
      this.options = given;
      windows.push(this);
      app.emit('web-contents-created', {}, this.webContents);
    }
    loadURL(url: string): Promise<void> {
      record('window.loadURL')(url);
      return Promise.resolve();
    }
    isMinimized = () => this.minimised;
    isMaximized = () => false;
    isDestroyed = () => false;
    getNormalBounds = () => this.bounds;
    maximize = record('window.maximize');
    restore = record('window.restore');
    show = record('window.show');
    focus = record('window.focus');
  }

  let becomeReady: () => void = () => {};
  const ready = new Promise<void>((resolve) => {
    becomeReady = resolve;
  });
  const app = Object.assign(new EventEmitter(), {
    isPackaged: false,
    whenReady: () => ready,
    requestSingleInstanceLock: () => {
      record('app.requestSingleInstanceLock')();
      return options.locked !== true;
    },
    getPath: (name: string) => {
      if (name === 'documents' && options.noDocuments) throw new Error("Failed to get 'documents' path");
      return options.userData ?? '/nowhere';
    },
    getLocale: () => options.locale ?? 'zh-TW',
    setName: record('app.setName'),
    quit: record('app.quit'),
    exit: record('app.exit'),
  });

  const electron = {
    app,
    BrowserWindow: RecordingWindow as new (options: Record<string, unknown>) => FakeWindow,
    dialog: {
      showErrorBox: record('dialog.showErrorBox'),
      showOpenDialog: async (given: unknown) => {
        record('dialog.showOpenDialog')(given);
        const { chosenFolder } = options;
        return chosenFolder === undefined
          ? { canceled: true, filePaths: [] }
          : { canceled: false, filePaths: [chosenFolder] };
      },
    },
    Menu: {
      buildFromTemplate: (template: unknown) => template,
      setApplicationMenu: record('Menu.setApplicationMenu'),
    },
    nativeTheme: { shouldUseDarkColors: false },
    protocol: {
      registerSchemesAsPrivileged: record('protocol.registerSchemesAsPrivileged'),
      handle: record('protocol.handle'),
    },
    shell: {
      openPath: async (path: string) => {
        record('shell.openPath')(path);
        return options.openFailure ?? '';
      },
      showItemInFolder: record('shell.showItemInFolder'),
    },
    screen: { getAllDisplays: () => [{ workArea: { x: 0, y: 0, width: 1920, height: 1080 } }] },
    session: { defaultSession: new FakeSession() },
  };
  const becameReady = async () => {
    record('(ready)')();
    becomeReady();
    await vi.waitFor(() => ready);
  };
  const named = (name: string) => calls.filter((call) => call.name === name);
  return { electron, calls, named, windows, becameReady };
}

/** Puts a new fake in the place of `electron` for every module loaded from now on. */
export function installFakeElectron(options: Parameters<typeof fakeElectron>[0] = {}): FakeElectron {
  const fake = fakeElectron(options);
  vi.resetModules();
  vi.doMock('electron', () => fake.electron);
  return fake;
}
export type FakeElectron = ReturnType<typeof fakeElectron>;
