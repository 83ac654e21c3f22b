import { useCallback, useEffect, useState } from 'react';
import type { LabConfig } from '../../../../src/domain/lab/types.ts';
import { type LabHandle, useLab } from '../use-lab.ts';
import { reviewStepAfter, type StopMoment, signStepOf, stopMomentOf } from './story-moments.ts';
import { usePlayback } from './use-playback.ts';

/** The parts of the story, in order. */
export const acts = [
  'opening',
  'memorising',
  'question',
  'waiting',
  'sign',
  'jump',
  'outcome',
  'control',
  'compare',
  'rules',
] as const;
export type Act = (typeof acts)[number];

/** What the manager said when asked. */
export type Choice = 'stop' | 'on';

/** A run of the story: the lab, and the step up to which it is shown. */
export interface StoryRun {
  readonly lab: LabHandle;
  readonly shown: number;
}

/** The story as it stands. */
export interface Story {
  readonly act: Act;
  readonly choice: Choice | null;
  /** Assumed NT$ for 1,000 steps. */
  readonly cost: number;
  /** The run that has a rule to find, and the one that has none. */
  readonly first: StoryRun;
  readonly second: StoryRun;
  /** When early stopping would have ended the first run; null until that is known. */
  readonly stop: StopMoment | null;
  /** Where the manager is asked: there, or where it has memorised if that is later. */
  readonly questionStep: number | null;
  /** First review point after the question. */
  readonly reviewStep: number | null;
  /** First clear sign of the first run. */
  readonly signStep: number | null;
  /** Where the first run ends for the story: generalised, or all its steps. */
  readonly endStep: number | null;
  /** Whether the picture moves until the next stop. */
  readonly moving: boolean;
  setCost(cost: number): void;
  begin(): void;
  choose(choice: Choice): void;
  next(): void;
  /** Shows all up to the next stop at once. */
  hurry(): void;
}

/** Steps that are shown while it is not known yet where the question will be. */
const beforeQuestion = 20;
/** What 1,000 steps are taken to cost until the manager says otherwise, NT$. An assumption, shown as one. */
const assumedCost = 20_000;

/** The story for managers over two live runs: the same network on answers with a rule and on shuffled ones. */
export function useStory(ruleConfig: LabConfig, randomConfig: LabConfig): Story {
  const first = useLab();
  const second = useLab();
  const [act, setAct] = useState<Act>('opening');
  const [choice, setChoice] = useState<Choice | null>(null);
  const [cost, setCost] = useState(assumedCost);
  const { stop, questionStep, reviewStep, signStep, endStep } = useStops(first, act);
  const until = untilOf(act, questionStep, signStep, endStep);
  const one = usePlayback({
    computed: first.state.step,
    until,
    playing: act === 'memorising' || act === 'waiting' || act === 'jump',
    stage: act,
    saysMuch: act === 'waiting',
  });
  const two = usePlayback({
    computed: second.state.step,
    until: endStep ?? 1,
    playing: act === 'control',
    stage: act,
    saysMuch: true,
  });
  const arrived = one.shown >= until;
  const enter = useCallback(
    (next: Act) => {
      setAct(next);
      if (next !== 'outcome') return;
      // Nobody looks at what comes after; the machine is free for the second run while the room reads.
      first.stop();
      second.start(randomConfig);
    },
    [first.stop, second.start, randomConfig],
  );
  useEffect(() => {
    if (!arrived) return;
    if (act === 'memorising' && questionStep !== null) enter('question');
    if (act === 'waiting' && signStep !== null) enter('sign');
    if ((act === 'waiting' && signStep === null && endStep !== null) || act === 'jump') enter('outcome');
  }, [arrived, act, questionStep, signStep, endStep, enter]);
  const controlOver = act === 'control' && endStep !== null && two.shown >= endStep;
  useEffect(() => {
    if (controlOver) second.stop();
  }, [controlOver, second.stop]);
  return {
    act,
    choice,
    cost,
    first: { lab: first, shown: one.shown },
    second: { lab: second, shown: two.shown },
    stop,
    questionStep,
    reviewStep,
    signStep,
    endStep,
    moving: act === 'control' ? !controlOver : act === 'memorising' || act === 'waiting' || act === 'jump',
    setCost,
    begin() {
      first.start(ruleConfig);
      setAct('memorising');
    },
    choose(said) {
      setChoice(said);
      setAct('waiting');
    },
    next: () => enter(acts[acts.indexOf(act) + 1] ?? act),
    hurry: act === 'control' ? two.hurry : one.hurry,
  };
}

/** Where the manager stopped the first run; null: let it run on, or was not asked yet. */
export function stoppedStepOf({ choice, questionStep }: Pick<Story, 'choice' | 'questionStep'>): number | null {
  return choice === 'stop' ? questionStep : null;
}

/** The run that an act is about; null where it is about none. */
export function runOf(story: Story): StoryRun | null {
  if (story.act === 'control') return story.second;
  return story.act === 'opening' || story.act === 'compare' || story.act === 'rules' ? null : story.first;
}

/** Where the first run is held. What the room has seen stays, although later steps may put it in another light. */
function useStops({ state }: LabHandle, act: Act) {
  const [held, setHeld] = useState<{ stop: StopMoment; questionStep: number } | null>(null);
  const { curves, analysis, status, step } = state;
  useEffect(() => {
    if (held || act !== 'memorising') return;
    const stop = stopMomentOf(analysis, curves);
    if (stop) setHeld({ stop, questionStep: Math.max(stop.step, analysis?.memorisedStep ?? 0) });
  }, [held, act, analysis, curves]);
  const over = status === 'done' || status === 'stopped';
  return {
    stop: held?.stop ?? null,
    questionStep: held?.questionStep ?? null,
    reviewStep: reviewStepAfter(analysis, held?.questionStep ?? null),
    signStep: signStepOf(curves, analysis),
    endStep: analysis?.generalisedStep ?? (over ? step : null),
  };
}

function untilOf(act: Act, question: number | null, sign: number | null, end: number | null): number {
  if (act === 'opening' || act === 'memorising') return question ?? beforeQuestion;
  if (act === 'question') return question ?? 0;
  if (act === 'waiting') return sign ?? end ?? Number.POSITIVE_INFINITY;
  if (act === 'sign') return sign ?? 0;
  return end ?? Number.POSITIVE_INFINITY;
}
