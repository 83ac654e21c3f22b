import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener, RequestError } from '@hono/node-server';
import { genuineRequest } from './genuine-request.ts';
import { guard } from './guard.ts';
import { refuse } from './refusal.ts';
import { makeSecret } from './secret.ts';

/** The application as the hosts see it. */
export interface ServedApp {
  fetch(request: Request): Promise<Response>;
}

export interface RunningServer {
  /** With the launch key: what to open or print. */
  readonly url: string;
  readonly port: number;
  /** Ends open connections, event streams too, and frees the port. Does not close the app. */
  close(): Promise<void>;
}

/**
 * Serves the application on 127.0.0.1, never on another interface.
 * @param port 0 for any free one. A port that is taken rejects with Node's `EADDRINUSE`.
 */
export async function startServer(options: { dunwu: ServedApp; port: number }): Promise<RunningServer> {
  const key = makeSecret();
  const session = makeSecret();
  const answer = async (request: Request): Promise<Response> =>
    guard(request, { port, key, session }) ?? options.dunwu.fetch(genuineRequest(request));
  const server = createServer(getRequestListener(answer, { overrideGlobalObjects: false, errorHandler }));
  const port = await listen(server, options.port);
  return { url: `http://127.0.0.1:${port}/?key=${key}`, port, close: () => close(server) };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

/** A bug in the application must not end the host: other requests and saved work go on. */
function errorHandler(error: unknown): Response {
  if (error instanceof RequestError) return refuse('host');
  console.error(error);
  return new Response(null, { status: 500 });
}
