import { createServer, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import type { AnswerAtDoor, Door, OpenDoor } from '../app/workshops/door.ts';
import { AppError } from '../app-error.ts';
import { genuineRequest } from './genuine-request.ts';
import { localNetworks } from './local-networks.ts';
import { refusedAtDoor } from './refused-at-door.ts';

/** Connections in all and from one address, more than a full room needs: a stream and a call or two for each of 500. */
const most = { connections: 2_000, perAddress: 200 } as const;
/** How long a request may take to arrive, in ms: phones are quick, attackers drip. */
const patience = { headersTimeout: 8_000, requestTimeout: 12_000, connectionsCheckingInterval: 2_000 } as const;
/** How long an idle connection is kept for the next call, in ms. */
const keepAliveTimeout = 20_000;
/** What answers on their way get when the door closes, in ms. */
const grace = 400;

/** The one listener of Dunwu that is not on this machine alone. It is open only while a workshop is, and serves participants only. */
export const workshopDoor: Door = { networks: localNetworks, open: openDoor };

async function openDoor({
  address,
  port,
  answer,
}: {
  address: string;
  port: number;
  answer: AnswerAtDoor;
}): Promise<OpenDoor> {
  let origin = '';
  const listener = getRequestListener(
    async (request, { incoming }) =>
      refusedAtDoor(request, origin) ?? answer(genuineRequest(request), incoming.socket.remoteAddress ?? ''),
    { overrideGlobalObjects: false, errorHandler },
  );
  const server = createServer({ ...patience, keepAliveTimeout, maxHeaderSize: 8_192 }, (request, response) => {
    // What the peer does to a connection is no fault of this host.
    response.on('error', () => {});
    void listener(request, response);
  });
  server.maxConnections = most.connections;
  server.maxRequestsPerSocket = 10_000;
  limitPerAddress(server);
  const opened = await listen(server, address, port);
  origin = `http://${address}:${opened}`;
  return { port: opened, close: () => close(server) };
}

/** One address must not take the room of all. */
function limitPerAddress(server: Server): void {
  const connected = new Map<string, number>();
  server.on('connection', (socket: Socket) => {
    const address = socket.remoteAddress ?? '';
    const count = (connected.get(address) ?? 0) + 1;
    connected.set(address, count);
    socket.on('error', () => {});
    socket.once('close', () => {
      const left = (connected.get(address) ?? 1) - 1;
      if (left > 0) connected.set(address, left);
      else connected.delete(address);
    });
    if (count > most.perAddress) socket.destroy();
  });
}

function listen(server: Server, address: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException) => reject(explained(error, address, port));
    server.once('error', failed);
    server.listen({ host: address, port, exclusive: true }, () => {
      server.off('error', failed);
      // Too many open files, for example: connections fail, the host goes on.
      server.on('error', (error) => console.error(error));
      resolve((server.address() as AddressInfo).port);
    });
  });
}

function explained(error: NodeJS.ErrnoException, address: string, port: number): Error {
  if (error.code === 'EADDRNOTAVAIL') return new AppError('NETWORK_GONE', { address }, { cause: error });
  const taken = error.code === 'EADDRINUSE' || error.code === 'EACCES';
  return taken ? new AppError('PORT_TAKEN', { port }, { cause: error }) : error;
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const cut = setTimeout(() => server.closeAllConnections(), grace);
    server.close(() => {
      clearTimeout(cut);
      resolve();
    });
    server.closeIdleConnections();
  });
}

/** A bug must not end the host: the facilitator's window and saved work go on. */
function errorHandler(error: unknown): Response {
  console.error(error);
  return new Response(null, { status: 500 });
}
