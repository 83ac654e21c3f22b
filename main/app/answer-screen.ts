import { readFile } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.txt': 'text/plain; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
};

/** What the screen may load: its own files only; inline styles because the component library sets them. */
const contentSecurityPolicy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "form-action 'self'",
].join('; ');

/** Serves the built screen. A path without a dot is a place inside the screen and gets its `index.html`. */
export async function answerScreen(screenFolder: string, request: Request, path: string): Promise<Response> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return plain(405);
  const relative = relativePath(path);
  if (relative === null) return plain(404);
  const isPlace = !relative.includes('.');
  const file = join(screenFolder, isPlace ? 'index.html' : relative);
  if (!file.startsWith(screenFolder.endsWith(sep) ? screenFolder : screenFolder + sep)) return plain(404);
  const bytes = await readFile(file).catch(() => null);
  if (!bytes) return plain(404);
  const body = request.method === 'HEAD' ? null : new Uint8Array(bytes);
  return new Response(body, { headers: headersOf(file, relative) });
}

/** The decoded path below the screen's folder, or null when it tries to leave it. */
function relativePath(path: string): string | null {
  try {
    const parts = decodeURIComponent(path).split('/').filter(Boolean);
    const bad = (part: string) => part === '.' || part === '..' || /[\0\\:]/.test(part);
    return parts.some(bad) ? null : parts.join('/');
  } catch {
    return null;
  }
}

function headersOf(file: string, relative: string): Record<string, string> {
  const type = contentTypes[extname(file).toLowerCase()] ?? 'application/octet-stream';
  // The build puts a hash of the content into the names below `assets/`.
  const hashed = relative.startsWith('assets/');
  const common = {
    'content-type': type,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': hashed ? 'public, max-age=31536000, immutable' : 'no-cache',
  };
  return type.startsWith('text/html') ? { ...common, 'content-security-policy': contentSecurityPolicy } : common;
}

function plain(status: 404 | 405): Response {
  const text = status === 404 ? 'Not found' : 'Method not allowed';
  return new Response(text, { status, headers: { 'x-content-type-options': 'nosniff' } });
}
