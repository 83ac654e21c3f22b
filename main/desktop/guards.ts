import { app, type BrowserWindowConstructorOptions, type Session } from 'electron';
import { safePreferences } from './safe-preferences.ts';
import { appOrigin } from './scheme.ts';

/**
 * Keeps every page, whatever makes it, inside Dunwu: no navigation to elsewhere, no new windows but a workshop's
 * projector, no webviews. Must run before the first window is made.
 */
export function guardPages(): void {
  app.on('web-contents-created', (_, contents) => {
    contents.on('will-navigate', (event) => {
      if (!isOwn(event.url)) event.preventDefault();
    });
    contents.on('will-redirect', (event) => {
      if (!isOwn(event.url)) event.preventDefault();
    });
    contents.on('will-frame-navigate', (event) => {
      if (!isOwn(event.url)) event.preventDefault();
    });
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(({ url }) => (isProjector(url) ? projectorWindow() : { action: 'deny' }));
  });
}

/** Refuses every permission a page can ask for: Dunwu needs no camera, no place, no USB, no notifications. */
export function refusePermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, callback) => callback(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
}

const projectorPath = /^\/workshops\/[0-9a-f-]{36}\/projector$/;

/** The one page that may have a window of its own, for the wall. Read from the start, not parsed: `dunwu` is no web scheme. */
function isProjector(url: string): boolean {
  return url.startsWith(`${appOrigin}/`) && projectorPath.test(url.slice(appOrigin.length));
}

function projectorWindow(): { action: 'allow'; overrideBrowserWindowOptions: BrowserWindowConstructorOptions } {
  const options = { width: 1280, height: 720, autoHideMenuBar: true, webPreferences: safePreferences };
  return { action: 'allow', overrideBrowserWindowOptions: options };
}

function isOwn(url: string): boolean {
  return url === appOrigin || url.startsWith(`${appOrigin}/`);
}
