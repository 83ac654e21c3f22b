import { rpcPath } from '../../src/contract/files.ts';
import { bodyMaxBytes, type Refusal, refuse } from './refusal.ts';
import { sameSecret } from './secret.ts';

export interface GuardOptions {
  readonly port: number;
  /** In the printed address; exchanged for the session cookie. */
  readonly key: string;
  /** In the cookie; never in an address, so that it is in no history or log. */
  readonly session: string;
}

/** Calls whose body can be larger, a backup or training logs; the application has its own limits for them. */
const largeCalls: ReadonlySet<string> = new Set([`${rpcPath}/data/restoreFile`, `${rpcPath}/runs/read`]);

/** The port is in the name: cookies ignore ports, and two Dunwus on one machine must not overwrite each other's. */
const cookieName = (port: number): string => `dunwu-${port}`;

/**
 * Stands before every request of the server host. Lets through, by returning null, only what comes from Dunwu's own
 * page: right Host (against DNS rebinding), same origin, session cookie, bounded body. A GET with the launch key gets
 * the cookie and the same address without the key.
 */
export function guard(request: Request, options: GuardOptions): Response | null {
  const url = new URL(request.url);
  const refusal = wrongHost(request, url, options.port) ?? foreign(request) ?? badBody(request);
  if (refusal) return refuse(refusal);
  const key = url.searchParams.get('key');
  if (key !== null && request.method === 'GET') {
    return sameSecret(key, options.key) ? letIn(url, options) : refuse('key');
  }
  return sameSecret(readCookie(request, cookieName(options.port)), options.session) ? null : refuse('key');
}

function wrongHost(request: Request, url: URL, port: number): Refusal | null {
  const host = request.headers.get('host');
  const known = host === `127.0.0.1:${port}` || host === `localhost:${port}`;
  return known && url.host === host ? null : 'host';
}

function foreign(request: Request): Refusal | null {
  const origin = request.headers.get('origin');
  if (origin !== null && origin !== `http://${request.headers.get('host')}`) return 'origin';
  // `none` is an address typed or opened by the user; `same-site` would be another program's port.
  const site = request.headers.get('sec-fetch-site') ?? 'none';
  return site === 'same-origin' || site === 'none' ? null : 'origin';
}

function badBody(request: Request): Refusal | null {
  if (request.headers.has('transfer-encoding')) return 'length';
  if (largeCalls.has(new URL(request.url).pathname)) return null;
  return Number(request.headers.get('content-length') ?? 0) > bodyMaxBytes ? 'tooLarge' : null;
}

function letIn(url: URL, options: GuardOptions): Response {
  url.searchParams.delete('key');
  // A path of its own making, never `//elsewhere`.
  const location = `/${url.pathname.replace(/^\/+/, '')}${url.search}`;
  const cookie = `${cookieName(options.port)}=${options.session}; HttpOnly; SameSite=Strict; Path=/`;
  return new Response(null, {
    status: 303,
    headers: { location, 'set-cookie': cookie, 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' },
  });
}

function readCookie(request: Request, name: string): string {
  const pairs = (request.headers.get('cookie') ?? '').split(/;\s*/);
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1) ?? '';
}
