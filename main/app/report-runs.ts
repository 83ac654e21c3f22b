import type { ReportInput } from '../../src/domain/report/types.ts';
import { toSeries } from '../../src/domain/training-run/to-series.ts';
import type { RunMetric, RunSeries } from '../../src/domain/training-run/types.ts';
import { AppError } from '../app-error.ts';
import { type Context, localDay } from './context.ts';
import { thinCurves } from './run-curves.ts';
import { type FreshRun, freshOrUnknown, tableOf } from './run-rules.ts';

/** Points of a curve that a small chart on paper can show. */
const curvePoints = 200;

/** The runs that bear on an assessment, newest first: those of the firm's AI systems, and those that are evidence in it. */
export function reportRuns({ store }: Context, assessmentId: string, organisationId: string): ReportInput['runs'] {
  const systems = new Map(store.systems.of(organisationId).map(({ id, name }) => [id, name]));
  return store.runs.of(organisationId).flatMap((stored) => {
    const attached = store.runs.attachments(stored.id).filter((one) => one.assessmentId === assessmentId);
    const system = stored.systemId === null ? undefined : systems.get(stored.systemId);
    if (system === undefined && attached.length === 0) return [];
    const run = freshOrUnknown(store, stored);
    const questions = [...new Set(attached.map(({ question }) => question))].sort();
    return [{ ...lineOf(run), system: system ?? null, questions, curves: curvesFor(seriesOf(store, run)) }];
  });
}

function lineOf({ name, format, unit, rows, addedAt, updatedAt, settings, analysis }: FreshRun) {
  const days = { addedOn: localDay(new Date(addedAt)), updatedOn: localDay(new Date(updatedAt)) };
  return { name, format, unit, rows, ...days, settings, analysis };
}

/** None where what is stored of the log is damaged: the rest of a report must not fail by it. */
function seriesOf(store: Context['store'], run: FreshRun): RunSeries {
  try {
    return toSeries(tableOf(store, run), run.roles).series;
  } catch (error) {
    if (error instanceof AppError && error.code === 'LOG_UNREADABLE') return {};
    throw error;
  }
}

/** Scores, or losses where the log has no validation score. */
function curvesFor(series: RunSeries): ReturnType<typeof thinCurves> {
  const metrics: readonly RunMetric[] = series.valScore ? ['trainScore', 'valScore'] : ['trainLoss', 'valLoss'];
  return thinCurves(series, { metrics, points: curvePoints });
}
