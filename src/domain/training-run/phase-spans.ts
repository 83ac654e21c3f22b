import type { JudgeRules } from '../../content/judge-rules.ts';
import { type Judgement, judgePhase } from './judge-phase.ts';
import { at, firstAtLeast } from './numeric.ts';
import type { RunShape } from './run-shape.ts';
import type { PhaseSpan, RunPhase, RunSettings } from './types.ts';

/** How often a run is judged on its way, evenly in log steps, and how often in a row a new phase must be found to be shown. */
const looks = 60;
const held = 3;
/** Evaluations before the first look: fewer show no direction. */
const fewest = 8;

/**
 * The phases of a run over time, each judged by what was known by then: a change is shown once three looks in a row found it
 * (domain.md A.5, hysteresis) and begins at the first of these; the last span has the phase of today's judgement.
 */
export function phaseSpans(
  shape: RunShape,
  judgement: Judgement,
  settings: RunSettings,
  rules: JudgeRules,
): readonly PhaseSpan[] {
  const { steps } = shape;
  const found = lookLengths(steps).map((length) => ({
    step: at(steps, length - 1),
    phase: judgePhase(shape, length, settings, rules).phase,
  }));
  const spans: { phase: RunPhase; fromStep: number; toStep: number }[] = [];
  const first = at(steps, 0);
  const last = at(steps, -1);
  found.forEach(({ phase, step }, place) => {
    const now = spans.at(-1);
    if (now?.phase === phase) return;
    const stays = found.slice(place, place + held).every((look) => look.phase === phase);
    if (!now) spans.push({ phase, fromStep: first, toStep: last });
    else if (stays && place + held <= found.length) {
      now.toStep = step;
      spans.push({ phase, fromStep: step, toStep: last });
    }
  });
  endWith(spans, judgement.phase, found.at(-1)?.step ?? first, first, last);
  return atMilestones(withLearning(withoutFalseStart(spans), judgement, steps), judgement, steps);
}

/** A run that does learn had not stalled before: its first steps only show nothing yet. */
function withoutFalseStart(spans: readonly PhaseSpan[]): readonly PhaseSpan[] {
  const [first, second, ...others] = spans;
  if (first?.phase !== 'stalled' || !second) return spans;
  if (second.phase !== 'learning') return [{ ...first, phase: 'learning' }, second, ...others];
  return [{ ...second, fromStep: first.fromStep }, ...others];
}

/** A run that had memorised at the first look had learned before: its steps until then are shown so. */
function withLearning(
  spans: readonly PhaseSpan[],
  { milestones }: Judgement,
  steps: Float64Array,
): readonly PhaseSpan[] {
  const [first, ...others] = spans;
  const memorised = milestones.memorised === null ? null : at(steps, milestones.memorised);
  if (!first || memorised === null || first.phase === 'learning' || first.phase === 'stalled') return spans;
  if (memorised <= first.fromStep || memorised >= first.toStep) return spans;
  return [
    { phase: 'learning', fromStep: first.fromStep, toStep: memorised },
    { ...first, fromStep: memorised },
    ...others,
  ];
}

/** How many places of the steps are known at each look. */
function lookLengths(steps: Float64Array): readonly number[] {
  const from = Math.max(at(steps, Math.min(fewest, steps.length) - 1), 1);
  const growth = Math.log(Math.max(at(steps, -1), from) / from) / looks;
  const lengths = new Set<number>();
  for (let look = 0; look < looks; look += 1) {
    const length = firstAtLeast(steps, from * Math.exp(growth * (look + 1)));
    if (length >= fewest && length < steps.length) lengths.add(length);
  }
  return [...lengths];
}

/** Today's judgement stands even where the looks before it say another phase. */
function endWith(
  spans: { phase: RunPhase; fromStep: number; toStep: number }[],
  phase: RunPhase,
  since: number,
  first: number,
  last: number,
): void {
  const now = spans.at(-1);
  if (now?.phase === phase) return;
  if (now && since > now.fromStep) now.toStep = since;
  else spans.pop();
  spans.push({ phase, fromStep: spans.length === 0 ? first : since, toStep: last });
}

/** Spans begin where the run memorised and generalised, not at the look that noticed. */
function atMilestones(
  spans: readonly PhaseSpan[],
  { milestones }: Judgement,
  steps: Float64Array,
): readonly PhaseSpan[] {
  const known = (place: number | null) => (place === null ? null : at(steps, place));
  const memorised = known(milestones.memorised);
  const generalised = known(milestones.generalised);
  const begins = spans.map((span, place) => {
    const before = spans[place - 1];
    const exact = span.phase === 'generalised' ? generalised : before?.phase === 'learning' ? memorised : null;
    const fits = before && exact !== null && exact > before.fromStep && exact < span.toStep;
    return fits ? exact : span.fromStep;
  });
  return spans.map((span, place) => ({
    phase: span.phase,
    fromStep: begins[place] ?? span.fromStep,
    toStep: begins[place + 1] ?? span.toStep,
  }));
}
