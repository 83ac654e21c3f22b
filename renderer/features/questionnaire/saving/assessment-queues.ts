import type { QueryClient } from '@tanstack/react-query';
import type { AssessmentView } from '../../../../src/contract/records.ts';
import { api } from '../../../client/api.ts';
import type { Change } from './change.ts';
import { isRefusal } from './is-refusal.ts';
import { keepUnsaved, readUnsaved } from './outbox.ts';
import { SaveQueue } from './save-queue.ts';
import { type Saved, sendChange } from './send-change.ts';

/** A change that the machine took, with the assessment before and after it. */
export interface SavedEvent {
  readonly change: Change;
  readonly question: string | null;
  readonly before: AssessmentView | undefined;
  readonly after: AssessmentView;
}

/** A change that the machine will never take, and why. */
export interface RefusedEvent {
  readonly change: Change;
  readonly error: unknown;
}

/** One assessment's queue and who wants to hear of its outcomes. */
export interface AssessmentQueue {
  readonly queue: SaveQueue<Saved>;
  /** How many changes of an earlier window were found unsaved and sent again; 0 from the second time on. */
  takeRecovered(): number;
  readonly savedListeners: Set<(event: SavedEvent) => void>;
  readonly refusedListeners: Set<(event: RefusedEvent) => void>;
}

const queues = new Map<string, AssessmentQueue>();

/** The queue of an assessment. It outlives the screen, so that leaving it loses nothing. */
export function assessmentQueue(assessmentId: string, queryClient: QueryClient): AssessmentQueue {
  const known = queues.get(assessmentId);
  if (known) return known;
  const made = makeQueue(assessmentId, queryClient);
  queues.set(assessmentId, made);
  return made;
}

function makeQueue(assessmentId: string, queryClient: QueryClient): AssessmentQueue {
  const key = api.assessments.get.queryKey({ input: { id: assessmentId } });
  const savedListeners = new Set<(event: SavedEvent) => void>();
  const refusedListeners = new Set<(event: RefusedEvent) => void>();
  const queue = new SaveQueue<Saved>({
    send: async (change) => {
      // A read that began before this change would put the old answers back when it arrives after it.
      await queryClient.cancelQueries({ queryKey: key });
      return sendChange(assessmentId, change);
    },
    onSaved: (change, { view, question }) => {
      const before = queryClient.getQueryData(key);
      queryClient.setQueryData(key, view);
      if (change.kind !== 'position') refreshOthers(assessmentId, queryClient);
      for (const listener of savedListeners) listener({ change, question, before, after: view });
    },
    onRefused: (change, error) => {
      for (const listener of refusedListeners) listener({ change, error });
    },
    isRefusal,
    keep: (pending) => keepUnsaved(assessmentId, pending),
  });
  const unsaved = readUnsaved(assessmentId);
  for (const change of unsaved) queue.add(change);
  let recovered = unsaved.length;
  const takeRecovered = () => {
    const count = recovered;
    recovered = 0;
    return count;
  };
  return { queue, takeRecovered, savedListeners, refusedListeners };
}

function refreshOthers(assessmentId: string, queryClient: QueryClient): void {
  void queryClient.invalidateQueries({ queryKey: api.assessments.list.key() });
  void queryClient.invalidateQueries({ queryKey: api.answers.history.key() });
  void queryClient.invalidateQueries({ queryKey: api.plan.get.key({ input: { assessmentId } }) });
  void queryClient.invalidateQueries({ queryKey: api.plan.trend.key() });
}

window.addEventListener('beforeunload', (event) => {
  for (const { queue } of queues.values()) queue.flush();
  const unsaved = [...queues.values()].some(({ queue }) => queue.getSnapshot().status !== 'saved');
  // A browser asks "leave?", which gives the queue time. The desktop host would just refuse to close: there the
  // outbox, which survives at the same address, sends the rest at the next start.
  if (unsaved && window.location.protocol.startsWith('http')) event.preventDefault();
});
