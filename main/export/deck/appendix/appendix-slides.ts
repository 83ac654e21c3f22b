import type { Slide, Table, Text } from '../../document/types.ts';
import { type DeckSource, isPlanned } from '../deck-source.ts';
import { allDisagreements, disagreementFine } from '../slides/disagreement-slide.ts';
import { allRunsTable, mostOnSlide } from '../slides/runs-slide.ts';
import { coverageTable } from './coverage-table.ts';
import { evidenceTable } from './evidence-table.ts';
import { actionsTable, rejectedTable, riskOverTimeTable, windowsTable } from './plan-tables.ts';
import { changesTable, registerTable, unassessedTable } from './risk-tables.ts';

/**
 * The tables behind the deck, one a slide; the writer goes on where one is too long. Nothing of the report is left out, but
 * while no answer is known there are no figures to tell.
 */
export function appendixSlides(source: DeckSource): readonly Slide[] {
  const { report, composer } = source;
  const { say } = composer;
  const planned = isPlanned(source);
  const told = source.standing.kind === 'standing';
  const slides = [
    told && report.risks.length > 0 && slide(source, registerTable(source), say('deck:topRisks.fine')),
    report.unassessed.length > 0 && slide(source, unassessedTable(source), say('results:risks.notAssessedWhy')),
    told && report.actions.length > 0 && slide(source, actionsTable(source), say('deck:appendix.actionsFine')),
    told && report.rejected.length > 0 && slide(source, rejectedTable(source), say('deck:appendix.rejectedFine')),
    planned && slide(source, windowsTable(source), say('deck:proposal.fine')),
    planned && slide(source, riskOverTimeTable(source), say('deck:appendix.overTimeFine')),
    told &&
      report.comparison !== null &&
      slide(source, changesTable(source, report.comparison), say('deck:topRisks.fine')),
    told && report.coverage.length > 0 && slide(source, coverageTable(source), say('deck:appendix.coverageFine')),
    report.runs.length > mostOnSlide && slide(source, allRunsTable(source), say('deck:runs.fine')),
    report.workshop !== null &&
      report.workshop.lines.length > 0 &&
      slide(source, allDisagreements(report.workshop, composer), disagreementFine(composer)),
    report.evidence.length > 0 && slide(source, evidenceTable(source), say('deck:appendix.evidenceFine')),
  ].filter((made) => made !== false);
  return slides.length === 0 ? [] : [divider(source), ...slides];
}

function divider({ composer: { say } }: DeckSource): Slide {
  return {
    id: 'appendix',
    layout: 'title',
    title: say('deck:appendix.title'),
    blocks: [{ kind: 'paragraph', tone: 'lead', text: say('deck:appendix.lead') }],
    notes: say('deck:appendix.lead'),
  };
}

function slide({ composer }: DeckSource, table: Table, fine: Text): Slide {
  return {
    id: `appendix-${table.id}`,
    layout: 'appendix',
    title: composer.say('deck:appendix.of', { title: table.title }),
    blocks: [
      { kind: 'table', table },
      { kind: 'paragraph', tone: 'small', text: fine },
    ],
    notes: fine,
  };
}
