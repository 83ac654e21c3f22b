import { type Privileges, protocol } from 'electron';

/** The screen's own scheme and its only host: `dunwu://app/`. No port is open, no other page can reach it. */
export const scheme = 'dunwu';
export const appOrigin = `${scheme}://app`;

type App = (request: Request) => Promise<Response>;

const privileges: Privileges = { standard: true, secure: true, supportFetchAPI: true, stream: true };

/** Makes the scheme a secure origin of its own. Must run before Electron is ready, or Electron refuses. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme, privileges }]);
}

/**
 * Answers every request of the scheme with the application, which ends its event streams when Electron cancels their
 * bodies. Runs once Electron is ready.
 */
export function serveScheme(app: App): void {
  protocol.handle(scheme, (request) => {
    const foreign = new URL(request.url).host !== 'app' || !fromOwnPage(request);
    return foreign ? new Response(null, { status: 403 }) : app(request);
  });
}

/** Electron says which origin asked; it is absent where the browser itself did (the first load). */
function fromOwnPage(request: Request & { initiatorOrigin?: string | null }): boolean {
  return request.initiatorOrigin === undefined || request.initiatorOrigin === appOrigin;
}
