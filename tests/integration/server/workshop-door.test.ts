import { request } from 'node:http';
import { describe, expect, it } from 'vitest';
import { contract } from '../../../src/contract/api.ts';
import { listeningHere } from '../../support/listening-ports.ts';
import { openApp } from '../../support/open-app.ts';
import { idleConnection, rawHttp } from '../../support/raw-http.ts';
import { holdWorkshop, seen } from '../../support/workshop.ts';

/** The names of all calls of a contract, `workshops/get`. */
function callsOf(router: object, way: readonly string[] = []): string[] {
  return Object.entries(router).flatMap(([name, part]) =>
    '~orpc' in (part as object) ? [[...way, name].join('/')] : callsOf(part as object, [...way, name]),
  );
}

interface Sent {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

function send(
  port: number,
  path: string,
  { method = 'POST', headers, body }: Sent = {},
): Promise<{ status: number; text: string }> {
  const all = { origin: `http://127.0.0.1:${port}`, 'content-type': 'application/json', ...headers };
  return new Promise((resolve, reject) => {
    const outgoing = request({ host: '127.0.0.1', port, path, method, headers: all, agent: false }, (response) => {
      let text = '';
      response.on('data', (chunk) => (text += chunk));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

describe("a participant at the workshop's door", () => {
  it('reaches no call of the owner, no file and no place of the screen', async () => {
    const app = openApp();
    const held = await holdWorkshop(app);
    const { cookie } = await held.join('Anna');
    const calls = callsOf(contract);
    expect(calls.length).toBeGreaterThan(80);
    const body = JSON.stringify({ json: { id: held.id, assessmentId: held.assessmentId } });
    for (const call of calls) {
      for (const prefix of ['/rpc', '/join']) {
        const { status, text } = await send(held.port, `${prefix}/${call}`, { headers: { cookie }, body });
        expect([404, 405], `${prefix}/${call}`).toContain(status);
        expect(text).toBe('');
      }
    }
    const paths = [
      '/files/evidence/x',
      '/assessments',
      '/dunwu.db',
      '/../dunwu.db',
      '/..%2fdunwu.db',
      '/assets/..%2f..%2fpackage.json',
      '//etc/passwd',
      '/join',
      '/join/',
      '/join/__proto__',
      '/join/constructor',
      '/join/vote/../watch',
    ];
    for (const path of paths) {
      const { status } = await send(held.port, path, { method: 'GET', headers: { cookie } });
      expect([404, 405], path).toContain(status);
    }
    expect((await send(held.port, '/', { method: 'GET' })).status).toBe(200);
    expect((await send(held.port, '/join/watch', { method: 'GET', headers: { cookie } })).status).toBe(405);
  });

  it('says nothing to anyone without a cookie of this workshop, and nothing in the name of another', async () => {
    const app = openApp();
    const [held, other] = [await holdWorkshop(app), await holdWorkshop(app)];
    const anna = await held.join('Anna');
    const ben = await other.join('Ben');
    const [question] = held.questions;
    app.services.workshops.step({ id: held.id, step: 'open', question });
    app.services.workshops.step({ id: other.id, step: 'open', question: other.questions[1] });
    const vote = (port: number, cookie: string, asked = question) =>
      send(port, '/join/vote', {
        headers: { cookie },
        body: JSON.stringify({ json: { question: asked, round: 1, choice: 1, comment: '' } }),
      });
    const renamed = ben.cookie.replace(String(other.port), String(held.port));
    const ids = held.view().participants.map(({ id }) => id);
    const guesses = [
      '',
      renamed,
      `dunwu-participant-${held.port}=`,
      ...ids.map((id) => `dunwu-participant-${held.port}=${id}`),
    ];
    for (const cookie of guesses) expect((await vote(held.port, cookie)).status, cookie).toBe(401);
    expect((await vote(held.port, anna.cookie, other.questions[1])).text).toContain('VOTE_CLOSED');
    expect((await vote(held.port, anna.cookie)).status).toBe(200);
    expect(JSON.stringify(other.view())).not.toContain('Anna');
    expect(JSON.stringify(anna.view)).not.toContain(ids[0] ?? 'no id');
  });

  it('is refused after ten wrong codes in a minute, with the right one too, while others join on', async () => {
    const app = openApp();
    const held = await holdWorkshop(app);
    const join = (code: string, from: string) => {
      const body = JSON.stringify({ json: { code, role: 'technical', name: null, language: 'en' } });
      return new Promise<{ status: number; text: string }>((resolve, reject) => {
        const headers = { origin: `http://127.0.0.1:${held.port}`, 'content-type': 'application/json' };
        const options = { host: '127.0.0.1', port: held.port, path: '/join/join', method: 'POST', headers };
        const outgoing = request({ ...options, localAddress: from, agent: false }, (response) => {
          let text = '';
          response.on('data', (chunk) => (text += chunk));
          response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
        });
        outgoing.on('error', reject);
        outgoing.end(body);
      });
    };
    for (let index = 0; index < 60; index += 1) expect((await join(held.code, '127.0.0.9')).status).toBe(200);
    for (let index = 0; index < 10; index += 1)
      expect((await join('AAAAAA', '127.0.0.8')).text).toContain('CODE_WRONG');
    expect(await join(held.code, '127.0.0.8')).toMatchObject({
      status: 429,
      text: expect.stringContaining('"seconds":'),
    });
    expect((await join(` ${held.code.slice(0, 3)}-${held.code.slice(3).toLowerCase()}`, '127.0.0.7')).status).toBe(200);
    for (let index = 0; index < 110; index += 1) await join('AAAAAA', `127.0.1.${1 + Math.floor(index / 10)}`);
    expect((await join(held.code, '127.0.0.6')).status).toBe(429);
  }, 60_000);
});

describe("the workshop's door", () => {
  it('refuses foreign hosts and origins, large bodies and bodies of unknown length', async () => {
    const app = openApp();
    const { port } = await holdWorkshop(app);
    const status = async (sent: Sent, path = '/join/watch') => (await send(port, path, sent)).status;
    expect(await status({ headers: { host: `rebound.example:${port}` } })).toBe(421);
    expect(await status({ headers: { host: `localhost:${port}` } })).toBe(421);
    expect(await status({ headers: { host: '127.0.0.1' }, method: 'GET' }, '/')).toBe(421);
    expect(await status({ headers: { origin: 'http://127.0.0.1:1' } })).toBe(403);
    expect(await status({ headers: { origin: 'null' } })).toBe(403);
    expect(await status({ headers: { origin: 'http://evil.example' }, method: 'GET' }, '/')).toBe(403);
    expect(await status({ headers: { 'sec-fetch-site': 'cross-site' } })).toBe(403);
    expect(await status({ body: 'x'.repeat(20_000), headers: { 'content-length': '20000' } })).toBe(413);
    expect(await status({ headers: { 'transfer-encoding': 'chunked' }, body: '{}' })).toBe(411);
    expect(await status({ body: `{"json":${'['.repeat(8_000)}` }, '/join/vote')).toBeLessThan(500);
    const noOrigin = `POST /join/watch HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nContent-Length: 0\r\n\r\n`;
    expect(await rawHttp(port, noOrigin)).toContain(' 403 ');
    expect(await rawHttp(port, `GET http://evil.example/ HTTP/1.1\r\nHost: evil.example\r\n\r\n`)).toContain(' 421 ');
    expect(
      await rawHttp(port, `GET / HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nX: ${'y'.repeat(9_000)}\r\n\r\n`),
    ).toContain(' 431 ');
    expect(await rawHttp(port, '\u0000\u0016\u0003\u0001 nonsense')).toContain(' 400 ');
  });

  it('bounds the connections of one address, gives up those that say nothing, and serves the others meanwhile', async () => {
    const app = openApp();
    const held = await holdWorkshop(app);
    const [question] = held.questions;
    const phone = await held.join('Anna', 'technical', '127.0.0.3');
    app.services.workshops.step({ id: held.id, step: 'open', question });
    await seen(phone, ({ focus }) => focus.kind === 'question');
    const sockets = await Promise.all(Array.from({ length: 400 }, () => idleConnection(held.port, '127.0.0.2')));
    const open = () => sockets.filter((socket) => socket && !socket.destroyed && socket.readyState === 'open').length;
    await expect.poll(open, { timeout: 5_000 }).toBeLessThanOrEqual(200);
    for (const socket of sockets) socket?.write(`GET / HTTP/1.1\r\nHost: 127.0.0.1:${held.port}\r\n`);
    const voted = await phone.call('vote', { question, round: 1, choice: 2, comment: '' });
    expect(voted.status).toBe(200);
    await expect.poll(open, { timeout: 20_000, interval: 500 }).toBe(0);
    expect(phone.view?.focus.kind).toBe('question');
  }, 40_000);

  it('is there from listening to the end of listening, on its one address, and not a moment longer', async () => {
    const app = openApp();
    const { workshops } = app.services;
    const held = await holdWorkshop(app);
    const { id, port } = held;
    const onSystem = () => (process.platform === 'linux' ? listeningHere([port]) : []);
    const expected = process.platform === 'linux' ? [`127.0.0.1:${port}`] : [];
    expect(onSystem()).toEqual(expected);
    await workshops.stopListening({ id });
    expect(onSystem()).toEqual([]);
    expect((await workshops.listen({ id, address: '127.0.0.1' })).listening).toMatchObject({
      port,
      joinCode: held.code,
    });
    expect(onSystem()).toEqual(expected);
    await workshops.remove({ id });
    expect(onSystem()).toEqual([]);
    workshops.restore({ id });
    expect(workshops.get({ id }).listening).toBeNull();
    await workshops.listen({ id, address: '127.0.0.1' });
    app.close();
    expect(onSystem()).toEqual([]);
  });

  it('says when a network is gone and when a port is taken, and then takes a free one if none was asked for', async () => {
    const app = openApp();
    const { workshops } = app.services;
    const [held, other] = [await holdWorkshop(app), await holdWorkshop(app)];
    await expect(workshops.listen({ id: held.id, address: '203.0.113.7' })).rejects.toThrow('NETWORK_GONE');
    await expect(workshops.listen({ id: held.id, address: '127.0.0.1', port: other.port })).rejects.toThrow(
      'PORT_TAKEN',
    );
    expect(held.view().listening).toBeNull();
    expect((await workshops.listen({ id: held.id, address: '127.0.0.1' })).listening?.port).not.toBe(other.port);
  });
});
