import type { LabEvent } from '../../src/contract/run-records.ts';
import { labRoles, labTable } from '../../src/domain/lab/lab-table.ts';
import type { LabConfig, LabRow } from '../../src/domain/lab/types.ts';
import { toSeries } from '../../src/domain/training-run/to-series.ts';
import type { LabProgress, LabRun, LabRuns } from '../jobs/lab-runs.ts';
import { thinCurves } from './run-curves.ts';
import { tellingSteps } from './telling-steps.ts';

/** A lab that trains or that can still be saved. */
export interface LabSession {
  readonly id: string;
  readonly config: LabConfig;
  readonly rows: LabRow[];
  state: LabEvent['state'];
  step: number;
  run: LabRun | undefined;
  /** Stops it where it is; harmless when it has ended. */
  end: () => void;
}

/** Trains until it is done, stopped or nobody listens any more, and tells what was logged. `onEnd` is told once, whatever ends it. */
export async function* trainLab(
  one: LabSession,
  labs: LabRuns,
  signal: AbortSignal,
  onEnd: () => void,
): AsyncGenerator<LabEvent, undefined, void> {
  yield { labId: one.id, state: one.state, step: 0, curves: [], analysis: null };
  const steps = tellingSteps<LabProgress & Pick<LabEvent, 'state'>, void>(
    (tell) =>
      new Promise((resolve, reject) => {
        const end = (state: LabEvent['state']) => {
          one.run?.stop();
          if (one.state !== 'done') one.state = state;
          onEnd();
          signal.removeEventListener('abort', stopped);
          resolve();
        };
        const stopped = () => end('stopped');
        one.end = stopped;
        signal.addEventListener('abort', stopped, { once: true });
        if (signal.aborted || one.state === 'stopped') return stopped();
        one.run = labs.start(
          one.config,
          (progress) => {
            one.rows.push(...progress.rows);
            one.step = progress.step;
            if (progress.done) one.state = 'done';
            tell({ ...progress, state: one.state });
            if (progress.done) end('done');
          },
          (error) => {
            reject(error);
            end('stopped');
          },
        );
        if (one.state === 'paused') one.run.pause();
      }),
  );
  for (let next = await steps.next(); !next.done; next = await steps.next()) {
    const { rows, step, state, analysis } = next.value;
    const curves = thinCurves(toSeries(labTable(rows, one.config), labRoles).series, {});
    yield { labId: one.id, state, step, curves, analysis };
  }
  if (one.state === 'stopped') yield { labId: one.id, state: 'stopped', step: one.step, curves: [], analysis: null };
}
