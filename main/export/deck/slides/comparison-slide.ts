import type { Comparison } from '../../../../src/domain/report/types.ts';
import type { BarChart, Slide, Text } from '../../document/types.ts';
import { lines, sentence, withId } from '../deck-names.ts';
import type { DeckSource } from '../deck-source.ts';

/** Risks that are named as having moved most. */
const named = 5;

/** This assessment beside the one it repeats: overall and by pillar, and the risks that moved most. */
export function comparisonSlide(source: DeckSource, comparison: Comparison): Slide {
  const { composer } = source;
  const { say } = composer;
  const { previousOn, previousTitle } = comparison;
  const title = titleOf(source, comparison);
  const moved = movedRisks(source, comparison);
  const answers = say('deck:comparison.answers', { count: comparison.answers.length });
  return {
    id: 'comparison',
    layout: 'split',
    title,
    blocks: [
      { kind: 'chart', chart: comparisonChart(source, comparison) },
      { kind: 'paragraph', text: say('deck:comparison.with', { title: previousTitle, date: previousOn }) },
      ...(moved.length === 0 ? [] : [{ kind: 'list' as const, items: moved }]),
      { kind: 'paragraph', tone: 'small', text: answers },
    ],
    notes: lines(composer, [sentence(composer, title), ...moved.map((line) => sentence(composer, line)), answers]),
  };
}

function titleOf({ composer }: DeckSource, { overall: { before, now }, previousOn }: Comparison): Text {
  const { say, number } = composer;
  if (before === null || now === null) return say('deck:comparison.titleOpen', { date: previousOn });
  const values = { date: previousOn, before: number(before.planning), now: number(now.planning) };
  const change = now.planning - before.planning;
  if (Math.abs(change) < 0.05) return say('deck:comparison.titleSame', values);
  return say(change < 0 ? 'deck:comparison.titleFell' : 'deck:comparison.titleRose', values);
}

function comparisonChart({ composer, names }: DeckSource, { overall, pillars, previousOn }: Comparison): BarChart {
  const { say, number } = composer;
  const both = [
    { name: say('present:standing.overall'), ...overall },
    ...pillars.map(({ pillar, before, now }) => ({ name: names.pillar(pillar), before, now })),
  ].flatMap(({ name, before, now }) => (before && now ? [{ name, before: before.planning, now: now.planning }] : []));
  return {
    kind: 'bars',
    id: 'comparison-bars',
    title: say('deck:comparison.chart'),
    alt: say('deck:comparison.alt', {
      rows: composer.list(
        both.map(({ name, before, now }) => composer.join(name, [`${number(before)[0]} → ${number(now)[0]}`], ' ')),
      ),
    }),
    yTitle: say('present:gain.chart'),
    categories: both.map(({ name }) => name),
    series: [
      { id: 'before', name: [previousOn], values: both.map(({ before }) => before) },
      { id: 'now', name: say('results:since.now'), values: both.map(({ now }) => now) },
    ],
  };
}

function movedRisks({ composer, names }: DeckSource, { risks }: Comparison): readonly Text[] {
  const { say, join, number } = composer;
  return risks
    .flatMap(({ risk, before, now, change }) =>
      before && now && change !== null && Math.abs(change) >= 0.05 ? [{ risk, before, now, change }] : [],
    )
    .toSorted((a, b) => Math.abs(b.change) - Math.abs(a.change))
    .slice(0, named)
    .map(({ risk, before, now, change }) =>
      join(
        withId(risk, names.risk(risk)),
        say(change < 0 ? 'results:since.fell' : 'results:since.rose', {
          before: number(before.score),
          after: number(now.score),
          points: number(Math.abs(change)),
        }),
        ' ',
      ),
    );
}
