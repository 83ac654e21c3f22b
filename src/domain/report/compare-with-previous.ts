import type { Pillar, RiskId } from '../../content/types.ts';
import type { Answer } from '../questionnaire/answer.ts';
import type { Assessment } from '../scoring/types.ts';
import type { AnswerChange, Comparison, PreviousAssessment, ReportInput, RiskChange } from './types.ts';

const pillars: readonly Pillar[] = ['compute', 'talent', 'mindset', 'process'];

/** This assessment beside the one that it repeats: scores, risks by how far they fell, answers that are not what they were. */
export function compareWithPrevious(previous: PreviousAssessment, input: ReportInput): Comparison {
  const [before, now] = [previous.assessment, input.assessment];
  return {
    previousTitle: previous.title,
    previousOn: previous.on,
    overall: { before: before.overall, now: now.overall },
    pillars: pillars.map((pillar) => ({ pillar, before: before.pillars[pillar], now: now.pillars[pillar] })),
    risks: input.content.risks.map(({ id }) => riskChange(id, before, now)).sort(byChange),
    answers: answerChanges(previous, input),
  };
}

function riskChange(risk: RiskId, before: Assessment, now: Assessment): RiskChange {
  const [then, today] = [gradeOf(risk, before), gradeOf(risk, now)];
  return { risk, before: then, now: today, change: then && today && today.score - then.score };
}

function gradeOf(id: RiskId, { risks }: Assessment): RiskChange['now'] {
  const risk = risks.find((one) => one.id === id);
  return risk?.status === 'assessed' ? { score: risk.score.planning, band: risk.band } : null;
}

/** Largest fall first; those that cannot be compared last; ties by id. */
function byChange(a: RiskChange, b: RiskChange): number {
  const [first, second] = [a.change ?? Number.POSITIVE_INFINITY, b.change ?? Number.POSITIVE_INFINITY];
  if (first !== second) return first < second ? -1 : 1;
  return a.risk < b.risk ? -1 : 1;
}

function answerChanges(previous: PreviousAssessment, { content, answers }: ReportInput): readonly AnswerChange[] {
  return content.questions.flatMap(({ id }) => {
    const [before, now] = [previous.answers[id] ?? null, answers[id] ?? null];
    return isSame(before, now) ? [] : [{ question: id, before, now }];
  });
}

function isSame(a: Answer | null, b: Answer | null): boolean {
  if (a === null || b === null) return a === b;
  if (a.kind === 'choices' && b.kind === 'choices') {
    return a.values.length === b.values.length && a.values.every((value) => b.values.includes(value));
  }
  return JSON.stringify(Object.entries(a).sort()) === JSON.stringify(Object.entries(b).sort());
}
