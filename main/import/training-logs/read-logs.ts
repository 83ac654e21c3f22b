import { AppError } from '../../app-error.ts';
import { type GroupOptions, type ReadGroup, readLogGroups } from './read-log-groups.ts';
import type { LogSource, ReadFailure, ReadResult } from './types.ts';

/**
 * The runs of any number of logs, in the order of the sources. A folder is many runs; what is no log in it is left out in
 * silence as long as something else is, and one failure tells of a folder without any. Throws the signal's reason when it aborts.
 */
export async function readLogs(sources: readonly LogSource[], options: GroupOptions = {}): Promise<ReadResult> {
  const groups: ReadGroup[] = [];
  for await (const group of readLogGroups(sources, options)) groups.push(group);
  return { runs: groups.flatMap(({ runs }) => runs), failures: tellingFailures(groups, sources, options.inFolder) };
}

/** The failures that a user should see; `inFolder`: whether the sources are all that a folder has (else told by their names). */
export function tellingFailures(
  groups: readonly (Pick<ReadGroup, 'failure' | 'stranger'> & { readonly runs: readonly unknown[] })[],
  sources: readonly LogSource[],
  inFolder = sources.some(({ name }) => name.includes('/')),
): readonly ReadFailure[] {
  const all = groups.flatMap(({ failure, stranger }) => (failure ? [{ failure, stranger }] : []));
  if (!inFolder || sources.length === 1) return all.map(({ failure }) => failure);
  const told = all.filter(({ stranger }) => !stranger).map(({ failure }) => failure);
  const hasRuns = groups.some(({ runs }) => runs.length > 0);
  if (hasRuns || told.length > 0 || all.length === 0) return told;
  const folder = sources[0]?.name.split('/')[0] ?? '';
  const fileName = sources.every(({ name }) => name.startsWith(`${folder}/`)) ? folder : '';
  return [{ fileName, error: new AppError('LOG_NO_METRICS', { fileName }) }];
}
