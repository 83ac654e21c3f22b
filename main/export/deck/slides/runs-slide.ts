import type { RunDecision } from '../../../../src/domain/training-run/types.ts';
import type { Slide, SlideBlock, Table, Text } from '../../document/types.ts';
import { withColumns } from '../../report/with-columns.ts';
import { runsTable } from '../../tables/runs-table.ts';
import { lines, sentence } from '../deck-names.ts';
import type { DeckSource } from '../deck-source.ts';

/** Runs on the slide; the appendix has all of them where there are more. */
export const mostOnSlide = 6;

const onSlide = ['run', 'system', 'verdict', 'sure', 'runChance', 'decision', 'reviewAt', 'costToReview'];

const actions: readonly RunDecision['action'][] = ['continue', 'stop', 'cannot-tell', 'done'];

/** What the logs of training runs say, and what going on costs. Only for reports with runs. */
export function runsSlide(source: DeckSource): Slide {
  const { report, composer } = source;
  const { say } = composer;
  const { runs } = report;
  const counts = actions.flatMap((action): readonly Text[] => {
    const count = runs.filter(({ analysis }) => analysis.decision.action === action).length;
    return count === 0 ? [] : [say('deck:runs.count', { decision: say(`deck:runs.short.${action}`), count })];
  });
  const title = say('deck:runs.title', { count: runs.length, decisions: composer.list(counts) });
  const cost = costSentence(source);
  return {
    id: 'runs',
    layout: 'content',
    title,
    blocks: [
      { kind: 'table', table: slideTable(source) },
      ...cost.map((text): SlideBlock => ({ kind: 'paragraph', text })),
      { kind: 'paragraph', tone: 'small', text: say('deck:runs.fine') },
    ],
    notes: lines(composer, [sentence(composer, title), ...cost, say('deck:runs.note')]),
  };
}

function slideTable({ report: { runs }, composer }: DeckSource): Table {
  const shown = runsTable({ runs: runs.slice(0, mostOnSlide) }, composer);
  return { ...withColumns(shown, onSlide), id: 'runs-now' };
}

/** Every run of a report in the columns that a slide has room for. */
export function allRunsTable({ report, composer }: DeckSource): Table {
  return withColumns(runsTable(report, composer), onSlide);
}

/** What it costs to go on to the next review points; nothing where no cost is known. */
function costSentence({ report, composer: { say, money } }: DeckSource): readonly Text[] {
  const costs = report.runs.flatMap(({ analysis: { decision } }) =>
    decision.action === 'continue' && decision.costToReviewNtd !== null ? [decision.costToReviewNtd] : [],
  );
  if (costs.length === 0) return [];
  return [say('deck:runs.cost', { cost: money(costs.reduce((sum, cost) => sum + cost, 0)), count: costs.length })];
}
