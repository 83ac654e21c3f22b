import { content } from '../../../src/content/content.ts';
import type { Report } from '../../../src/domain/report/types.ts';
import type { Composer } from '../composer.ts';
import type { Block, RangeChart, Text } from '../document/types.ts';
import { pillarName } from '../tables/cells.ts';
import { pillarsTable } from '../tables/pillars-table.ts';
import { chart, heading, lead, list, note, paragraph, table } from './blocks.ts';
import { questionName } from './names.ts';
import { standingOf } from './standing-of.ts';
import { exposureNote, lookInstead, standingText } from './standing-text.ts';
import { withColumns } from './with-columns.ts';

/** Results by pillar, how much is known, and what to ask next. */
export function resultsSection(report: Report, composer: Composer): readonly Block[] {
  const { say } = composer;
  return [
    heading(1, say('reports:section.results')),
    lead(standingText(report, composer)),
    ...lowest(report, composer),
    exposureNote(report, composer),
    ...lookInstead(report, composer),
    ...pillars(report, composer),
    heading(2, say('reports:results.known')),
    paragraph(say('tables:answerCounts', { ...report.progress })),
    heading(2, say('results:askNext.title')),
    ...askNext(report, composer),
  ];
}

/** What no practice takes away. */
function lowest(report: Report, { say, number }: Composer): readonly Block[] {
  const standing = standingOf(report);
  if (standing.kind !== 'standing') return [];
  return [paragraph(say('results:headline.lowest', { lowest: number(standing.overall.lowest) }))];
}

function pillars(report: Report, composer: Composer): readonly Block[] {
  const { say } = composer;
  if (standingOf(report).kind !== 'standing') return [];
  const all = pillarsTable(report, composer);
  return [
    heading(2, say('results:pillars.title')),
    paragraph(say('results:pillars.lead')),
    chart(pillarsChart(report, composer)),
    table(withColumns(all, ['pillar', 'best', 'planning', 'worst', 'band', 'riskCount'])),
    ...list(report.pillars.map((line) => pillarSentence(line, composer))),
  ];
}

function pillarSentence(line: Report['pillars'][number], composer: Composer): Text {
  const { say, number } = composer;
  const pillar = say('reports:results.pillarName', {
    pillar: pillarName(composer, line.pillar),
    about: say(`results:pillars.about.${line.pillar}`),
  });
  if (!line.summary) return say('reports:results.pillarNone', { pillar });
  const { planning, lowest, band } = line.summary;
  return say('reports:results.pillar', {
    pillar,
    score: number(planning),
    band: say(`ui:band.${band}`),
    lowest: number(lowest),
  });
}

function pillarsChart({ overall, pillars: lines }: Report, composer: Composer): RangeChart {
  const { say, range, list: listed, join } = composer;
  const rows = [
    { label: say('results:headline.overall'), summary: overall },
    ...lines.map(({ pillar, summary }) => ({ label: pillarName(composer, pillar), summary })),
  ].flatMap(({ label, summary }) => (summary ? [{ label, summary }] : []));
  return {
    kind: 'ranges',
    id: 'pillars',
    title: say('reports:results.chart'),
    alt: say('reports:results.chartAlt', {
      figures: listed(rows.map(({ label, summary }) => join(label, range(summary), ' '))),
    }),
    max: 100,
    rows: rows.map(({ label, summary: { best, planning, worst, band } }) => ({ label, best, planning, worst, band })),
  };
}

function askNext(report: Report, composer: Composer): readonly Block[] {
  const { say, number, list: listed } = composer;
  if (report.askNext.length === 0) {
    const open = report.progress.unsure + report.progress.unanswered;
    return [
      note(
        'good',
        say('reports:results.nothingToAsk'),
        say(open === 0 ? 'results:askNext.none' : 'reports:results.openNoMatter'),
      ),
    ];
  }
  return [
    paragraph(say('reports:results.askLead')),
    ...list(
      report.askNext.map(({ question, narrows }) => {
        const roles = content.questions.find(({ id }) => id === question)?.roles ?? [];
        return say('reports:results.ask', {
          question: questionName(question, composer),
          why: say(`questions:${question}.why`),
          roles: listed(roles.map((role) => say(`questions:roles.${role}`))),
          points: number(narrows),
        });
      }),
      true,
    ),
  ];
}
