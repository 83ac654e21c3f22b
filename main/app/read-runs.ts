import { defaultRunSettings, type ReadProgress, type RunSummary } from '../../src/contract/run-records.ts';
import type { LogSource, ReadFailure } from '../import/training-logs/types.ts';
import type { Context } from './context.ts';
import { keepRun } from './keep-run.ts';
import type { RunParts } from './run-parts.ts';
import { summariseRun } from './run-view.ts';
import { tellingSteps } from './telling-steps.ts';

/** Further share of all bytes from which it is told again while one file is read: more often than a bar can show it is noise. */
const worthTelling = 0.005;

/**
 * Reads, judges and keeps runs for an organisation, telling how far it has come. Each run is kept as soon as it is judged: when
 * the signal aborts, those kept by then stay.
 */
export async function* readRuns(
  context: Context,
  parts: RunParts,
  { organisationId, files }: { readonly organisationId: string; readonly files: readonly File[] },
  signal: AbortSignal,
): AsyncGenerator<ReadProgress, undefined, void> {
  const kept = new Map<string, RunSummary>();
  let at = { fileName: '', share: 0 };
  const steps = tellingSteps<ReadProgress, { readonly failures: readonly ReadFailure[] }>((tell) =>
    parts.reading().read(files.map(sourceOf), {
      signal,
      settings: defaultRunSettings,
      unnamed: true,
      onProgress(fileName, share) {
        if (fileName === at.fileName && share < at.share + worthTelling) return;
        at = { fileName, share };
        tell({ ...at, step: 'read', runs: [], failures: [] });
      },
      onRun(read) {
        if (signal.aborted) return;
        const run = keepRun(context, read, { organisationId, sourcePath: null });
        if (!run) return;
        const summary = summariseRun(context, parts, run);
        kept.set(run.id, summary);
        tell({ ...at, step: 'analyse', runs: [summary], failures: [] });
      },
    }),
  );
  let next = await steps.next();
  for (; !next.done; next = await steps.next()) yield next.value;
  const failures = next.value.failures.map(({ fileName, error }) => ({
    fileName,
    code: error.code,
    params: error.params,
  }));
  yield { step: 'done', fileName: at.fileName, share: 1, runs: [...kept.values()], failures };
}

function sourceOf(file: File): LogSource {
  return { name: file.name, size: file.size, stream: () => bytesOf(file) };
}

async function* bytesOf(file: File): AsyncGenerator<Uint8Array, void, void> {
  for await (const chunk of file.stream()) yield chunk;
}
