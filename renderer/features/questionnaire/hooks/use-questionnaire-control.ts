import { useNavigate } from '@tanstack/react-router';
import {
  type ReactNode,
  type RefObject,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useTranslation } from 'react-i18next';
import type { Question, QuestionId } from '../../../../src/content/types.ts';
import type { AssessmentView } from '../../../../src/contract/records.ts';
import type { Answer } from '../../../../src/domain/questionnaire/answer.ts';
import { useAppCommand } from '../../../ui/app-commands.ts';
import { useFormats } from '../../../ui/format.ts';
import { sessionPath } from '../../../ui/reassess/asked-again.ts';
import { useAnnouncer } from '../../../ui/use-announcer.tsx';
import { answerWords } from '../model/answer-words.ts';
import { finish, nextOf, previousOf } from '../model/walk.ts';
import { type Fields, runCommand } from './run-command.ts';
import { useAutoAdvance } from './use-auto-advance.ts';
import { useOutcomes } from './use-outcomes.ts';
import { useQuestionKeys } from './use-question-keys.ts';
import { type Questionnaire, useQuestionnaire } from './use-questionnaire.ts';
import { type Reassessment, useReassessment } from './use-reassessment.ts';

/** Long enough to see what was chosen. */
const autoAdvanceMs = 450;

/** What the screen can do, by button and by key alike. */
export interface QuestionnaireControl {
  readonly questionnaire: Questionnaire;
  /** Null for a first assessment. */
  readonly reassessment: Reassessment | null;
  /** Whether the reason for "not applicable" is being asked. */
  readonly asking: boolean;
  readonly announcements: ReactNode;
  setAsking(asking: boolean): void;
  answer(answer: Answer | null): void;
  /** Says the earlier answer again and moves on. */
  confirm(): void;
  next(): void;
  /** Null at the first question. */
  readonly previous: (() => void) | null;
  continueInFull(): void;
}

/** Brings together answers, the way through the questions, keys and announcements. `question` null: at the end. */
export function useQuestionnaireControl(
  view: AssessmentView,
  question: Question | null,
  fields: Fields,
): QuestionnaireControl {
  const { t } = useTranslation();
  const formats = useFormats();
  const { announce, region } = useAnnouncer();
  const current = question?.id ?? finish;
  const { goTo, moving } = useWay(view.assessment.id, current);
  const outcomes = useOutcomes(current, goTo, announce);
  const questionnaire = useQuestionnaire(view, outcomes);
  const [asking, setAsking] = useAsking(current);
  useRememberPlace(questionnaire, question);
  const reassessment = useReassessment(view, questionnaire.answers);
  const path = sessionPath(view);
  const goOnSoon = useGoOnSoon(current, () => goTo(nextOf(path, current)));

  const next = () => {
    if (question) goTo(nextOf(path, current));
  };
  const back = previousOf(path, current);
  const answer = (value: Answer | null) => {
    if (!question || view.visibility[question.id] === 'hidden') return;
    setAsking(false);
    questionnaire.setAnswer(question.id, value);
    announce(answerWords(question, value, t, formats));
    if (value && value.kind !== 'choices' && value.kind !== 'number') goOnSoon();
  };
  const confirm = () => {
    const again = question && reassessment?.again(question.id);
    const kept = question && questionnaire.answers[question.id];
    if (!kept || again?.settled !== 'open') return;
    questionnaire.setAnswer(question.id, kept);
    announce(t('questionnaire:again.confirmed'));
    next();
  };
  const goBack = () => back !== null && goTo(back);
  const skill = { question, questionnaire, fields, answer, confirm, next, back: goBack, setAsking };
  useQuestionKeys(question, moving, (command) => runCommand(command, skill));
  useAppCommand('undo', questionnaire.undo);
  useAppCommand('redo', questionnaire.redo);

  return {
    questionnaire,
    reassessment,
    asking,
    announcements: region,
    setAsking,
    answer,
    confirm,
    next,
    previous: back === null ? null : () => goTo(back),
    continueInFull: () => questionnaire.continueInFull(),
  };
}

interface Way {
  goTo(question: QuestionId): void;
  /** True from the call of `goTo` until the other question is on the screen: keys typed meanwhile are meant for it. */
  readonly moving: RefObject<boolean>;
}

function useWay(assessmentId: string, current: QuestionId): Way {
  const navigate = useNavigate();
  const moving = useRef(false);
  const at = useRef(current);
  useLayoutEffect(() => {
    at.current = current;
    moving.current = false;
  }, [current]);
  const goTo = useCallback(
    (questionId: QuestionId) => {
      moving.current = questionId !== at.current;
      void navigate({ to: '/assessments/$assessmentId/questions/$questionId', params: { assessmentId, questionId } });
    },
    [navigate, assessmentId],
  );
  return { goTo, moving };
}

/** The open form belongs to one question: moving on closes it. */
function useAsking(current: QuestionId): readonly [boolean, (asking: boolean) => void] {
  const [askingAt, setAskingAt] = useState<QuestionId | null>(null);
  const setAsking = useMemo(() => (asking: boolean) => setAskingAt(asking ? current : null), [current]);
  return [askingAt === current, setAsking];
}

function useRememberPlace(questionnaire: Questionnaire, question: Question | null): void {
  const { rememberPlace, view } = questionnaire;
  const stored = useRef(view.assessment.currentQuestion);
  useEffect(() => {
    if (!question || question.id === stored.current) return;
    stored.current = question.id;
    rememberPlace(question.id);
  }, [question, rememberPlace]);
}

/** Goes on a moment after an answer, if the user wants that and has not moved meanwhile. */
function useGoOnSoon(current: QuestionId, goOn: () => void): () => void {
  const [auto] = useAutoAdvance();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef(goOn);
  useEffect(() => {
    latest.current = goOn;
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the timer belongs to the question on the screen
  useEffect(() => () => clearTimeout(timer.current), [current]);
  return () => {
    clearTimeout(timer.current);
    if (auto) timer.current = setTimeout(() => latest.current(), autoAdvanceMs);
  };
}
