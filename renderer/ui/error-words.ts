import { ORPCError } from '@orpc/client';
import type { TFunction } from 'i18next';
import { type AppErrorCode, type AppErrorParams, appErrorCodes } from '../../src/contract/errors.ts';

/** What a failure says to a person: what happened, why, and what to do next. */
export interface ErrorWords {
  readonly title: string;
  readonly message: string;
  readonly next: string;
}

/** Kinds of records that a call may not find, as the machine names them, and the keys of their words. */
const kinds: Readonly<Record<string, string>> = {
  organisation: 'ui:kind.organisation',
  'AI system': 'ui:kind.system',
  assessment: 'ui:kind.assessment',
  evidence: 'ui:kind.evidence',
};

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

/** The machine names what it did not find by kind; the screen says it in the user's language. File names stay as they are. */
function inWords(params: AppErrorParams, t: TFunction): AppErrorParams {
  const kind = typeof params.what === 'string' ? kinds[params.what] : undefined;
  return kind ? { ...params, what: t(kind) } : params;
}

function paramsOf(error: unknown): AppErrorParams {
  const data: unknown = error instanceof ORPCError ? error.data : null;
  if (typeof data !== 'object' || data === null || !('params' in data)) return {};
  return (data.params ?? {}) as AppErrorParams;
}
