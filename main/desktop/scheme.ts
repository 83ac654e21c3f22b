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

/** Answers every request of the scheme with the application. Runs once Electron is ready. */
export function serveScheme(app: App): void {
  protocol.handle(scheme, (request) => {
    const foreign = new URL(request.url).host !== 'app' || !fromOwnPage(request);
    return foreign ? new Response(null, { status: 403 }) : withBodyCancel(app, request);
  });
}

/** Electron says which origin asked; it is absent where the browser itself did (the first load). */
function fromOwnPage(request: Request & { initiatorOrigin?: string | null }): boolean {
  return request.initiatorOrigin === undefined || request.initiatorOrigin === appOrigin;
}

/**
 * Electron cancels a response's body when its reader leaves and does not abort the request's signal. The application
 * listens to the signal, so the one is made to cause the other; else every closed page leaves its event stream open.
 */
export async function withBodyCancel(app: App, request: Request): Promise<Response> {
  const gone = new AbortController();
  const signal = AbortSignal.any([request.signal, gone.signal]);
  const response = await app(new Request(request, { signal }));
  if (!response.body) return response;
  const { status, statusText, headers } = response;
  return new Response(cancelAborts(response.body, gone), { status, statusText, headers });
}

function cancelAborts(body: ReadableStream<Uint8Array<ArrayBuffer>>, gone: AbortController) {
  const reader = body.getReader();
  return new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(stream) {
      const { done, value } = await reader.read();
      if (done) stream.close();
      else stream.enqueue(value);
    },
    async cancel(reason) {
      gone.abort(reason);
      await reader.cancel(reason);
    },
  });
}
