import { Agent, type ClientRequest, type IncomingMessage, request } from 'node:http';
import type { ParticipantView } from '../../src/contract/participant-api.ts';

/** What a call was answered with. */
export interface PhoneAnswer {
  readonly status: number;
  /** The result, or the error's code and data. */
  readonly json: unknown;
}

/** Milliseconds before the first, second … new try, as the participants' page waits. */
const waits = [100, 500, 1000, 2000, 3000];

/**
 * A participant's phone, as light as can be, so that a test's own work is not what it measures: plain HTTP in the wire format
 * of the contract, one stream, and calls beside it. `from` is its own address, `127.0.x.y`.
 */
export class Phone {
  readonly from: string;
  cookie = '';
  view: ParticipantView | null = null;
  /** Called for each view as it arrives. */
  onView: (view: ParticipantView) => void = () => {};
  /** While true no connection is tried or kept. */
  offline = false;
  private readonly url: URL;
  private readonly agent: Agent;
  private stream: ClientRequest | null = null;
  private failures = 0;
  private closed = false;

  constructor(url: string, from: string) {
    this.url = new URL(url);
    this.from = from;
    this.agent = new Agent({ keepAlive: true, maxSockets: 2, localAddress: from });
  }

  /** Makes a call. Rejects when nothing answers. */
  call(path: string, input: unknown): Promise<PhoneAnswer> {
    return new Promise((resolve, reject) => {
      if (this.offline) return reject(new Error('offline'));
      const outgoing = this.send(path, input, (response) => {
        let body = '';
        response.setEncoding('utf8');
        response.on('data', (chunk) => (body += chunk));
        response.on('end', () => {
          const [cookie] = response.headers['set-cookie'] ?? [];
          if (cookie) this.cookie = cookie.split(';')[0] ?? '';
          resolve({ status: response.statusCode ?? 0, json: jsonOf(body) });
        });
        response.on('error', reject);
      });
      outgoing.on('error', reject);
    });
  }

  /** Joins with a code; rejects when refused. */
  async join(code: string, role: string, name: string | null): Promise<void> {
    const { status, json } = await this.call('join', { code, role, name, language: 'zh-TW' });
    if (status !== 200) throw new Error(`join: ${status} ${JSON.stringify(json)}`);
  }

  /** Opens the stream and keeps it open through losses, as the page does. */
  watch(): void {
    if (this.closed || this.offline) return;
    let over = false;
    const again = (): void => {
      if (over || this.closed) return;
      over = true;
      this.view = null;
      const wait = waits[Math.min(this.failures, waits.length - 1)] ?? 0;
      this.failures += 1;
      setTimeout(() => this.watch(), wait);
    };
    this.stream = this.send('watch', undefined, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => {
        text = this.read(text + chunk);
      });
      response.on('close', again);
      response.on('error', () => {});
    });
    this.stream.on('error', again);
  }

  /** Loses the network: every connection is gone at once. */
  loseNetwork(): void {
    this.offline = true;
    this.view = null;
    this.stream?.destroy();
    this.agent.destroy();
  }

  /** Finds it again, as a phone tells its page. */
  findNetwork(): void {
    this.offline = false;
    this.failures = 0;
    this.watch();
  }

  close(): void {
    this.closed = true;
    this.stream?.destroy();
    this.agent.destroy();
  }

  private send(path: string, input: unknown, answered: (response: IncomingMessage) => void): ClientRequest {
    const body = input === undefined ? '{}' : JSON.stringify({ json: input });
    const { hostname, port, origin } = this.url;
    const headers = {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      origin,
      cookie: this.cookie,
    };
    const options = { hostname, port, path: `/join/${path}`, method: 'POST', headers };
    const isStream = path === 'watch';
    const outgoing = request(
      { ...options, ...(isStream ? { agent: false, localAddress: this.from } : { agent: this.agent }) },
      answered,
    );
    outgoing.end(body);
    return outgoing;
  }

  /** Takes whole events off the text; returns what is left. */
  private read(text: string): string {
    const parts = text.split('\n\n');
    const rest = parts.pop() ?? '';
    for (const part of parts) {
      const data = part.split('\n').find((line) => line.startsWith('data: '));
      if (!part.includes('event: message') || data === undefined) continue;
      this.failures = 0;
      this.view = (JSON.parse(data.slice(6)) as { json: ParticipantView }).json;
      this.onView(this.view);
    }
    return rest;
  }
}

function jsonOf(body: string): unknown {
  try {
    return (JSON.parse(body) as { json: unknown }).json;
  } catch {
    return body;
  }
}
