import type { AnalysedRun, RunAnalysisFile } from '../../src/contract/run-analysis-file.ts';
import { percent, whole } from '../../src/kernel/figure.ts';
import type { CommandContext } from './command-context.ts';

/** Runs that are told in full; of more, each gets one line. Everything is in the JSON document. */
const mostInFull = 8;
/** Signals of each direction in a summary. */
const shownSignals = 3;

/** What became of some runs, for people: a card each, or one line each where there are many. */
export function runLines({ runs }: RunAnalysisFile, context: CommandContext): string[] {
  if (runs.length > mostInFull) return runs.map((run) => rowOf(run, context));
  return runs.flatMap((run, place) => [...(place === 0 ? [] : ['']), ...card(run, context)]);
}

function rowOf(run: AnalysedRun, { words }: CommandContext): string {
  return words('cli:runs.row', {
    path: placeOf(run),
    verdict: words(`verdicts:phases.${run.verdict}`),
    sure: percent(run.confidence),
    chance: percent(run.willGeneralise.probability),
    decision: words(`verdicts:decisions.${run.decision.action}`),
  });
}

function card(run: AnalysedRun, context: CommandContext): string[] {
  const { words } = context;
  const title = words('cli:runs.title', {
    path: placeOf(run),
    verdict: words(`verdicts:phases.${run.verdict}`),
    sure: percent(run.confidence),
  });
  const meaning = words(run.grokked ? 'verdicts:grokked' : `verdicts:phaseMeaning.${run.verdict}`);
  const shown = (direction: 'for' | 'against') =>
    run.signals.filter((signal) => signal.direction === direction).slice(0, shownSignals);
  return [
    title,
    ...[
      meaning,
      words('cli:runs.log', {
        rows: whole(run.rows),
        first: at(run.firstStep, run, context),
        last: at(run.lastStep, run, context),
      }),
      ...(run.lossOnly ? [words('reports:runs.lossOnly')] : []),
      ...steps(run, context),
      ...chance(run, context),
      ...decision(run, context),
      ...shown('for').map(({ text }) => words('cli:runs.for', { text })),
      ...shown('against').map(({ text }) => words('cli:runs.against', { text })),
      ...run.missingText.slice(0, 2).map(({ text }) => words('cli:runs.missing', { text })),
      ...run.notes.map(({ text }) => words('cli:runs.note', { text })),
    ].map((line) => `  ${line}`),
  ];
}

/** `step 4,200`, `epoch 12`, `row 7`: what the steps of a run count. */
function at(step: number, { unit }: AnalysedRun, { words }: CommandContext): string {
  return words(`reports:runs.at.${unit}`, { step: whole(step) });
}

/** Several runs of one file are told apart by their names. */
function placeOf({ path, name }: AnalysedRun): string {
  return path.split(/[\\/]/).at(-1)?.startsWith(name) ? path : `${path} (${name})`;
}

function steps(run: AnalysedRun, context: CommandContext): string[] {
  const { memorisedStep, generalisedStep } = run;
  const { words } = context;
  return [
    ...(memorisedStep === null ? [] : [words('cli:runs.memorised', { step: at(memorisedStep, run, context) })]),
    ...(generalisedStep === null ? [] : [words('cli:runs.generalised', { step: at(generalisedStep, run, context) })]),
  ];
}

/** What is still to come: nothing to say of a run that has generalised already. */
function chance(run: AnalysedRun, context: CommandContext): string[] {
  const { verdict, willGeneralise } = run;
  const { words } = context;
  if (verdict === 'generalised' || verdict === 'late-collapse') return [];
  const { probability, expectedStep } = willGeneralise;
  const when = expectedStep && {
    p10: at(expectedStep.p10, run, context),
    p50: at(expectedStep.p50, run, context),
    p90: at(expectedStep.p90, run, context),
  };
  const said = words('cli:runs.chance', { chance: percent(probability) });
  return when ? [said, words('cli:runs.when', when)] : [said];
}

function decision(run: AnalysedRun, context: CommandContext): string[] {
  const { words } = context;
  const { action, reason, reviewAtStep, costToReviewNtd } = run.decision;
  return [
    words('cli:runs.decision', { decision: words(`verdicts:decisions.${action}`), reason }),
    ...(reviewAtStep === null ? [] : [words('cli:runs.review', { step: at(reviewAtStep, run, context) })]),
    ...(costToReviewNtd === null ? [] : [words('cli:runs.cost', { cost: whole(costToReviewNtd) })]),
  ];
}
