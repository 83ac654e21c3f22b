import { useDebouncedValue } from '@mantine/hooks';
import { skipToken, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, client } from '../../../client/api.ts';
import type { Wanted } from '../wanted.ts';

/** The pages of what is chosen, as far as they are known. */
export interface Preview {
  readonly file: Blob | undefined;
  /** Tag of its language; empty while there is no file, and for several. */
  readonly language: string;
  readonly error: Error | null;
  readonly working: boolean;
  /** `file` is of an earlier choice. */
  readonly outdated: boolean;
  /** Making it was stopped before there was one. */
  readonly stopped: boolean;
  cancel(): void;
  make(): void;
}

/** Choices that follow each other faster than this make one preview. */
const restMs = 300;
/** A preview that is not shown is forgotten after a minute: it may be some megabytes. */
const gcTime = 60_000;

/**
 * The preview of what is chosen, made anew a moment after the choice changes; one that nobody waits for any longer is stopped.
 * While sections or language change, the pages before stay.
 */
export function usePreview(chosen: Wanted | null): Preview {
  const cache = useQueryClient();
  const key = JSON.stringify(chosen);
  const [settledKey] = useDebouncedValue(key, restMs);
  const wanted = JSON.parse(settledKey) as Wanted | null;
  const queryKey: readonly unknown[] = [...api.reports.preview.key(), settledKey];
  const query = useQuery<Made>({
    queryKey,
    gcTime,
    queryFn: wanted ? ({ signal }) => makePreview(wanted, signal) : skipToken,
    placeholderData: (before) => (before?.wanted.deliverable === wanted?.deliverable ? before : undefined),
  });
  const unsettled = key !== settledKey;
  const made = query.data?.wanted.deliverable === chosen?.deliverable ? query.data : undefined;
  return {
    file: made?.file,
    language: made ? tags[made.wanted.language] : '',
    error: unsettled ? null : query.error,
    working: query.isFetching || (unsettled && chosen !== null),
    outdated: unsettled || query.isPlaceholderData,
    stopped: !unsettled && wanted !== null && !query.isFetching && !query.error && made === undefined,
    cancel: () => void cache.cancelQueries({ queryKey }),
    make: () => void query.refetch(),
  };
}

const tags = { 'zh-TW': 'zh-Hant-TW', en: 'en', both: '' } as const;

interface Made {
  readonly wanted: Wanted;
  readonly file: Blob;
}

async function makePreview(wanted: Wanted, signal: AbortSignal): Promise<Made> {
  return { wanted, file: await client.reports.preview(wanted, { signal }) };
}
