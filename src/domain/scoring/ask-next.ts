import type { QuestionId } from '../../content/types.ts';
import { groupBy } from '../../kernel/group-by.ts';
import { isOpen } from '../questionnaire/atoms.ts';
import { visibilityOf } from '../questionnaire/visibility.ts';
import { type CompiledContent, compileContent } from './compile-content.ts';
import { clampGrade, rawLikelihood } from './likelihood.ts';
import type { RiskInScenario, ScoredScenario } from './scored-scenarios.ts';
import { type ScenarioTotals, totalsOf } from './summary.ts';
import type { AskNext, ScoringInput } from './types.ts';

interface Measured extends ScoredScenario {
  readonly totals: ScenarioTotals;
}

/**
 * Open questions by how much of the overall range an answer is expected to take away, in points of 0 to 100: for a
 * profile question the mean over its classes of answers, for a maturity question the mean of levels 0 and 4. Open gating
 * questions come first, then the largest; ties by id; questions that narrow nothing are left out.
 */
export function askNext(input: ScoringInput, scenarios: readonly ScoredScenario[]): readonly AskNext[] {
  const compiled = compileContent(input.content);
  const measured = scenarios.flatMap((scored) => {
    const totals = totalsOf(scored.scenario.weight, scored.risks);
    return totals ? [{ ...scored, totals }] : [];
  });
  const visibility = visibilityOf(input.content, input.answers);
  const gating = new Set<QuestionId>(input.content.scoring.gating);
  const rank = ({ question }: AskNext) => (gating.has(question) ? 0 : 1);
  return input.content.questions
    .filter(({ id }) => visibility[id] === 'shown' && isOpen(input.answers[id]))
    .map(({ id, type }) => ({
      question: id,
      narrows: type === 'maturity' ? byMaturity(compiled, measured, id) : byProfile(compiled, measured, id),
    }))
    .filter(({ narrows }) => narrows > smallest)
    .sort((a, b) => rank(a) - rank(b) || b.narrows - a.narrows || (a.question < b.question ? -1 : 1));
}

/** Below this many points a difference is rounding. */
const smallest = 1e-9;

function byProfile(compiled: CompiledContent, measured: readonly Measured[], id: QuestionId): number {
  const place = compiled.tested.findIndex(({ question }) => question.id === id);
  if (place < 0) return 0;
  const byClass = groupBy(measured, ({ scenario }) => scenario.classes[place]);
  const classes = compiled.tested[place]?.classes.length ?? 1;
  const widths = [...byClass.values()].map((part) => width(part, bestPercent, worstPercent));
  return width(measured, bestPercent, worstPercent) - widths.reduce((sum, value) => sum + value, 0) / classes;
}

function byMaturity(compiled: CompiledContent, measured: readonly Measured[], id: QuestionId): number {
  const driven = compiled.risks.flatMap(({ drivers }, place) => {
    const share = drivers.find(({ question }) => question === id)?.share;
    return share === undefined ? [] : [{ place, share }];
  });
  if (driven.length === 0) return 0;
  const shifted = (scored: Measured, end: 'best' | 'worst') => {
    let points = scored.totals[end];
    for (const { place, share } of driven) {
      const risk = scored.risks[place];
      if (risk) points += shiftOf(compiled, place, risk, share, end);
    }
    return 100 * (points / scored.totals.highest);
  };
  const before = width(measured, bestPercent, worstPercent);
  const at0 = width(measured, (scored) => shifted(scored, 'best'), worstPercent);
  const at4 = width(measured, bestPercent, (scored) => shifted(scored, 'worst'));
  return before - (at0 + at4) / 2;
}

/** Change of a risk's best score when an open driver turns out at level 0, or of its worst score at level 4. */
function shiftOf(compiled: CompiledContent, place: number, risk: RiskInScenario, share: number, end: 'best' | 'worst') {
  const base = compiled.risks[place]?.risk.baseLikelihood ?? 0;
  const { knownGap, knownShare, totalShare } = risk.gaps;
  const gap = end === 'best' ? knownGap + share : knownGap + totalShare - knownShare - share;
  const raw = rawLikelihood(compiled.content.scoring, base, risk.exposure, gap / totalShare);
  return risk.impact * (clampGrade(raw) - risk.likelihood[end]);
}

function width(measured: readonly Measured[], best: (s: Measured) => number, worst: (s: Measured) => number): number {
  if (measured.length === 0) return 0;
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const scored of measured) {
    low = Math.min(low, best(scored));
    high = Math.max(high, worst(scored));
  }
  return high - low;
}

function bestPercent({ totals }: Measured): number {
  return 100 * (totals.best / totals.highest);
}

function worstPercent({ totals }: Measured): number {
  return 100 * (totals.worst / totals.highest);
}
