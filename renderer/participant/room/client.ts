import { createORPCClient, ORPCError } from '@orpc/client';
import { RPCLink } from '@orpc/client/fetch';
import type { ContractRouterClient } from '@orpc/contract';
import type { ParticipantContract, ParticipantErrorCode } from '../../../src/contract/participant-api.ts';
import { participantRpcPath } from '../../../src/contract/participant-api-path.ts';

export type ParticipantClient = ContractRouterClient<ParticipantContract>;

/** The participants' calls. `heard` is told of every piece of the stream that arrives, bare signs of life included. */
export function makeClient(heard: () => void): ParticipantClient {
  const link = new RPCLink({
    url: () => new URL(participantRpcPath, window.location.origin).href,
    fetch: async (request, init) => {
      const response = await globalThis.fetch(request, init as RequestInit);
      return request.url.endsWith('/watch') ? listenIn(response, heard) : response;
    },
  });
  return createORPCClient(link);
}

/** What failed, as the contract calls it; `network` for everything that came from no workshop. */
export interface Failure {
  readonly code: ParticipantErrorCode | 'network';
  readonly params: Readonly<Record<string, number>>;
}

/** Reads a caught error of a call. */
export function failureOf(error: unknown): Failure {
  if (!(error instanceof ORPCError) || !error.defined) return { code: 'network', params: {} };
  const { code, data } = error as ORPCError<ParticipantErrorCode, { params?: Record<string, number> }>;
  return { code, params: data?.params ?? {} };
}

function listenIn(response: Response, heard: () => void): Response {
  if (!response.ok || !response.body) return response;
  heard();
  const pieces = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(piece, controller) {
      heard();
      controller.enqueue(piece);
    },
  });
  return new Response(response.body.pipeThrough(pieces), response);
}
