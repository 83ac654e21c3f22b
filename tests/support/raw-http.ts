import { connect, type Socket } from 'node:net';

/** Sends bytes as they are and returns what came back until the other side closed or `forMs` passed. */
export function rawHttp(port: number, text: string, forMs = 2_000): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port });
    let answer = '';
    const end = (): void => {
      clearTimeout(timer);
      socket.destroy();
      resolve(answer);
    };
    const timer = setTimeout(end, forMs);
    socket.setEncoding('utf8');
    socket.on('data', (chunk) => (answer += chunk));
    socket.on('error', end);
    socket.on('close', end);
    socket.end(text);
  });
}

/** A connection that says nothing, from an address of its own. Resolves when it stands; null where it was refused. */
export function idleConnection(port: number, from: string): Promise<Socket | null> {
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port, localAddress: from });
    // What nobody reads would keep the end of the connection unseen.
    socket.resume();
    socket.once('connect', () => resolve(socket));
    socket.on('error', () => resolve(null));
  });
}
