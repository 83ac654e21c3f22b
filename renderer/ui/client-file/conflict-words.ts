import type { TFunction } from 'i18next';
import type { ClientConflict } from '../../../src/contract/client-records.ts';
import { answerSchema } from '../../../src/contract/records.ts';
import { answerWords } from '../answer-words.ts';
import type { Formats } from '../format.ts';

type Thing = Pick<ClientConflict, 'kind' | 'what'>;

/** A record's id says nothing to a person. */
const idPattern = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** What a conflict or a kept version is about: a question, an action, or a name, with its kind. */
export function thingWords({ kind, what }: Thing, t: TFunction): string {
  const kindWords = t(`clients:kind.${kind}`);
  const name = nameOf({ kind, what }, t);
  return name === '' ? kindWords : t('clients:conflict.thing', { kind: kindWords, what: name });
}

function nameOf({ kind, what }: Thing, t: TFunction): string {
  if (idPattern.test(what)) return '';
  if (kind === 'answer' || kind === 'note') {
    return `${what} ${t(`questions:${what}.text`, { defaultValue: '' })}`.trim();
  }
  if (kind === 'action' || kind === 'roadmap') {
    return `${what} ${t(`actions:${what}.title`, { defaultValue: '' })}`.trim();
  }
  return what;
}

/** One side's value in words; an answer in the words of its question. */
export function valueWords({ kind, what }: Thing, value: string | null, t: TFunction, formats: Formats): string {
  if (value === null) return t('clients:conflict.nothing');
  if (kind !== 'answer') return value;
  const answer = answerSchema.safeParse(parsed(value));
  return answer.success ? answerWords(what, answer.data, t, formats) : value;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    // Not an answer after all: it is shown as it is.
    return null;
  }
}
