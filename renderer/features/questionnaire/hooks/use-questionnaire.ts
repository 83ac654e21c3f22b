import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { QuestionId } from '../../../../src/content/types.ts';
import type { AssessmentView } from '../../../../src/contract/records.ts';
import type { Answer, Answers } from '../../../../src/domain/questionnaire/answer.ts';
import { type Effect, effectOf } from '../model/effect-of.ts';
import { overlayPending } from '../model/overlay-pending.ts';
import { assessmentQueue, type RefusedEvent, type SavedEvent } from '../saving/assessment-queues.ts';
import type { SaveStatus } from '../saving/save-queue.ts';

const typingPauseMs = 700;

/** What the questionnaire shows and what a person may do in it. Every `set…` shows at once and saves behind. */
export interface Questionnaire {
  readonly view: AssessmentView;
  readonly answers: Answers;
  readonly notes: Readonly<Record<string, string>>;
  readonly status: SaveStatus;
  /** What the latest answer to a question did, in this sitting. */
  readonly effects: Readonly<Record<QuestionId, Effect>>;
  setAnswer(question: QuestionId, answer: Answer | null): void;
  setNote(question: QuestionId, note: string): void;
  rememberPlace(question: QuestionId): void;
  continueInFull(): void;
  undo(): void;
  redo(): void;
  /** Sends now what waits for further typing. */
  flush(): void;
  retry(): void;
}

interface Listeners {
  readonly onSaved: (event: SavedEvent) => void;
  readonly onRefused: (event: RefusedEvent) => void;
  /** Changes that an earlier window could not save were saved now. */
  readonly onRecovered: (count: number) => void;
}

/** Binds an assessment to its save queue. `listeners` must be stable. */
export function useQuestionnaire(view: AssessmentView, listeners: Listeners): Questionnaire {
  const entry = assessmentQueue(view.assessment.id, useQueryClient());
  const { queue, savedListeners, refusedListeners } = entry;
  const { pending, status } = useSyncExternalStore(queue.subscribe, queue.getSnapshot);
  const [effects, setEffects] = useState<Readonly<Record<QuestionId, Effect>>>({});
  const shown = useMemo(() => overlayPending(view, pending), [view, pending]);

  const onSaved = useCallback(
    (event: SavedEvent) => {
      const { before, after, question } = event;
      if (before && question && event.change.kind !== 'note') {
        const effect = effectOf(before, after);
        setEffects((known) => ({ ...known, [question]: effect }));
      }
      listeners.onSaved(event);
    },
    [listeners],
  );
  useEffect(() => {
    savedListeners.add(onSaved);
    refusedListeners.add(listeners.onRefused);
    return () => {
      savedListeners.delete(onSaved);
      refusedListeners.delete(listeners.onRefused);
    };
  }, [savedListeners, refusedListeners, onSaved, listeners]);
  useEffect(() => () => queue.flush(), [queue]);
  useEffect(() => {
    const recovered = status === 'saved' ? entry.takeRecovered() : 0;
    if (recovered > 0) listeners.onRecovered(recovered);
  }, [entry, status, listeners]);

  const actions = useMemo(
    () => ({
      setAnswer: (question: QuestionId, answer: Answer | null) => queue.add({ kind: 'answer', question, answer }),
      setNote: (question: QuestionId, note: string) => queue.add({ kind: 'note', question, note }, typingPauseMs),
      rememberPlace: (question: QuestionId) => queue.add({ kind: 'position', question }),
      continueInFull: () => queue.add({ kind: 'mode', mode: 'full' }),
      undo: () => queue.add({ kind: 'undo' }),
      redo: () => queue.add({ kind: 'redo' }),
      flush: () => queue.flush(),
      retry: () => queue.retry(),
    }),
    [queue],
  );
  return { view, ...shown, status, effects, ...actions };
}
