import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { defaultRunSettings } from '../../../src/contract/run-records.ts';
import { diskSources } from '../../import/training-logs/disk-sources.ts';
import type { LogSource } from '../../import/training-logs/types.ts';
import type { LogReading } from '../../jobs/log-reading.ts';
import type { Context } from '../context.ts';
import type { FaultLog } from '../fault-log.ts';
import type { HostEvents } from '../host-events.ts';
import { keepRun } from '../keep-run.ts';
import { logUnitOf } from './log-unit.ts';
import type { WatchedState } from './watched-state.ts';

export interface ReadAgainParts {
  readonly reading: () => LogReading;
  readonly events: HostEvents;
  /** Takes what fails in the background. */
  readonly log: FaultLog;
}

/** What of a watched folder is read together. */
export interface WatchedUnit extends WatchedState {
  readonly unit: string;
  readonly files: ReadonlySet<string>;
  /** Units whose failure is noted already: a log that grows would fill the log of faults. */
  readonly failing: Set<string>;
}

/** Reads what belongs to a unit and keeps its runs. What cannot be read goes to the log: the file may still be growing. */
export async function readAgain(
  context: Context,
  { reading, events, log }: ReadAgainParts,
  { path, organisationId, unit, files, failing }: WatchedUnit,
  signal: AbortSignal,
): Promise<void> {
  let changed = false;
  const note = (error: unknown) => {
    if (!failing.has(unit)) log.note(`watched folder: ${unit}`, error);
    failing.add(unit);
  };
  try {
    const names = [...files].filter((name) => logUnitOf(name)?.unit === unit).sort();
    const sources = names.flatMap((name) => sourceAt(path, name));
    if (sources.length === 0) return;
    const { failures } = await reading().read(sources, {
      signal,
      settings: defaultRunSettings,
      onRun(read) {
        if (signal.aborted) return;
        const before = context.now();
        const run = keepRun(context, read, { organisationId, sourcePath: join(path, unit) });
        changed ||= run !== null && run.updatedAt >= before;
      },
    });
    if (failures.length === 0) failing.delete(unit);
    for (const { error } of failures) note(error);
  } catch (error) {
    if (!signal.aborted) note(error);
  }
  if (changed) events.emit({ type: 'runs-changed', organisationId });
}

/** The file as a source under its path within the watched folder; nothing when it has gone since. */
function sourceAt(folder: string, name: string): readonly LogSource[] {
  const path = join(folder, name);
  return existsSync(path) ? diskSources(path).map((source) => ({ ...source, name })) : [];
}
