import type { Pillar, ReferenceId } from '../../content/types.ts';
import { progressOf } from '../answers/progress.ts';
import { finalRisk } from '../plan/final-risk.ts';
import { visibilityOf } from '../questionnaire/visibility.ts';
import { lowExposure } from '../risks/low-exposure.ts';
import { riskMatrix } from '../risks/matrix.ts';
import { sessionPath } from '../scoring/quick-path.ts';
import { answerLines } from './answer-lines.ts';
import { compareWithPrevious } from './compare-with-previous.ts';
import { reportActions } from './report-actions.ts';
import { riskRegister } from './risk-register.ts';
import type { PillarLine, PlanTotals, Report, ReportAction, ReportInput } from './types.ts';

const pillars: readonly Pillar[] = ['compute', 'talent', 'mindset', 'process'];

/** Makes the report model, from which every deliverable is made. Pure: the same input gives the same report. */
export function buildReport(input: ReportInput): Report {
  const { content, answers, assessment, plan, settings, previous } = input;
  const actions = reportActions(input);
  const path = sessionPath(content, answers, input.mode);
  const { status, objective, bound, gap, windows, conflict, riskOverTime } = plan;
  return {
    today: input.today,
    contentVersion: content.version,
    title: input.title,
    mode: input.mode,
    organisation: input.organisation,
    exposure: assessment.exposure,
    overall: assessment.overall,
    pillars: pillars.map((pillar) => pillarLine(input, actions, pillar)),
    progress: progressOf(content, answers, path).all,
    askNext: assessment.askNext,
    lowExposure: lowExposure({ content, answers }, assessment)?.lookAt ?? null,
    risks: riskRegister(assessment, plan),
    unassessed: assessment.risks.flatMap((risk) =>
      risk.status === 'not-assessed' ? [{ id: risk.id, pillar: risk.pillar }] : [],
    ),
    matrix: riskMatrix(assessment.risks, content.scoring.bands),
    coverage: assessment.coverage,
    settings,
    personDayNtd: content.plan.personDayNtd,
    plan: { status, objective, bound, gap, windows, conflict, riskOverTime },
    projection: input.projection,
    totals: totalsOf(input, actions),
    actions,
    rejected: plan.rejected,
    roadmap: input.roadmap,
    signOff: input.signOff,
    evidence: input.evidence,
    answers: answerLines(input, path),
    references: citedReferences(input, actions),
    terms: content.glossary.map(({ id }) => id),
    comparison: previous && compareWithPrevious(previous, input),
    runs: input.runs,
    workshop: input.workshop,
  };
}

function pillarLine(input: ReportInput, actions: readonly ReportAction[], pillar: Pillar): PillarLine {
  const { assessment, projection } = input;
  const own = actions.filter((action) => action.pillar === pillar);
  return {
    pillar,
    summary: assessment.pillars[pillar],
    projected: projection.at(-1)?.pillars[pillar] ?? null,
    risks: assessment.risks.filter((risk) => risk.status === 'assessed' && risk.pillar === pillar).length,
    actions: own.length,
    costNtd: sum(own.map(({ costNtd }) => costNtd)),
    personDays: sum(own.map(({ personDays }) => personDays)),
  };
}

function totalsOf({ content, plan, projection }: ReportInput, actions: readonly ReportAction[]): PlanTotals {
  const personDays = sum(actions.map((action) => action.personDays));
  return {
    actions: actions.length,
    costNtd: sum(actions.map(({ costNtd }) => costNtd)),
    personDays,
    effortNtd: personDays * content.plan.personDayNtd,
    riskNow: plan.riskOverTime[0]?.planning ?? 0,
    riskAtEnd: finalRisk(plan),
    riskIfNothing: plan.riskOverTime.at(-1)?.doNothing ?? 0,
    overallAtEnd: projection.at(-1)?.overall ?? null,
  };
}

/** What the questions that were shown and the planned actions cite, in the order of the content. */
function citedReferences({ content, answers }: ReportInput, actions: readonly ReportAction[]): readonly ReferenceId[] {
  const visibility = visibilityOf(content, answers);
  const planned = new Set(actions.map(({ action }) => action));
  const cited = new Set([
    ...content.questions.flatMap(({ id, refs }) => (visibility[id] === 'shown' ? refs : [])),
    ...content.actions.flatMap(({ id, refs }) => (planned.has(id) ? refs : [])),
  ]);
  return content.references.flatMap(({ id }) => (cited.has(id) ? [id] : []));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
