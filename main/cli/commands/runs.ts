import { statSync } from 'node:fs';
import { join } from 'node:path';
import { defaultRunSettings } from '../../../src/contract/run-records.ts';
import type { RunSettings } from '../../../src/domain/training-run/types.ts';
import { AppError } from '../../app-error.ts';
import { composeRunAnalysis, type JudgedRun } from '../../export/run-analysis/compose-run-analysis.ts';
import { diskSources } from '../../import/training-logs/disk-sources.ts';
import { judgeRun } from '../../import/training-logs/judge-run.ts';
import { readLogs } from '../../import/training-logs/read-logs.ts';
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
    const placeOf = (name: string) => (folder ? join(path, name) : path);
    const { runs, failures } = await readLogs(sources, {});
    if (runs.length === 0 && failures.length === 0) throw new AppError('LOG_NO_METRICS', { fileName: path });
    return {
      runs: runs.map((run) => ({ ...run, path: placeOf(run.sourceName), ...judgeRun(run, settings) })),
      failures: failures.map(({ fileName, error }) => placed(error, placeOf(fileName))),
    };
  } catch (error) {
    if (error instanceof AppError) return { runs: [], failures: [error] };
    throw error;
  }
}

/** The same failure, with the file as it was named on the command line. */
function placed({ code, params }: AppError, path: string): AppError {
  return new AppError(code, 'path' in params ? { ...params, path } : { ...params, fileName: path });
}
