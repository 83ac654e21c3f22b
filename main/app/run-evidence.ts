import type * as z from 'zod';
import { content } from '../../src/content/content.ts';
import { runEvidence } from '../../src/content/run-evidence.ts';
import type { AssessmentView } from '../../src/contract/records.ts';
import type { runSuggestion } from '../../src/contract/run-records.ts';
import { visibilityOf } from '../../src/domain/questionnaire/visibility.ts';
import { type RunKnown, showsFact } from '../../src/domain/training-run/facts-of-run.ts';
import { toSeries } from '../../src/domain/training-run/to-series.ts';
import { runMetrics } from '../../src/domain/training-run/types.ts';
import { composeRunAnalysis } from '../export/run-analysis/compose-run-analysis.ts';
import { safeFileName } from '../export/safe-file-name.ts';
import { wordsIn } from '../words.ts';
import { viewAssessment } from './assessment-view.ts';
import type { Context } from './context.ts';
import { keepEvidence } from './evidence-service.ts';
import { found } from './found.ts';
import { type FreshRun, tableOf } from './run-rules.ts';
import { runOf } from './run-view.ts';

/** The questions of an assessment that a run says something about, in the order of the content. Sets nothing. */
export function suggestionsFor(
  context: Context,
  { id, assessmentId }: { readonly id: string; readonly assessmentId: string },
): z.infer<typeof runSuggestion>[] {
  const { store } = context;
  const run = runOf(context, id);
  found(store.assessments.get(assessmentId), 'assessment');
  const known = knownOf(context, run);
  const answers = store.answers.of(assessmentId);
  const visibility = visibilityOf(content, answers);
  const told = new Set<string>();
  return runEvidence.flatMap(({ question, fact, level }) => {
    if (told.has(question) || visibility[question] === 'hidden' || !showsFact(known, fact)) return [];
    told.add(question);
    const answer = answers[question];
    const current = answer?.kind === 'level' ? answer.level : null;
    return [{ question, level, current, reason: fact }];
  });
}

function knownOf({ store }: Context, run: FreshRun): RunKnown {
  const { series } = toSeries(tableOf(store, run), run.roles);
  const points = Object.fromEntries(runMetrics.map((metric) => [metric, series[metric]?.steps.length ?? 0]));
  return { analysis: run.analysis, settings: run.settings, points };
}

/** Puts a run's analysis with all its figures as evidence on a question; the answer stays as it is. */
export function attachRun(
  context: Context,
  { id, assessmentId, question }: { readonly id: string; readonly assessmentId: string; readonly question: string },
): AssessmentView {
  const { store, language } = context;
  const run = runOf(context, id);
  const { organisationId } = found(store.assessments.get(assessmentId), 'assessment');
  // A verdict on one firm's run is no evidence for another firm.
  found(organisationId === run.organisationId ? run : undefined, 'run');
  const words = wordsIn(language());
  const document = composeRunAnalysis([{ ...run, path: run.sourceName }], words);
  const file = {
    assessmentId,
    question,
    fileName: evidenceName(context, run),
    mediaType: 'application/json',
    content: new TextEncoder().encode(`${JSON.stringify(document, null, 2)}\n`),
  };
  keepEvidence(context, file, (evidenceId) => store.runs.attach(evidenceId, id));
  return viewAssessment(context, assessmentId);
}

/** `resnet-seed-3-overfitting-2027-01-04.json`: told apart among other evidence. */
function evidenceName({ today }: Context, { name, analysis }: FreshRun): string {
  const plain = safeFileName(name).replaceAll(' ', '-') || 'run';
  return `${plain}-${analysis.verdict}-${today()}.json`;
}
