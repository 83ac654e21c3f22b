import type { Report, ReportRun } from '../../../src/domain/report/types.ts';
import type { Composer } from '../composer.ts';
import type { Table } from '../document/types.ts';
import { asPercent, decisionName, openChance, verdictName } from '../report/run-words.ts';
import { column, dateCell, ids, moneyCell, numberCell, shareCell, words } from './cells.ts';

/** Training runs with what was found of each: verdict, chance, decision, money, steps. */
export function runsTable({ runs }: Pick<Report, 'runs'>, composer: Composer): Table {
  const step = (id: string) => column(composer, id, 'number', 9, { digits: 0 });
  return {
    id: 'runs',
    title: composer.say('tables:table.runs'),
    columns: [
      column(composer, 'run', 'text', 16),
      column(composer, 'system', 'text', 14),
      column(composer, 'verdict', 'text', 13),
      column(composer, 'sure', 'share', 8),
      column(composer, 'runChance', 'share', 8),
      column(composer, 'decision', 'text', 14),
      column(composer, 'runReason', 'text', 30),
      step('reviewAt'),
      column(composer, 'costToReview', 'money', 12),
      step('memorisedAt'),
      step('generalisedAt'),
      step('expectedEarly'),
      step('expectedMiddle'),
      step('expectedLate'),
      step('lastStep'),
      column(composer, 'questions', 'text', 14),
      column(composer, 'logRows', 'number', 9, { digits: 0 }),
      column(composer, 'addedOn', 'date', 11),
      column(composer, 'readOn', 'date', 11),
    ],
    rows: runs.map((run) => rowOf(run, composer)),
    empty: composer.say('tables:empty.runs'),
  };
}

function rowOf(run: ReportRun, composer: Composer): Table['rows'][number] {
  const { analysis, questions, rows, addedOn, updatedOn } = run;
  const { decision, willGeneralise, memorisedStep, generalisedStep, lastStep, confidence } = analysis;
  const chance = openChance(run);
  const expected = chance === null ? null : willGeneralise.expectedStep;
  const share = (value: number | null) => ({
    ...shareCell(composer, value),
    ...(value === null ? {} : { text: asPercent(value) }),
  });
  const step = (value: number | null) => numberCell(composer, value, 0);
  return [
    words(run.name),
    words(run.system ?? ''),
    words(verdictName(run, composer)),
    share(confidence),
    share(chance),
    words(decisionName(decision, composer)),
    words(composer.say(`verdicts:reasons.${decision.reason}`)),
    step(decision.reviewAtStep),
    moneyCell(composer, decision.costToReviewNtd),
    step(memorisedStep),
    step(generalisedStep),
    step(expected?.p10 ?? null),
    step(expected?.p50 ?? null),
    step(expected?.p90 ?? null),
    step(lastStep),
    words(ids(questions)),
    step(rows),
    dateCell(addedOn),
    dateCell(updatedOn),
  ];
}
