import type { Report, ReportRun } from '../../../src/domain/report/types.ts';
import { whole } from '../../../src/kernel/figure.ts';
import type { Composer } from '../composer.ts';
import type { Block, Text } from '../document/types.ts';
import { runsTable } from '../tables/runs-table.ts';
import { chart, fields, heading, lead, list, paragraph, small, table } from './blocks.ts';
import { sentences } from './names.ts';
import { runChart } from './run-chart.ts';
import { asPercent, decisionName, openChance, signalText, verdictName } from './run-words.ts';
import { withColumns } from './with-columns.ts';

/** Runs that are told in full, the newest; the table has all. */
const mostInFull = 8;
/** Signals of each direction that are told of one run. */
const mostSignals = 4;

/** What the logs of training runs tell. Nothing at all where there are none. */
export function runsSection(report: Report, composer: Composer): readonly Block[] {
  const { say } = composer;
  const { runs } = report;
  if (runs.length === 0) return [];
  const columns = ['run', 'system', 'verdict', 'sure', 'runChance', 'decision', 'reviewAt', 'costToReview'];
  return [
    heading(1, say('reports:section.runs')),
    lead(say('reports:runs.lead', { count: runs.length })),
    paragraph(say('reports:runs.text')),
    table(withColumns(runsTable(report, composer), columns)),
    small(say('reports:runs.fine')),
    ...runs.slice(0, mostInFull).flatMap((run, place) => runPart(run, place, composer)),
    ...(runs.length > mostInFull ? [small(say('reports:runs.newest', { count: mostInFull }))] : []),
  ];
}

function runPart(run: ReportRun, place: number, composer: Composer): readonly Block[] {
  const { say } = composer;
  const { analysis } = run;
  const drawn = runChart(`run-${place + 1}`, run, composer);
  return [
    heading(2, [run.name]),
    paragraph(
      sentences(
        [
          say('reports:runs.verdict', { verdict: verdictName(run, composer), sure: asPercent(analysis.confidence) }),
          analysis.grokked
            ? say('reports:runs.sentence', { text: say('verdicts:grokked') })
            : say(`verdicts:phaseMeaning.${analysis.verdict}`),
          ...(analysis.lossOnly ? [say('reports:runs.sentence', { text: say('reports:runs.lossOnly') })] : []),
        ],
        composer,
      ),
    ),
    fields(factsOf(run, composer)),
    ...(drawn ? [chart(drawn)] : []),
    ...signals(run, 'for', composer),
    ...signals(run, 'against', composer),
    ...missing(run, composer),
  ];
}

function factsOf(run: ReportRun, composer: Composer): readonly (readonly [Text, Text | null])[] {
  const { say, money } = composer;
  const { decision, memorisedStep, generalisedStep, firstStep, lastStep } = run.analysis;
  const at = (step: number) => stepOf(step, run, composer);
  const log = { rows: whole(run.rows), first: at(firstStep), last: at(lastStep), on: run.updatedOn };
  const reviewAt = decision.reviewAtStep;
  return [
    [say('reports:runs.system'), run.system === null ? null : [run.system]],
    [say('reports:runs.log'), say('reports:runs.logOf', log)],
    [say('verdicts:events.memorised'), memorisedStep === null ? null : at(memorisedStep)],
    [say('verdicts:events.generalised'), generalisedStep === null ? null : at(generalisedStep)],
    [say('reports:runs.chance'), chanceOf(run, composer)],
    [
      say('reports:runs.decision'),
      sentences(
        [
          say('reports:runs.sentence', { text: decisionName(decision, composer) }),
          say(`verdicts:reasons.${decision.reason}`),
        ],
        composer,
      ),
    ],
    [say('reports:runs.review'), reviewAt === null ? null : at(reviewAt)],
    [say('reports:runs.cost'), decision.costToReviewNtd === null ? null : money(decision.costToReviewNtd)],
    [say('reports:runs.early'), earlyStopping(run, composer)],
    [
      say('reports:runs.questions'),
      run.questions.length === 0 ? null : composer.list(run.questions.map((id): Text => [id])),
    ],
  ];
}

/** `step 4,200`, `epoch 12`, `row 7`: what the steps of a run count. */
function stepOf(step: number, { unit }: ReportRun, { say }: Composer): Text {
  return say(`reports:runs.at.${unit}`, { step: whole(step) });
}

function chanceOf(run: ReportRun, composer: Composer): Text | null {
  const { say } = composer;
  const chance = openChance(run);
  if (chance === null) return null;
  const { expectedStep } = run.analysis.willGeneralise;
  if (!expectedStep) return asPercent(chance);
  const { p10, p50, p90 } = expectedStep;
  const at = (step: number) => stepOf(step, run, composer);
  return say('reports:runs.chanceWhen', {
    chance: asPercent(chance),
    p10: at(p10),
    p50: at(p50),
    p90: at(p90),
  });
}

/** What the most patient of the usual rules would have done: it says most about the rule and least about its setting. */
function earlyStopping(run: ReportRun, composer: Composer): Text | null {
  const { say } = composer;
  const patient = run.analysis.earlyStopping.toSorted((a, b) => b.patience - a.patience)[0];
  if (!patient) return null;
  const { patience, stoppedAtStep, missed } = patient;
  if (stoppedAtStep === null) return say('reports:runs.earlyNever', { patience });
  return say(missed ? 'reports:runs.earlyMissed' : 'reports:runs.earlyStopped', {
    patience,
    step: stepOf(stoppedAtStep, run, composer),
  });
}

function signals({ analysis }: ReportRun, direction: 'for' | 'against', composer: Composer): readonly Block[] {
  const found = analysis.signals.filter((signal) => signal.direction === direction).slice(0, mostSignals);
  if (found.length === 0) return [];
  return [
    paragraph(composer.say(`reports:runs.${direction}`)),
    ...list(found.map((signal) => signalText(signal, composer))),
  ];
}

function missing({ analysis }: ReportRun, { say, list: listed }: Composer): readonly Block[] {
  if (analysis.missing.length === 0) return [];
  const metrics = listed(analysis.missing.map((metric) => say(`verdicts:metrics.${metric}`)));
  return [small(say('reports:runs.missing', { metrics }))];
}
