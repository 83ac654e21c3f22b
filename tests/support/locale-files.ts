import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A JSON tree of words: one locale file, or a part of it. */
export type Words = string | readonly Words[] | { readonly [key: string]: Words };

/** Every text of one language under its full key, for example `questions:MON-01.levels.0`. */
export type FlatWords = ReadonlyMap<string, string>;

const localesFolder = fileURLToPath(new URL('../../locales/', import.meta.url));

/** The namespaces of a language: the names of its files, sorted. */
export function namespacesOf(language: string): readonly string[] {
  return readdirSync(join(localesFolder, language))
    .filter((file) => file.endsWith('.json'))
    .map((file) => basename(file, '.json'))
    .sort();
}

/** The words of one file as they stand on the disk. */
export function readNamespace(language: string, namespace: string): Words {
  return JSON.parse(readFileSync(join(localesFolder, language, `${namespace}.json`), 'utf8')) as Words;
}

/** All words of a language, read from the disk, so that a file nobody imports is seen as well. */
export function readLanguage(language: string): FlatWords {
  return new Map(
    namespacesOf(language).flatMap((namespace) => [...flattenWords(namespace, readNamespace(language, namespace))]),
  );
}

/** One file's tree as full keys and texts. */
export function flattenWords(namespace: string, words: Words): FlatWords {
  return new Map(leavesOf(words, []).map(([path, text]) => [`${namespace}:${path.join('.')}`, text] as const));
}

function leavesOf(words: Words, path: readonly string[]): readonly (readonly [readonly string[], string])[] {
  if (typeof words === 'string') return [[path, words]];
  return Object.entries(words).flatMap(([key, value]) => leavesOf(value, [...path, key]));
}

/** Other forms of a glossary term are search words of one language, not text: each language has its own number of them. */
export function isAlias(key: string): boolean {
  return /^glossary:[^.]+\.aliases\./.test(key);
}

/** The `{{placeholders}}` of a text, sorted, each once; a format such as `{{n, number}}` counts as `n`. */
export function placeholdersIn(text: string): readonly string[] {
  const names = [...text.matchAll(/\{\{-?\s*([^},]+?)\s*(?:,[^}]*)?\}\}/g)].map((match) => match[1] ?? '');
  return [...new Set(names)].sort();
}

const pluralSuffix = /_(zero|one|two|few|many|other)$/;

/** The key without its plural suffix: `plan:days_other` → `plan:days`. */
export function withoutPluralSuffix(key: string): string {
  return key.replace(pluralSuffix, '');
}

/** The plural form that a key is for (`one`, `other`), or null for a text without plural. */
export function pluralFormOf(key: string): string | null {
  return pluralSuffix.exec(key)?.[1] ?? null;
}
