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

  it('hands bodies through both ways, and the cancelling of one', async () => {
    const sourceCancelled = vi.fn();
    scheme.serveScheme(async (request) => {
      const first = new TextEncoder().encode(await request.text());
      const body = new ReadableStream({ start: (stream) => stream.enqueue(first), cancel: sourceCancelled });
      return new Response(body, { status: 422 });
    });
    const response = await handler()(new Request('dunwu://app/rpc', { method: 'POST', body: 'sent' }));
    const reader = response.body?.getReader();
    expect([response.status, new TextDecoder().decode((await reader?.read())?.value)]).toEqual([422, 'sent']);
    await reader?.cancel('closed');
    expect(sourceCancelled).toHaveBeenCalledExactlyOnceWith('closed');
  });
});
