import { describe, expect, it } from 'vitest';
import { resources } from '../../../locales/resources.ts';
import { content } from '../../../src/content/content.ts';
import type { FrameworkId } from '../../../src/content/types.ts';

const idsOf = (framework: FrameworkId) => content.references.filter((reference) => reference.framework === framework);
const practices = content.questions.filter((question) => question.type === 'maturity');

/** Defines who counts as an SME: a fact about the firm, not something to practise. */
const definitions = ['TW:SME-STANDARD'];

describe('the catalogue of references', () => {
  it('holds the whole of ISO/IEC 42001: 27 clauses and 38 controls', () => {
    const all = idsOf('iso-42001');
    expect(all.filter(({ group }) => group.startsWith('clause-'))).toHaveLength(27);
    expect(all.filter(({ group }) => group.startsWith('a-'))).toHaveLength(38);
  });

  it('has all four functions of the NIST AI RMF', () => {
    expect([...new Set(idsOf('nist-ai-rmf').map(({ group }) => group))]).toEqual([
      'govern',
      'map',
      'measure',
      'manage',
    ]);
  });

  it('supports every framework reference with a practice', () => {
    const supported = new Set([...practices.flatMap(({ refs }) => refs), ...definitions]);
    const bare = content.references.filter(({ id, framework }) => framework !== 'research' && !supported.has(id));
    expect(bare.map(({ id }) => id)).toEqual([]);
  });

  it('supports the topics of ISO/IEC TR 24028 that bear on grokking', () => {
    const topics = ['8.5', '8.6', '9.2', '9.3', '9.4', '9.7', '9.10'].map((topic) => `ISO-TR24028:${topic}`);
    const refs = practices.flatMap((question) => question.refs);
    expect(topics.filter((topic) => !refs.includes(topic))).toEqual([]);
  });

  it('dates every high-risk duty of the EU AI Act by the amended timetable', () => {
    const highRisk = idsOf('eu-ai-act').filter(({ group }) => group === 'high-risk');
    expect(new Set(highRisk.map(({ appliesFrom }) => appliesFrom))).toEqual(new Set(['2027-12-02']));
    expect(new Set(idsOf('eu-ai-act').map(({ asOf }) => asOf))).toEqual(new Set(['2026-07-27']));
  });

  it('marks titles of ISO documents as not checked against a copy', () => {
    const iso = content.references.filter(({ framework }) => framework.startsWith('iso-'));
    expect(new Set(iso.map(({ confidence }) => confidence))).toEqual(new Set(['M']));
  });

  it('names no range of references', () => {
    expect(content.references.filter(({ id }) => /\d-\D*\d/.test(id.replace(/^ISO-?T?[RS]?\d+(-\d)?/, '')))).toEqual(
      [],
    );
  });
});

describe.each(Object.entries(resources))('words of frameworks in %s', (_, { frameworks: words }) => {
  const keys = keysIn(words);
  const expected = new Set([
    ...['compute', 'talent', 'mindset', 'process'].map((pillar) => `pillars.${pillar}`),
    ...content.references.flatMap(({ framework }) => ['name', 'note'].map((part) => `frameworks.${framework}.${part}`)),
    ...content.references.map(({ framework, group }) => `groups.${framework}.${group}`),
    ...content.references.map(({ slug }) => `references.${slug}`),
    ...content.programmes.flatMap(({ id }) => ['name', 'terms'].map((part) => `programmes.${id}.${part}`)),
  ]);

  it('are there for every framework, group, reference and programme, and for nothing else', () => {
    expect([...keys].sort()).toEqual([...expected].sort());
  });
});

function keysIn(words: object, path = ''): readonly string[] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'object' ? keysIn(value, `${path}${key}.`) : [`${path}${key}`],
  );
}
