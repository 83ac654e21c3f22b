import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Phone } from './phone.ts';
import { idleConnection } from './raw-http.ts';
import { serve } from './serve.ts';

/**
 * Opens many connections that say nothing to a workshop's door, from as many addresses as it takes, and looks how the host
 * does meanwhile: `node main/launcher.mjs tests/support/many-connections.ts [--connections 10000]`. Prints JSON; fails when
 * the host held more than it may, or did not serve a participant who was there before and one who came after.
 */
export interface ManyConnectionsReport {
  readonly tried: number;
  /** Standing at once, as the host's system counts them. */
  readonly mostOpen: number;
  readonly facilitatorMaxMs: number;
  readonly hostMb: number;
  /** From a vote of somebody who was there before, in the flood, to its acknowledgement. */
  readonly voteMs: number;
  /** From the end of the flood until somebody new could join. */
  readonly joinedAfterMs: number;
}

/** Runs the flood in a temporary folder. */
export async function manyConnections(tried: number): Promise<ManyConnectionsReport> {
  const folder = mkdtempSync(join(tmpdir(), 'dunwu-flood-'));
  const served = await serve(folder);
  const { client } = served;
  try {
    const fields = { name: '連線測試', taxId: null, industry: null, employees: null, paidInCapitalNtd: null };
    const { id: organisationId } = await client.organisations.create(fields);
    const { assessment } = await client.assessments.create({ organisationId, mode: 'quick' });
    const { id } = await client.workshops.create({ assessmentId: assessment.id });
    const { listening, items } = await client.workshops.listen({ id, address: '127.0.0.1' });
    if (!listening) throw new Error('The workshop does not listen');
    const { url, port, joinCode } = listening;
    const question = items[0]?.question ?? '';
    const anna = new Phone(url, '127.9.0.1');
    await anna.join(joinCode, 'technical', 'Anna');
    anna.watch();
    await client.workshops.step({ id, step: 'open', question });

    const found = { mostOpen: 0, facilitatorMaxMs: 0, hostMb: 0, voteMs: 0, joinedAfterMs: 0 };
    const sockets: NonNullable<Awaited<ReturnType<typeof idleConnection>>>[] = [];
    for (let index = 0; index < tried; index += 500) {
      const some = Array.from({ length: Math.min(500, tried - index) }, (_, offset) => {
        const address = Math.floor((index + offset) / 150);
        return idleConnection(port, `127.8.${Math.floor(address / 250)}.${1 + (address % 250)}`);
      });
      for (const socket of await Promise.all(some)) if (socket) sockets.push(socket);
      found.mostOpen = Math.max(found.mostOpen, standing(port));
      const asked = performance.now();
      await client.workshops.get({ id });
      found.facilitatorMaxMs = Math.max(found.facilitatorMaxMs, Math.round(performance.now() - asked));
    }
    found.voteMs = await untilDone(() => anna.call('vote', { question, round: 1, choice: 3, comment: '' }));
    for (const socket of sockets) socket.destroy();
    const ben = new Phone(url, '127.9.0.2');
    found.joinedAfterMs = await untilDone(async () => {
      await ben.join(joinCode, 'technical', 'Ben');
      return { status: 200 };
    });
    const status = readFileSync(`/proc/${served.process.pid}/status`, 'utf8');
    found.hostMb = Math.round(Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
    anna.close();
    ben.close();
    return { tried, ...found };
  } finally {
    await served.stop('SIGTERM');
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Connections to the door that stand, at the door's end. */
function standing(port: number): number {
  const local = `:${port.toString(16).toUpperCase().padStart(4, '0')}`;
  return readFileSync('/proc/net/tcp', 'utf8')
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter(([, at, , state]) => at?.endsWith(local) && state === '01').length;
}

/** Tries as a phone does until it is answered; in ms. */
async function untilDone(work: () => Promise<{ status: number }>): Promise<number> {
  const started = performance.now();
  for (;;) {
    const answered = await work().catch(() => null);
    if (answered?.status === 200) return Math.round(performance.now() - started);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

if (import.meta.main) {
  const options = { connections: { type: 'string', default: '10000' } } as const;
  const { values } = parseArgs({ options });
  const report = await manyConnections(Number(values.connections));
  console.log(JSON.stringify(report));
  // A participant's own connections come on top of what the flood may hold.
  process.exitCode = report.mostOpen <= 2_010 ? 0 : 1;
}
