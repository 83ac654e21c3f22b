import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Answers what is in the participants' bundle; null for anything else. */
export type ParticipantFiles = (request: Request, path: string) => Response | null;

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};

/** The page loads its own files and calls its own origin; nothing else. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "form-action 'none'",
].join('; ');

interface HeldFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly gzipped: Uint8Array<ArrayBuffer>;
  readonly headers: Record<string, string>;
}

/**
 * Reads the bundle whole. Requests are looked up among its names and never become paths on this machine; a room of phones
 * that loads it at once waits for no disk.
 */
export function readParticipantFiles(folder: string): ParticipantFiles {
  const files = new Map<string, HeldFile>();
  for (const entry of list(folder)) {
    const path = `/${relative(folder, entry).split(sep).join('/')}`;
    const bytes = new Uint8Array(readFileSync(entry));
    const held = { bytes, gzipped: new Uint8Array(gzipSync(bytes)), headers: headersOf(path) };
    files.set(path, held);
    if (path === '/index.html') files.set('/', held);
  }
  return (request, path) => {
    const file = files.get(path);
    if (!file) return null;
    const zips = request.headers.get('accept-encoding')?.includes('gzip') ?? false;
    const body = zips ? file.gzipped : file.bytes;
    const headers = { ...file.headers, 'content-length': String(body.length), vary: 'accept-encoding' };
    return new Response(request.method === 'HEAD' ? null : body, {
      headers: zips ? { ...headers, 'content-encoding': 'gzip' } : headers,
    });
  };
}

/** Nothing where the page was not built: calls are answered all the same. */
function list(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && extname(entry.name) in contentTypes)
    .map((entry) => join(entry.parentPath, entry.name));
}

function headersOf(path: string): Record<string, string> {
  const hashed = path.startsWith('/assets/');
  return {
    'content-type': contentTypes[extname(path)] ?? 'application/octet-stream',
    'content-security-policy': contentSecurityPolicy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': hashed ? 'public, max-age=31536000, immutable' : 'no-cache',
  };
}
