import { describe, expect, it } from 'vitest';
import { openApp } from '../../support/open-app.ts';

const get = (path: string, method = 'GET') => openApp().fetch(new Request(`http://dunwu.test${path}`, { method }));

describe('the screen’s files', () => {
  it.each(['/', '/index.html', '/assessments/abc/results', '/settings'])('answer %s with the page', async (path) => {
    const response = await get(path);
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('<title>Dunwu</title>');
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('no-cache');
  });

  it('guard the page: no foreign or inline scripts, no framing, no sniffing, no referrer', async () => {
    const { headers } = await get('/');
    const policy = headers.get('content-security-policy') ?? '';
    for (const rule of ["default-src 'self'", "script-src 'self'", "frame-ancestors 'none'", "object-src 'none'"]) {
      expect(policy.split('; ')).toContain(rule);
    }
    expect(policy).not.toMatch(/script-src[^;]*unsafe/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
  });

  it('may be kept for ever when their name carries a hash', async () => {
    const response = await get('/assets/index-1a2b.js');
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  });

  it.each([
    '/assets/missing.js',
    '/../dunwu.db',
    '/%2e%2e/dunwu.db',
    '/assets/..%2f..%2fdunwu.db',
    '/assets/..%5c..%5cdunwu.db',
    '/%00.html',
    '/%',
    '/.env',
    '/c:/windows.ini',
  ])('do not include %s', async (path) => {
    expect((await get(path)).status).toBe(404);
  });

  it('are only read', async () => {
    expect((await get('/', 'POST')).status).toBe(405);
    const head = await get('/', 'HEAD');
    expect([head.status, await head.text()]).toEqual([200, '']);
  });
});
