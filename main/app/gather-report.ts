import { projectScores } from '../../src/domain/plan/project-scores.ts';
import { buildReport } from '../../src/domain/report/build-report.ts';
import type { PreviousAssessment, Report, ReportInput } from '../../src/domain/report/types.ts';
import { scoreAssessment } from '../../src/domain/scoring/score-assessment.ts';
import { type Context, localDay } from './context.ts';
import { found } from './found.ts';
import { reportRuns } from './report-runs.ts';
import { reportWorkshops } from './report-workshops.ts';
import { solveRoadmap } from './roadmap-view.ts';
import { countCritical } from './scored-session.ts';

/** The report model of an assessment as it is stored now, dated today. Throws AppError NOT_FOUND. */
export async function gatherReport(context: Context, assessmentId: string, signal?: AbortSignal): Promise<Report> {
  const { store } = context;
  const { gathered, plan, roadmap } = await solveRoadmap(context, assessmentId, signal);
  const { input, progress, baseline, keepsBaseline } = gathered;
  const record = found(store.assessments.get(assessmentId), 'assessment');
  const notes = Object.entries(progress).map(([action, { note, evidence }]) => [action, { note, evidence }] as const);
  return buildReport({
    content: input.content,
    today: context.today(),
    title: record.title,
    mode: record.mode,
    organisation: organisationOf(context, record.organisationId),
    answers: input.answers,
    notes: store.notes.of(assessmentId),
    evidence: store.evidence.of(assessmentId).map(({ question, fileName, bytes, sha256, addedAt }) => ({
      question,
      fileName,
      bytes,
      sha256,
      addedOn: localDay(new Date(addedAt)),
    })),
    assessment: scoreAssessment(input),
    plan,
    settings: input.settings,
    projection: plan.status === 'infeasible' ? [] : projectScores(input, plan),
    roadmap,
    actionNotes: Object.fromEntries(notes),
    signOff:
      baseline && keepsBaseline
        ? { on: localDay(new Date(baseline.at)), by: baseline.signedBy, note: baseline.note }
        : null,
    runs: reportRuns(context, assessmentId, record.organisationId),
    workshop: reportWorkshops(store, input.content, assessmentId),
    previous: record.reassesses === null ? null : previousOf(context, record.reassesses, input),
  });
}

function organisationOf({ store }: Context, id: string): ReportInput['organisation'] {
  const { name, taxId, industry, employees, paidInCapitalNtd } = found(store.organisations.get(id), 'organisation');
  const systems = store.systems.of(id).map((system) => ({
    name: system.name,
    purpose: system.purpose,
    criticality: system.criticality,
  }));
  return { name, taxId, industry, employees, paidInCapitalNtd, systems };
}

/** The assessment that is repeated; null when it was removed since. */
function previousOf(
  { store }: Context,
  id: string,
  { content }: Pick<ReportInput, 'content'>,
): PreviousAssessment | null {
  const earlier = store.assessments.get(id);
  if (!earlier) return null;
  const answers = store.answers.of(id);
  const criticalSystems = countCritical(store.systems.of(earlier.organisationId));
  return {
    title: earlier.title,
    on: localDay(new Date(earlier.createdAt)),
    answers,
    assessment: scoreAssessment({ content, answers, criticalSystems }),
  };
}
