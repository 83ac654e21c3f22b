import type { RunPhase } from '../../../../src/domain/training-run/types.ts';
import { type VerdictTone, verdictLooks } from '../../../ui/verdict-badge.tsx';

type Scheme = 'light' | 'dark';

const byTone: Readonly<Record<Scheme, Readonly<Record<VerdictTone, string>>>> = {
  light: { good: '#12b886', open: '#fab005', bad: '#fa5252', unknown: '#adb5bd' },
  dark: { good: '#20c997', open: '#fcc419', bad: '#ff8787', unknown: '#868e96' },
};

/** The colour of a phase's band behind the curves; its name stands beside it wherever there is room. */
export function phaseColour(phase: RunPhase, scheme: Scheme): string {
  return phase === 'learning' ? byTone[scheme].unknown : byTone[scheme][verdictLooks[phase].tone];
}
