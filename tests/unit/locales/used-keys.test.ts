import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { isAlias, namespacesOf, readLanguage } from '../../support/locale-files.ts';
import { findMissingKeys, findUnusedKeys } from '../../support/locale-key-check.ts';
import { findUsages, findUsagesInFiles, listSources } from '../../support/locale-usage.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const sources = ['renderer', 'main'].flatMap((folder) => listSources(`${root}${folder}`));
const namespaces = namespacesOf('en');
const keys = [...readLanguage('en').keys()].filter((key) => !isAlias(key));

describe('words and code agree', () => {
  const usages = findUsagesInFiles(sources, namespaces).map(({ key, where }) => ({
    key,
    where: relative(root, where),
  }));

  it('has words for every key that the code uses', () => {
    expect(findMissingKeys(keys, usages)).toEqual([]);
  });

  it('uses every key that has words', () => {
    expect(findUnusedKeys(keys, usages)).toEqual([]);
  });
});

describe('the search finds a key', () => {
  const used = (source: string) => findUsages('x.tsx', source, namespaces).map(({ key }) => key);

  it.each([
    ['with its namespace', "t('plan:title')", ['plan:title']],
    ['without it, in ui', "t('nav.home')", ['ui:nav.home']],
    ['of the hook above', "function A() { const { t } = useTranslation('plan'); return t('title'); }", ['plan:title']],
    ['of the first of several', "const { t } = useTranslation(['plan', 'ui']); t('title')", ['plan:title']],
    ['of a renamed t', "const { t: words } = useTranslation('risks'); words('R01.title')", ['risks:R01.title']],
    ['with a prefix', "const { t } = useTranslation('ui', { keyPrefix: 'nav' }); t('home')", ['ui:nav.home']],
    ['with the ns option', "t('title', { ns: 'plan' })", ['plan:title']],
    ['of getFixedT', "const t = i18n.getFixedT('en', 'cli'); t('done')", ['cli:done']],
    ['of another object', "i18next.t('ui:close')", ['ui:close']],
    ['in both branches', "t(open ? 'ui:close' : 'open')", ['ui:open', 'ui:close']],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: source code under test
    ['in a template', 't(`questions:${id}.levels.${level}`)', ['questions:*.levels.*']],
    ['outside of t', "const items = [{ label: 'ui:nav.about' }]", ['ui:nav.about']],
    ['as an i18nKey', '<Trans i18nKey="learn:intro" />', ['learn:intro']],
    ['as a bare i18nKey', 'const { t } = useTranslation(\'learn\'); <Trans t={t} i18nKey="intro" />', ['learn:intro']],
    ['for a whole namespace', "i18next.getResourceBundle(language, 'glossary')", ['glossary:']],
  ])('%s', (_, source, expected) => {
    expect(used(source)).toEqual(expected);
  });

  it.each(["const url = 'https://x.test'", "import { t } from './plan.ts'", 't(key)', "const a = 'plan: later'"])(
    'and takes nothing else for one: %s',
    (source) => {
      expect(used(source)).toEqual([]);
    },
  );

  it('does not carry the namespace of one component into another', () => {
    const source = "function A() { const { t } = useTranslation('plan'); } function B({ t }) { return t('x'); }";
    expect(used(source)).toEqual(['ui:x']);
  });
});

describe('the comparison of keys', () => {
  const words = ['plan:title', 'plan:days_one', 'plan:days_other', 'risks:R01.title', 'learn:steps.0', 'learn:steps.1'];
  const usage = (...used: string[]) => used.map((key) => ({ key, where: 'x.tsx:1' }));

  it('names a key that has no words, and where it is used', () => {
    expect(findMissingKeys(words, usage('plan:title', 'plan:lead'))).toEqual(['plan:lead (x.tsx:1)']);
  });

  it('knows plural keys, templates and branches', () => {
    expect(findMissingKeys(words, usage('plan:days', 'risks:*.title', 'learn:steps', 'learn:'))).toEqual([]);
    expect(findUnusedKeys(words, usage('plan:title', 'plan:days', 'risks:*.title', 'learn:steps'))).toEqual([]);
  });

  it('names a template that nothing matches', () => {
    expect(findMissingKeys(words, usage('risks:*.cause'))).toEqual(['risks:*.cause (x.tsx:1)']);
  });

  it('names words that nothing uses, also beside a template', () => {
    expect(findUnusedKeys(words, usage('plan:*', 'learn:steps.*'))).toEqual(['risks:R01.title']);
  });
});
