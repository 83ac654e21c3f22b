import type { RunSettings } from '../../src/domain/training-run/types.ts';
import { AppError } from '../app-error.ts';
import type { LogSource, ReadFailure, ReadOptions } from '../import/training-logs/types.ts';
import type { LogThread } from './log-thread.ts';
import type { JudgedRun, LogWorkerMessage } from './log-worker.ts';

export interface ReadingOptions extends ReadOptions {
  readonly settings: RunSettings;
  /** Each run as soon as it is read and judged; all of them are in the result too. */
  readonly onRun?: ((run: JudgedRun) => void) | undefined;
}

/** Sources that make one log together, and what came of them. */
export interface JudgedGroup {
  readonly names: readonly string[];
  readonly runs: readonly JudgedRun[];
  readonly failure: ReadFailure | null;
  readonly stranger: boolean;
}

interface Reading {
  /** What is still to be read of all that was chosen. */
  readonly rest: readonly LogSource[];
  readonly all: readonly LogSource[];
  readonly options: ReadingOptions;
  /** How long the worker may say nothing before it is ended, in ms. */
  readonly stalled: number;
}

/**
 * Reads on one worker until all is read or a log has to be given up, because the worker says nothing any more or runs out of
 * memory: that is then the failure of the group it was about, the last one of the result. Any other end of the worker rejects.
 */
export async function readOnThread(thread: LogThread, reading: Reading): Promise<readonly JudgedGroup[]> {
  const { rest, all, options, stalled } = reading;
  const groups: JudgedGroup[] = [];
  let current: readonly string[] = [];
  let gaveUp = false;
  const giveUp = () => {
    gaveUp = true;
    thread.stop();
  };
  let silence = setTimeout(giveUp, stalled);
  const onMessage = (message: LogWorkerMessage) => {
    clearTimeout(silence);
    silence = setTimeout(giveUp, stalled);
    if (message.kind === 'group') current = message.names;
    else if (message.kind === 'progress') tellProgress(message, reading);
    else if (message.kind === 'result') {
      const group = received(message);
      groups.push(group);
      for (const run of group.runs) options.onRun?.(run);
    }
  };
  try {
    const siblings = all.map(({ name }) => name);
    await thread.run(
      rest,
      { siblings, settings: options.settings, roles: options.roles, unnamed: options.unnamed },
      onMessage,
    );
  } catch (error) {
    const detail = gaveUp ? `> ${stalled / 1000} s` : outOfMemory(error);
    const fileName = current[0];
    if (detail === null || fileName === undefined) throw error;
    const failure = { fileName, error: new AppError('LOG_UNREADABLE', { fileName, detail }, { cause: error }) };
    groups.push({ names: current, runs: [], failure, stranger: false });
  } finally {
    clearTimeout(silence);
  }
  return groups;
}

function outOfMemory(error: unknown): string | null {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return code === 'ERR_WORKER_OUT_OF_MEMORY' ? code : null;
}

function received({ names, runs, failure, stranger }: Extract<LogWorkerMessage, { kind: 'result' }>): JudgedGroup {
  if (!failure) return { names, runs, failure, stranger };
  const { fileName, code, params } = failure;
  return { names, runs, failure: { fileName, error: new AppError(code, params) }, stranger };
}

/** After a log had to be given up, the share goes on from where it was. */
function tellProgress(
  { fileName, share }: Extract<LogWorkerMessage, { kind: 'progress' }>,
  { rest, all, options }: Reading,
): void {
  const bytes = (sources: readonly LogSource[]) => sources.reduce((sum, { size }) => sum + size, 0);
  const left = rest === all ? 1 : bytes(rest) / Math.max(1, bytes(all));
  options.onProgress?.(fileName, 1 - left + share * left);
}
