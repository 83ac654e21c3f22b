import type { z } from 'zod';
import type { LabEvent, runAnalysis } from '../../../src/contract/run-records.ts';
import type { LabConfig } from '../../../src/domain/lab/types.ts';
import { addEvents, type LabCurves } from './lab-curves.ts';

/** What is made of a lab so far, as it travels. */
export type LabAnalysis = z.infer<typeof runAnalysis>;

/** One lab as the screen sees it. */
export interface LabState {
  readonly status: 'idle' | 'starting' | 'running' | 'paused' | 'done' | 'stopped' | 'failed';
  /** What it was started with; null before the first start. */
  readonly config: LabConfig | null;
  /** Null until the machine has answered. */
  readonly labId: string | null;
  readonly step: number;
  readonly curves: LabCurves;
  /** The newest judgement; null until there is one. */
  readonly analysis: LabAnalysis | null;
  /** Why it failed. */
  readonly error: unknown;
}

export const idleLab: LabState = {
  status: 'idle',
  config: null,
  labId: null,
  step: 0,
  curves: {},
  analysis: null,
  error: null,
};

/** The state after some events of the running lab. What the user stopped stays stopped. */
export function afterEvents(state: LabState, events: readonly LabEvent[]): LabState {
  const last = events.at(-1);
  if (!last) return state;
  return {
    ...state,
    status: state.status === 'stopped' ? 'stopped' : last.state,
    labId: last.labId,
    step: last.step,
    curves: addEvents(state.curves, events),
    analysis: events.findLast(({ analysis }) => analysis !== null)?.analysis ?? state.analysis,
  };
}

/** Whether it is learning, or waits to go on. */
export function isUnderWay({ status }: LabState): boolean {
  return status === 'starting' || status === 'running' || status === 'paused';
}

/** Whether it is over and there is something to look at. */
export function isOver({ status, labId }: LabState): boolean {
  return (status === 'done' || status === 'stopped') && labId !== null;
}

/** The phases so far. It is judged about once a second: until it is judged again, the last phase goes on. */
export function phasesSoFar({ analysis, step }: Pick<LabState, 'analysis' | 'step'>): LabAnalysis['phases'] {
  const phases = analysis?.phases ?? [];
  return phases.map((span, at) => (at === phases.length - 1 ? { ...span, toStep: Math.max(span.toStep, step) } : span));
}
