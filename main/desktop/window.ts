import { BrowserWindow, nativeTheme, screen } from 'electron';
import { readHostState, rememberHostState } from './host-state.ts';
import { safePreferences } from './safe-preferences.ts';
import { appOrigin } from './scheme.ts';
import { leastSize, usableBounds } from './window-bounds.ts';

/** Opens the main window on the screen, where it last stood. A page in it has no more power than in a browser. */
export function openWindow(stateFile: string): BrowserWindow {
  const state = readHostState(stateFile);
  const displays = screen.getAllDisplays().map((display) => display.workArea);
  const window = new BrowserWindow({
    ...usableBounds(state.bounds, displays),
    minWidth: leastSize.width,
    minHeight: leastSize.height,
    show: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#1a1b1e' : '#ffffff',
    webPreferences: safePreferences,
  });
  if (state.maximised) window.maximize();
  window.once('ready-to-show', () => window.show());
  window.on('close', () =>
    rememberHostState(stateFile, { bounds: window.getNormalBounds(), maximised: window.isMaximized() }),
  );
  // A navigation that ends in an error is shown by the page's own words; nothing to do but not to crash.
  void window.loadURL(`${appOrigin}/`).catch((error: unknown) => console.error(error));
  return window;
}
