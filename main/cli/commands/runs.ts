import { statSync } from 'node:fs';
import { defaultRunSettings } from '../../../src/contract/run-records.ts';
import type { RunSettings } from '../../../src/domain/training-run/types.ts';
import { AppError } from '../../app-error.ts';
import { composeRunAnalysis, type JudgedRun } from '../../export/run-analysis/compose-run-analysis.ts';
import { diskPlace, diskSources } from '../../import/training-logs/disk-sources.ts';
import { judgeRun } from '../../import/training-logs/judge-run.ts';
import { readLogGroups } from '../../import/training-logs/read-log-groups.ts';
import { tellingFailures } from '../../import/training-logs/read-logs.ts';
import type { ReadRun } from '../../import/training-logs/types.ts';
import type { CommandContext } from '../command-context.ts';
import { toJsonText, toLinesText } from '../print.ts';
import { runLines } from '../run-lines.ts';

interface Options {
  readonly targetAccuracy?: number;
  readonly chance?: number;
  readonly weightDecay?: number;
  readonly costPer1kSteps?: number;
  readonly valueOfSuccess?: number;
  readonly capNtd?: number;
  readonly json?: boolean;
}

/** What became of one path: its runs, and what of it could not be read. */
interface ReadPath {
  readonly runs: readonly JudgedRun[];
  readonly failures: readonly AppError[];
}

/**
 * `runs analyse`: reads training logs and says of each run where it stands. A log that cannot be read stops no other: it is told
 * once the others are printed, the last one by throwing its AppError, so that the exit code says it too.
 */
export async function analyseRuns(paths: readonly string[], options: Options, context: CommandContext): Promise<void> {
  const settings = settingsOf(options);
  const read: ReadPath[] = [];
  for (const path of paths) read.push(await readPath(path, settings));
  const document = composeRunAnalysis(
    read.flatMap(({ runs }) => runs),
    context.words,
  );
  context.print(options.json ? toJsonText(document) : toLinesText(runLines(document, context)));
  const failures = read.flatMap((one) => one.failures);
  const last = failures.pop();
  for (const failure of failures) context.complain(failure);
  if (last) throw last;
}

function settingsOf(options: Options): RunSettings {
  return {
    targetScore: options.targetAccuracy ?? defaultRunSettings.targetScore,
    chanceScore: options.chance ?? null,
    weightDecay: options.weightDecay ?? null,
    costPer1kStepsNtd: options.costPer1kSteps ?? null,
    valueOfSuccessNtd: options.valueOfSuccess ?? null,
    capNtd: options.capNtd ?? null,
  };
}

async function readPath(path: string, settings: RunSettings): Promise<ReadPath> {
  try {
    const sources = diskSources(path);
    const folder = statSync(path).isDirectory();
    // Each run is judged once it is read and its table let go: a folder of large logs needs the memory of one.
    const groups = [];
    for await (const { runs, failure, stranger } of readLogGroups(sources)) {
      groups.push({
        failure,
        stranger,
        runs: runs.map((run) => judged(run, diskPlace(path, run.sourceName), settings)),
      });
    }
    const runs = groups.flatMap((group) => group.runs);
    const failures = tellingFailures(groups, sources, folder);
    if (runs.length === 0 && failures.length === 0) throw new AppError('LOG_NO_METRICS', { fileName: path });
    return { runs, failures: failures.map(({ fileName, error }) => placed(error, diskPlace(path, fileName))) };
  } catch (error) {
    if (error instanceof AppError) return { runs: [], failures: [error] };
    throw error;
  }
}

function judged(run: ReadRun, path: string, settings: RunSettings): JudgedRun {
  const { name, format, unit, rows } = run;
  return { path, name, format, unit, rows, ...judgeRun(run, settings) };
}

/** The same failure, with the file as it was named on the command line. */
function placed({ code, params }: AppError, path: string): AppError {
  return new AppError(code, 'path' in params ? { ...params, path } : { ...params, fileName: path });
}
