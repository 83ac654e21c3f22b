import { join } from 'node:path';
import { app, type BrowserWindow, Menu, session } from 'electron';
import type { LanguageTag } from '../../locales/resources.ts';
import type { HostEvent } from '../../src/contract/records.ts';
import { createOpenedFiles } from '../app/clients/opened-files.ts';
import { openDunwu } from '../app/open-dunwu.ts';
import { screenFolder } from '../app-root.ts';
import { dataFolder } from '../data-folder.ts';
import { workshopDoor } from '../server/workshop-door.ts';
import { wordsIn } from '../words.ts';
import { askLogFolder } from './ask-log-folder.ts';
import { documentsFolder } from './documents-folder.ts';
import { askWhereToSave } from './downloads.ts';
import { guardPages, refusePermissions } from './guards.ts';
import { readHostState, rememberHostState } from './host-state.ts';
import { menuTemplate } from './menu.ts';
import { openWithShell } from './open-with-shell.ts';
import { reportStartFailure } from './report-start-failure.ts';
import { registerScheme, serveScheme } from './scheme.ts';
import { becomeSingleInstance, fileArgument } from './single-instance.ts';
import { tellScreen } from './tell-screen.ts';
import { openWindow } from './window.ts';

// The composition root of the desktop host. What must precede Electron's readiness runs first, without waiting.
let window: BrowserWindow | null = null;
let openFile = (path: string): void => {
  fileToOpen = path;
};
let fileToOpen = fileArgument(process.argv);

registerScheme();
guardPages();
if (
  becomeSingleInstance(
    () => window,
    (path) => openFile(path),
  )
) {
  app.on('window-all-closed', () => app.quit());
  // Not awaited: Electron becomes ready only after this module has run to its end.
  void app.whenReady().then(start);
} else {
  app.quit();
}

function start(): void {
  const stateFile = join(app.getPath('userData'), 'window.json');
  const openedFiles = createOpenedFiles();
  try {
    const dunwu = openDunwu({
      dataFolder: dataFolder(),
      host: 'desktop',
      screenFolder,
      opener: openWithShell,
      openedFiles,
      door: workshopDoor,
      logFolder: askLogFolder(() => wordsIn(language())('cli:desktop.chooseLogs')),
      ...documentsFolder(),
    });
    app.on('will-quit', () => dunwu.close());
    refusePermissions(session.defaultSession);
    askWhereToSave(session.defaultSession, () => wordsIn(language())('cli:desktop.saveAs'));
    serveScheme((request) => dunwu.fetch(request));
    const language = () => dunwu.services.settings.get().language;
    void followSettings(dunwu.events.subscribe(), () => showMenu(language(), dunwu.events.emit, stateFile));
    openFile = (path) => tellScreen(dunwu.events, { type: 'file-opened', ...openedFiles.remember(path) }, 1);
    if (fileToOpen) openFile(fileToOpen);
    window = openWindow(stateFile);
    window.on('closed', () => {
      window = null;
    });
  } catch (error) {
    reportStartFailure(error, readHostState(stateFile).language ?? systemLanguage());
  }
}

/** The stream begins with `ready`, so the menu is there at once; then it follows the chosen language. */
async function followSettings(events: AsyncIterable<HostEvent>, apply: () => void): Promise<void> {
  for await (const event of events) {
    if (event.type === 'ready' || event.type === 'settings-changed') apply();
  }
}

function showMenu(language: LanguageTag, emit: (event: HostEvent) => void, stateFile: string): void {
  const template = menuTemplate({ words: wordsIn(language), emit, mac: process.platform === 'darwin' });
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
  rememberHostState(stateFile, { language });
}

/** Before any language was chosen: Chinese where the system speaks it, as the product's default, else English. */
function systemLanguage(): LanguageTag {
  return app.getLocale().startsWith('zh') ? 'zh-TW' : 'en';
}
