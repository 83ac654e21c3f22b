import { describe, expect, it } from 'vitest';
import { languages } from '../../../locales/resources.ts';
import { content } from '../../../src/content/content.ts';
import type { Action, Question, Risk } from '../../../src/content/types.ts';
import { appErrorCodes, appErrorParamNames } from '../../../src/contract/errors.ts';
import { placeholdersIn, readLanguage } from '../../support/locale-files.ts';

const roleIds = [...new Set(content.questions.flatMap(({ roles }) => roles))];

function keysOfQuestion(question: Question): readonly string[] {
  const parts = ['text', 'why'];
  if (question.type === 'maturity') parts.push(...[0, 1, 2, 3, 4].map((level) => `levels.${level}`));
  if (question.type === 'single' || question.type === 'multi') {
    parts.push(...question.options.map((option) => `options.${option.value}`));
  }
  return parts.map((part) => `questions:${question.id}.${part}`);
}

const keysOfRisk = ({ id }: Risk) =>
  ['title', 'cause', 'event', 'consequence', 'earlyWarning'].map((part) => `risks:${id}.${part}`);

const keysOfAction = ({ id }: Action) =>
  ['title', 'what', 'why', 'evidenceOfDone', 'resource'].map((part) => `actions:${id}.${part}`);

const hasBranch = (keys: Iterable<string>, slug: string) =>
  [...keys].some((key) => `${key}.`.startsWith(`frameworks:references.${slug}.`));

const keysOfContent: Readonly<Record<string, readonly string[]>> = {
  sections: content.sections.map(({ id }) => `questions:sections.${id}`),
  roles: roleIds.map((role) => `questions:roles.${role}`),
  questions: content.questions.flatMap(keysOfQuestion),
  risks: content.risks.flatMap(keysOfRisk),
  actions: content.actions.flatMap(keysOfAction),
  glossary: content.glossary.flatMap(({ id }) => [`glossary:${id}.term`, `glossary:${id}.definition`]),
  holidays: content.holidays.days.map(({ id }) => `roadmap:holiday.${id}`),
};

/** Words of content kinds that name an id which the content no longer has. */
function findOrphans(keys: Iterable<string>): readonly string[] {
  const known = new Set(Object.values(keysOfContent).flat());
  return [...keys].filter((key) => /^(questions:|risks:|actions:|roadmap:holiday\.)/.test(key) && !known.has(key));
}

describe.each(languages)('every id of the content has words in %s:', (language) => {
  const words = readLanguage(language);

  it.each(Object.entries(keysOfContent))('%s', (_, keys) => {
    expect(keys.filter((key) => !words.get(key))).toEqual([]);
  });

  it('framework references', () => {
    const missing = content.references.filter((reference) => !hasBranch(words.keys(), reference.slug));
    expect(missing.map(({ id }) => id)).toEqual([]);
  });

  it('and no words are left of an id that is gone', () => {
    expect(findOrphans(words.keys())).toEqual([]);
  });
});

describe.each(languages)('every expected error in %s', (language) => {
  const words = readLanguage(language);

  it.each([...appErrorCodes, 'unexpected'])('%s has a title, one message and a next step', (code) => {
    const parts = ['title', 'message', 'next'].map((part) => words.get(`errors:${code}.${part}`) ?? '');
    expect(parts.filter((part) => part === '')).toEqual([]);
  });

  it.each(appErrorCodes)('%s uses exactly its parameters', (code) => {
    const text = ['title', 'message', 'next'].map((part) => words.get(`errors:${code}.${part}`)).join(' ');
    expect(placeholdersIn(text)).toEqual([...appErrorParamNames[code]].sort());
  });
});
