import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type FakeElectron, installFakeElectron } from '../../support/fake-electron.ts';

let fake: FakeElectron;

async function load() {
  fake = installFakeElectron();
  return import('../../../main/desktop/scheme.ts');
}

type Handler = (request: Request & { initiatorOrigin?: string | null }) => Promise<Response> | Response;
const handler = () => fake.named('protocol.handle')[0]?.args[1] as Handler;
const from = (url: string, initiatorOrigin?: string | null) =>
  Object.assign(new Request(url), initiatorOrigin === undefined ? {} : { initiatorOrigin });

describe('the dunwu scheme', () => {
  let scheme: Awaited<ReturnType<typeof load>>;
  beforeEach(async () => {
    scheme = await load();
  });

  it('is a standard, secure, streaming origin of its own', () => {
    scheme.registerScheme();
    expect(fake.named('protocol.registerSchemesAsPrivileged')[0]?.args[0]).toEqual([
      { scheme: 'dunwu', privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true } },
    ]);
  });

  it('answers its own page and the first load with the application', async () => {
    scheme.serveScheme(async (request) => new Response(`${request.method} ${new URL(request.url).pathname}`));
    expect(await (await handler()(from('dunwu://app/learn'))).text()).toBe('GET /learn');
    expect(await (await handler()(from('dunwu://app/rpc', 'dunwu://app'))).text()).toBe('GET /rpc');
  });

  it.each([
    ['another host', 'dunwu://elsewhere/', undefined],
    ['a page of another origin', 'dunwu://app/rpc', 'https://evil.example'],
    ['a page of no origin', 'dunwu://app/rpc', null],
  ])('refuses %s', async (_, url, origin) => {
    const app = vi.fn(async () => new Response('secret'));
    scheme.serveScheme(app);
    expect((await handler()(from(url, origin))).status).toBe(403);
    expect(app).not.toHaveBeenCalled();
  });

  it('carries method, headers and body to the application, and status and headers back', async () => {
    const app = async (request: Request) =>
      new Response(`${request.headers.get('x-test')} ${await request.text()}`, {
        status: 422,
        headers: { 'x-back': '1' },
      });
    const request = new Request('dunwu://app/rpc', { method: 'POST', body: 'body', headers: { 'x-test': 'head' } });
    const response = await scheme.withBodyCancel(app, request);
    expect([response.status, response.headers.get('x-back'), await response.text()]).toEqual([422, '1', 'head body']);
  });

  it('aborts the request when the reader of the body goes away', async () => {
    let signal: AbortSignal | undefined;
    const sourceCancelled = vi.fn();
    const app = async (request: Request) => {
      signal = request.signal;
      const start = (stream: ReadableStreamDefaultController) => stream.enqueue(new Uint8Array([1]));
      return new Response(new ReadableStream({ start, cancel: sourceCancelled }));
    };
    const response = await scheme.withBodyCancel(app, new Request('dunwu://app/rpc/app/events'));
    const reader = response.body?.getReader();
    expect((await reader?.read())?.value).toEqual(new Uint8Array([1]));
    expect(signal?.aborted).toBe(false);
    await reader?.cancel('closed');
    expect(signal?.aborted).toBe(true);
    expect(sourceCancelled).toHaveBeenCalledOnce();
  });

  it('still aborts when Electron aborts the request itself', async () => {
    const gone = new AbortController();
    let signal: AbortSignal | undefined;
    const app = async (request: Request) => {
      signal = request.signal;
      return new Response(null);
    };
    await scheme.withBodyCancel(app, new Request('dunwu://app/', { signal: gone.signal }));
    gone.abort();
    expect(signal?.aborted).toBe(true);
  });

  it('passes an error in the middle of a body on to the reader', async () => {
    const body = new ReadableStream({ pull: () => Promise.reject(new Error('disk gone')) });
    const response = await scheme.withBodyCancel(async () => new Response(body), new Request('dunwu://app/'));
    await expect(response.text()).rejects.toThrow('disk gone');
  });
});
