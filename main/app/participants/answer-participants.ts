import { ORPCError, ValidationError } from '@orpc/server';
import { RPCHandler } from '@orpc/server/fetch';
import { participantContract, participantRpcPath } from '../../../src/contract/participant-api.ts';
import { type Room, RoomRefusal } from '../workshops/room.ts';
import { createJoinLimits } from './join-limits.ts';
import type { ParticipantFiles } from './participant-files.ts';
import { memberOf, participantRouter } from './participant-router.ts';
import { streamViews } from './stream-views.ts';
import { noCookie, readToken, tokenCookie } from './token.ts';

export interface ParticipantsDoor {
  readonly room: Room;
  /** Where the door is: the cookie is called after it. */
  readonly port: () => number;
  readonly files: ParticipantFiles;
  /** Takes what is a bug or a full disk; the participant is told only that it failed. */
  readonly onFault: (call: string, error: unknown) => void;
}

/** Answers everything that comes through a workshop's door: the bundle's files and the participants' calls. All else is not found. */
export function answerParticipants({ room, port, files, onFault }: ParticipantsDoor) {
  const handler = new RPCHandler(participantRouter(room, createJoinLimits()), {
    clientInterceptors: [
      async (call) => {
        const explain = (error: unknown) => explained(error, call.path.join('.'), onFault);
        try {
          return await call.next();
        } catch (error) {
          throw explain(error);
        }
      },
    ],
  });
  const watch = (request: Request): Response => {
    const explain = (error: unknown) => explained(error, 'watch', onFault);
    try {
      const id = memberOf(room.participants, readToken(request, port()));
      return streamViews(room.participants.watch(id, request.signal), explain);
    } catch (error) {
      const told = explain(error);
      return Response.json({ json: told }, { status: told.status });
    }
  };
  return async (request: Request, address: string): Promise<Response> => {
    const path = new URL(request.url).pathname;
    if (!path.startsWith(`${participantRpcPath}/`)) return answerFile(files, request, path);
    if (request.method !== 'POST') return plain(405);
    if (path === `${participantRpcPath}/watch`) return watch(request);
    let cookie: string | null = null;
    const setToken = (token: string | null) => {
      cookie = token === null ? noCookie(port()) : tokenCookie(token, port());
    };
    const context = { address, token: readToken(request, port()), setToken };
    const { matched, response } = await handler.handle(request, { prefix: participantRpcPath, context });
    if (!matched) return plain(404);
    response.headers.set('cache-control', 'no-store');
    response.headers.set('x-content-type-options', 'nosniff');
    if (cookie !== null) response.headers.set('set-cookie', cookie);
    return response;
  };
}

function answerFile(files: ParticipantFiles, request: Request, path: string): Response {
  if (request.method !== 'GET' && request.method !== 'HEAD') return plain(405);
  return files(request, path) ?? plain(404);
}

function plain(status: 404 | 405): Response {
  return new Response(null, { status, headers: { 'x-content-type-options': 'nosniff' } });
}

const errorsOf = participantContract.vote['~orpc'].errorMap;

function explained(error: unknown, call: string, onFault: ParticipantsDoor['onFault']): ORPCError<string, unknown> {
  if (error instanceof RoomRefusal) return refusal(error);
  if (error instanceof ORPCError && error.cause instanceof ValidationError && error.code === 'BAD_REQUEST') {
    return refusal(new RoomRefusal('INVALID_INPUT'));
  }
  if (error instanceof ORPCError && error.status < 500) return error;
  onFault(`participant ${call}`, error instanceof ORPCError ? (error.cause ?? error) : error);
  return new ORPCError('INTERNAL_SERVER_ERROR');
}

function refusal({ code, params }: RoomRefusal) {
  return new ORPCError(code, { defined: true, status: errorsOf[code].status, data: { params } });
}
