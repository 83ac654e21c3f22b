import { request as httpRequest } from 'node:http';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type RunningServer, startServer } from '../../../main/server/start-server.ts';

interface Answer {
  readonly status: number;
  readonly headers: Record<string, string | string[] | undefined>;
  readonly body: string;
}

/** A plain client: unlike fetch it lets a test send any Host, Origin or length. */
function send(port: number, path: string, options: { method?: string; headers?: object; body?: string } = {}) {
  return new Promise<Answer>((resolve, reject) => {
    const outgoing = httpRequest(
      { host: '127.0.0.1', port, path, method: options.method ?? 'GET', headers: { ...options.headers } },
      (response) => {
        let body = '';
        response.on('data', (chunk) => (body += chunk));
        response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
      },
    );
    outgoing.on('error', reject);
    outgoing.end(options.body);
  });
}

describe('the server host', () => {
  let server: RunningServer;
  let seen: string[];
  let streamClosed: Promise<void>;

  beforeEach(async () => {
    seen = [];
    let closed: () => void;
    streamClosed = new Promise((resolve) => (closed = resolve));
    const fetch = async (given: Request): Promise<Response> => {
      // As the application does: the platform must take what it is given.
      const request = new Request(given, { signal: given.signal });
      seen.push(`${request.method} ${new URL(request.url).pathname}`);
      if (request.url.endsWith('/stream')) {
        request.signal.addEventListener('abort', () => closed());
        return new Response(new ReadableStream({ start: (stream) => stream.enqueue(new Uint8Array([46])) }));
      }
      if (request.url.endsWith('/bug')) throw new Error('planted');
      return new Response(request.method === 'POST' ? `got ${await request.text()}` : 'hello');
    };
    server = await startServer({ dunwu: { fetch }, port: 0 });
  });
  afterEach(() => server.close());

  const key = () => new URL(server.url).searchParams.get('key') ?? '';
  async function cookie(): Promise<string> {
    const answer = await send(server.port, `/?key=${key()}`);
    return String(answer.headers['set-cookie']?.[0]).split(';')[0] ?? '';
  }

  it('prints an address on 127.0.0.1 with a fresh key of 256 bits', async () => {
    expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\?key=[\w-]{43}$/);
    const other = await startServer({ dunwu: { fetch: async () => new Response() }, port: 0 });
    expect(new URL(other.url).searchParams.get('key')).not.toBe(key());
    await other.close();
  });

  it('exchanges the key for a strict, script-proof cookie and takes it out of the address', async () => {
    const answer = await send(server.port, `/assessments/1?tab=2&key=${key()}`);
    expect(answer.status).toBe(303);
    expect(answer.headers.location).toBe('/assessments/1?tab=2');
    const set = String(answer.headers['set-cookie']);
    expect(set).toMatch(new RegExp(`^dunwu-${server.port}=[\\w-]{43}; HttpOnly; SameSite=Strict; Path=/$`));
    expect(set).not.toContain(key());
    expect(seen).toEqual([]);
  });

  it('never redirects to another site, whatever the path', async () => {
    const answer = await send(server.port, `//evil.example/?key=${key()}`);
    expect(answer.headers.location).toBe('/evil.example/');
  });

  it('lets a request with the cookie through', async () => {
    const answer = await send(server.port, '/', { headers: { cookie: await cookie() } });
    expect(answer).toMatchObject({ status: 200, body: 'hello' });
    expect(seen).toEqual(['GET /']);
  });

  it.each([
    ['no key and no cookie', '/', {}],
    ['a wrong key', '/?key=nonsense', {}],
    ['an empty key', '/?key=', {}],
    ['a wrong cookie', '/', { cookie: 'dunwu-1=x' }],
  ])('answers 401 in both languages to %s', async (_, path, headers) => {
    const answer = await send(server.port, path, { headers });
    expect(answer.status).toBe(401);
    expect(answer.body).toContain('lang="zh-Hant-TW"');
    expect(answer.body).toContain('lang="en"');
    expect(answer.body).not.toContain('refused.key');
    expect(seen).toEqual([]);
  });

  it('takes the key by GET only', async () => {
    const answer = await send(server.port, `/rpc?key=${key()}`, { method: 'POST', body: '{}' });
    expect(answer.status).toBe(401);
  });

  it.each([
    'evil.example',
    'evil.example:80',
    '127.0.0.1',
    '[::1]:PORT',
    'localhost.evil.example:PORT',
    '127.0.0.1:PORT.',
  ])('refuses the Host %s: DNS rebinding', async (host) => {
    const headers = { host: host.replace('PORT', String(server.port)), cookie: await cookie() };
    const answer = await send(server.port, '/', { headers });
    expect(answer.status).toBe(421);
    expect(seen).toEqual([]);
  });

  it('accepts localhost with its own port', async () => {
    const headers = { host: `localhost:${server.port}`, cookie: await cookie() };
    expect((await send(server.port, '/', { headers })).status).toBe(200);
  });

  it('refuses an absolute address that disagrees with the Host', async () => {
    const headers = { host: `127.0.0.1:${server.port}`, cookie: await cookie() };
    expect((await send(server.port, 'http://evil.example/', { headers })).status).toBe(421);
  });

  it.each(['http://evil.example', 'null', 'https://127.0.0.1:PORT', 'http://127.0.0.1:1'])(
    'refuses the Origin %s',
    async (origin) => {
      const headers = { origin: origin.replace('PORT', String(server.port)), cookie: await cookie() };
      expect((await send(server.port, '/rpc', { method: 'POST', headers, body: '{}' })).status).toBe(403);
      expect(seen).toEqual([]);
    },
  );

  it.each(['cross-site', 'same-site'])('refuses what a browser marks as %s', async (site) => {
    const headers = { 'sec-fetch-site': site, cookie: await cookie() };
    expect((await send(server.port, '/', { headers })).status).toBe(403);
  });

  it('accepts its own page', async () => {
    const headers = {
      origin: `http://127.0.0.1:${server.port}`,
      'sec-fetch-site': 'same-origin',
      cookie: await cookie(),
      'content-length': 2,
    };
    const answer = await send(server.port, '/rpc', { method: 'POST', headers, body: '{}' });
    expect(answer).toMatchObject({ status: 200, body: 'got {}' });
  });

  it('refuses a body over 32 MB before reading it', async () => {
    const headers = { cookie: await cookie(), 'content-length': 33 * 1024 * 1024 };
    const answer = await new Promise<Answer>((resolve, reject) => {
      const outgoing = httpRequest(
        { host: '127.0.0.1', port: server.port, path: '/rpc', method: 'POST', headers },
        (response) => {
          response.resume();
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body: '' });
          outgoing.destroy();
        },
      );
      outgoing.on('error', reject);
      outgoing.write('{');
    });
    expect(answer.status).toBe(413);
    expect(seen).toEqual([]);
  });

  it('refuses a body of unknown length', async () => {
    const headers = { cookie: await cookie(), 'transfer-encoding': 'chunked' };
    expect((await send(server.port, '/rpc', { method: 'POST', headers, body: '{}' })).status).toBe(411);
  });

  it('tells the app when the reader of an event stream has gone', async () => {
    const headers = { cookie: await cookie() };
    const outgoing = httpRequest({ host: '127.0.0.1', port: server.port, path: '/stream', headers }, (response) =>
      response.once('data', () => outgoing.destroy()),
    );
    outgoing.on('error', () => {});
    outgoing.end();
    await streamClosed;
    expect(seen).toEqual(['GET /stream']);
  });

  it('closes although an event stream is open', async () => {
    const headers = { cookie: await cookie() };
    await new Promise<void>((resolve) => {
      const outgoing = httpRequest({ host: '127.0.0.1', port: server.port, path: '/stream', headers }, (response) => {
        response.on('error', () => {});
        response.once('data', () => resolve());
      });
      outgoing.on('error', () => {});
      outgoing.end();
    });
    await server.close();
    await expect(send(server.port, '/')).rejects.toThrow(/ECONNREFUSED/);
  });

  it('survives a bug in the app', async () => {
    const headers = { cookie: await cookie() };
    const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
    expect((await send(server.port, '/bug', { headers })).status).toBe(500);
    expect((await send(server.port, '/', { headers })).status).toBe(200);
    expect(logged).toHaveBeenCalledOnce();
    logged.mockRestore();
  });

  it('rejects when the port is taken', async () => {
    await expect(
      startServer({ dunwu: { fetch: async () => new Response() }, port: server.port }),
    ).rejects.toMatchObject({
      code: 'EADDRINUSE',
    });
  });
});
