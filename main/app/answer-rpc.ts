import { mapEventIterator } from '@orpc/client';
import { ORPCError, ValidationError } from '@orpc/server';
import { RPCHandler } from '@orpc/server/fetch';
import { answersFileMaxBytes } from '../../src/contract/answers-file.ts';
import { clientFileMaxBytes } from '../../src/contract/client-records.ts';
import { appErrors } from '../../src/contract/errors.ts';
import { rpcPath } from '../../src/contract/files.ts';
import { logMaxBytes } from '../../src/contract/run-records.ts';
import { AppError } from '../app-error.ts';
import type { createApi } from './api.ts';
import { backupMaxBytes } from './data-service.ts';
import { evidenceMaxBytes, tooLarge } from './evidence-service.ts';
import type { FaultLog } from './fault-log.ts';
import { readForm } from './read-form.ts';

/** Room for what surrounds files in a request, in bytes: a folder of logs may have thousands. */
const envelope = 1_000_000;
/** Largest request that is read, by the call; calls without a file are small. In bytes. */
const requestLimits: Readonly<Record<string, number>> = {
  [`${rpcPath}/evidence/add`]: evidenceMaxBytes,
  [`${rpcPath}/data/importAnswers`]: answersFileMaxBytes,
  [`${rpcPath}/data/restoreFile`]: backupMaxBytes,
  [`${rpcPath}/runs/read`]: logMaxBytes,
  [`${rpcPath}/clients/preview`]: clientFileMaxBytes,
};
const smallRequest = 1_000_000;

/**
 * Answers the API's calls. Expected failures leave as the contract's typed errors; a bug is noted in the log and leaves
 * as INTERNAL_SERVER_ERROR without details.
 */
export function createRpc(api: ReturnType<typeof createApi>, log: FaultLog): (request: Request) => Promise<Response> {
  const handler = new RPCHandler(api, {
    interceptors: [
      (call) => {
        refuseTooLarge(call.request.url.pathname, call.request.headers['content-length']);
        return call.next();
      },
    ],
    clientInterceptors: [
      async (call) => {
        const explain = (error: unknown): unknown => {
          // Who asked has gone away, or the application closes: nobody's fault, and nobody reads the answer.
          if (call.signal?.aborted || isAbort(error)) return new ORPCError('CLIENT_CLOSED_REQUEST');
          return toContractError(error, call.path.join('.'), log);
        };
        try {
          return withExplainedErrors(await call.next(), explain);
        } catch (error) {
          throw explain(error);
        }
      },
    ],
  });
  return async (request) => {
    // Called by the library for a request with files.
    Object.defineProperty(request, 'formData', { value: () => readForm(request) });
    const { matched, response } = await handler.handle(request, { prefix: rpcPath });
    return matched ? response : new Response('Not found', { status: 404 });
  };
}

/** What a stream of events fails with later is explained like what a call fails with at once. */
function withExplainedErrors(output: unknown, explain: (error: unknown) => unknown): unknown {
  const isStream = typeof output === 'object' && output !== null && Symbol.asyncIterator in output && 'next' in output;
  if (!isStream) return output;
  return mapEventIterator(output as AsyncIterator<unknown>, {
    value: async (value) => value,
    error: async (error) => explain(error),
  });
}

function isAbort(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}

function toContractError(error: unknown, call: string, log: FaultLog): unknown {
  if (error instanceof AppError) return contractError(error);
  if (error instanceof ORPCError && error.cause instanceof ValidationError && error.code === 'BAD_REQUEST') {
    const [issue] = error.cause.issues;
    const field = (issue?.path ?? []).map((part) => String(typeof part === 'object' ? part.key : part)).join('.');
    return contractError(new AppError('INVALID_INPUT', { field, detail: issue?.message ?? '' }));
  }
  if (error instanceof ORPCError && error.status < 500) return error;
  log.note(call, error instanceof ORPCError ? (error.cause ?? error) : error);
  return new ORPCError('INTERNAL_SERVER_ERROR');
}

/** Refused by its announced size, before the body is read. */
function refuseTooLarge(path: string, contentLength: string | string[] | undefined): void {
  const limit = requestLimits[path] ?? smallRequest;
  if (Number(contentLength ?? 0) > limit + envelope) throw contractError(tooLarge('upload', limit));
}

function contractError({ code, params }: AppError) {
  return new ORPCError(code, { defined: true, status: appErrors[code].status, data: { params } });
}
