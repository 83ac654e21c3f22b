import { ORPCError } from '@orpc/client';
import type { TFunction } from 'i18next';
import { type AppErrorCode, type AppErrorParams, appErrorCodes } from '../../src/contract/errors.ts';

/** What a failure says to a person: what happened, why, and what to do next. */
export interface ErrorWords {
  readonly title: string;
  readonly message: string;
  readonly next: string;
}

/** The code of an expected failure, or null for a bug or a lost connection. */
export function appErrorCode(error: unknown): AppErrorCode | null {
  if (!(error instanceof ORPCError)) return null;
  return appErrorCodes.find((code) => code === error.code) ?? null;
}

/** The words of any thrown value in the language on the screen. */
export function errorWords(error: unknown, t: TFunction): ErrorWords {
  const code = appErrorCode(error);
  const key = code ?? 'unexpected';
  const params = code ? withNamedThing(paramsOf(error), t) : {};
  return {
    title: t(`errors:${key}.title`, params),
    message: t(`errors:${key}.message`, params),
    next: t(`errors:${key}.next`, params),
  };
}

/** What was not found is a kind of thing, which has a word, or the name of a file, which stays as it is. */
function withNamedThing(params: AppErrorParams, t: TFunction): AppErrorParams {
  const { what } = params;
  return what === undefined ? params : { ...params, what: t(`errors:things.${what}`, { defaultValue: String(what) }) };
}

function paramsOf(error: unknown): AppErrorParams {
  const data: unknown = error instanceof ORPCError ? error.data : null;
  if (typeof data !== 'object' || data === null || !('params' in data)) return {};
  return (data.params ?? {}) as AppErrorParams;
}
