import { readFileSync } from 'node:fs';

/** The TCP addresses that this process listens on, as the system sees them: `127.0.0.1:41234`. Linux only; empty elsewhere. */
export function listeningHere(ports: readonly number[]): string[] {
  return ['tcp', 'tcp6'].flatMap((table) =>
    readFileSync(`/proc/net/${table}`, 'utf8')
      .split('\n')
      .slice(1)
      .map((line) => line.trim().split(/\s+/))
      .filter(([, , , state]) => state === '0A')
      .map(([, local = '']) => addressOf(local))
      .filter((address) => ports.some((port) => address.endsWith(`:${port}`))),
  );
}

function addressOf(local: string): string {
  const [hex = '', port = ''] = local.split(':');
  const bytes = hex.length === 8 ? (hex.match(/../g) ?? []).reverse().map((byte) => Number.parseInt(byte, 16)) : [hex];
  return `${bytes.join('.')}:${Number.parseInt(port, 16)}`;
}
