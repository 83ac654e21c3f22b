import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { QuestionId } from '../../../../src/content/types.ts';
import { useFormats } from '../../../ui/format.ts';
import { showDone } from '../../../ui/show-done.ts';
import { showError } from '../../../ui/show-error.tsx';
import { answerWords } from '../model/answer-words.ts';
import { branchingWords } from '../model/branching-words.ts';
import { effectOf } from '../model/effect-of.ts';
import { findQuestion } from '../model/find-question.ts';
import { finish } from '../model/walk.ts';
import type { RefusedEvent, SavedEvent } from '../saving/assessment-queues.ts';

interface Outcomes {
  readonly onSaved: (event: SavedEvent) => void;
  readonly onRefused: (event: RefusedEvent) => void;
  readonly onRecovered: (count: number) => void;
}

/**
 * Tells the user what a saved change brought with it: questions that left or came, the answer an undo brought back
 * (and goes to its question), the full list after a quick session. Stable between renders.
 */
export function useOutcomes(
  current: QuestionId,
  goTo: (question: QuestionId) => void,
  announce: (words: string) => void,
): Outcomes {
  const { t } = useTranslation();
  const formats = useFormats();
  const handle = (event: SavedEvent) => {
    const { change, question, after } = event;
    if (change.kind === 'mode') return goTo(after.path.find((id) => !after.answers[id]) ?? finish);
    if (change.kind === 'undo' || change.kind === 'redo') {
      const touched = question === null ? undefined : findQuestion(question);
      if (touched) {
        const words = answerWords(touched, after.answers[touched.id] ?? null, t, formats);
        announce(t(`questionnaire:${change.kind}Done`, { id: touched.id, answer: words }));
        if (touched.id !== current) goTo(touched.id);
      }
    }
    if (change.kind !== 'note' && change.kind !== 'position') sayBranching(event);
  };
  const sayBranching = ({ before, after }: SavedEvent) => {
    const words = before ? branchingWords(effectOf(before, after), t) : [];
    if (words.length > 0) announce(words.join(' '));
  };
  const sayRecovered = (number: number) => showDone(t('questionnaire:recovered', { number }));
  const latest = useRef({ handle, sayRecovered });
  useEffect(() => {
    latest.current = { handle, sayRecovered };
  });
  return useMemo(
    () => ({
      onSaved: (event: SavedEvent) => latest.current.handle(event),
      onRefused: ({ error }: RefusedEvent) => showError(error),
      onRecovered: (count: number) => latest.current.sayRecovered(count),
    }),
    [],
  );
}
