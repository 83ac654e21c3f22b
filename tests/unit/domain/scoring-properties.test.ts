import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { content } from '../../../src/content/content.ts';
import type { Content, Level } from '../../../src/content/types.ts';
import { improve } from '../../../src/domain/answers/improve.ts';
import type { Answers } from '../../../src/domain/questionnaire/answer.ts';
import { scoreAssessment } from '../../../src/domain/scoring/score-assessment.ts';
import type { AssessedRisk, Assessment } from '../../../src/domain/scoring/types.ts';
import { anyAnswers, anyCompletion } from '../../support/arbitrary-answers.ts';
import { tinyContent } from '../../support/tiny-content.ts';

const rounding = 1e-9;
const critical = fc.constantFrom(0, 0, 1, 3);

function assessed({ risks }: Assessment): readonly AssessedRisk[] {
  return risks.filter((risk) => risk.status === 'assessed');
}

function levelsOf(answers: Answers): readonly (readonly [string, Level])[] {
  return Object.entries(answers).flatMap(([id, answer]) =>
    answer.kind === 'level' ? [[id, answer.level] as const] : [],
  );
}

describe.each([
  ['the real content', content, 120],
  ['a tiny content', tinyContent, 500],
] as const)('scores of %s', (_, bank: Content, numRuns) => {
  it('hold the result of every completion of the open answers inside every range', () => {
    const cases = anyAnswers(bank).chain((answers) => fc.tuple(fc.constant(answers), anyCompletion(bank, answers)));
    fc.assert(
      fc.property(cases, critical, ([answers, completed], criticalSystems) => {
        const before = scoreAssessment({ content: bank, answers, criticalSystems });
        const after = scoreAssessment({ content: bank, answers: completed, criticalSystems });
        if (after.overall) {
          expect(before.overall).not.toBeNull();
          expect(after.overall.best).toBeCloseTo(after.overall.worst, 9);
        }
        const pairs = [
          [before.overall, after.overall] as const,
          ...Object.entries(after.pillars).map(
            ([pillar, summary]) => [before.pillars[pillar as keyof Assessment['pillars']], summary] as const,
          ),
          ...assessed(after).map((risk) => {
            const then = assessed(before).find(({ id }) => id === risk.id);
            return [then?.score ?? null, risk.score] as const;
          }),
        ];
        for (const [range, value] of pairs) {
          if (!value) continue;
          expect(range).not.toBeNull();
          expect(value.planning).toBeGreaterThanOrEqual((range?.best ?? Number.NaN) - rounding);
          expect(value.planning).toBeLessThanOrEqual((range?.worst ?? Number.NaN) + rounding);
        }
      }),
      { numRuns },
    );
  });

  it('never rise when an answer improves', () => {
    const cases = anyAnswers(bank)
      .filter((answers) => levelsOf(answers).some(([, level]) => level < 4))
      .chain((answers) =>
        fc.tuple(fc.constant(answers), fc.constantFrom(...levelsOf(answers).filter(([, level]) => level < 4))),
      );
    fc.assert(
      fc.property(cases, critical, ([answers, [id, level]], criticalSystems) => {
        const before = scoreAssessment({ content: bank, answers, criticalSystems });
        const better = improve(answers, id, (level + 1) as Level);
        const after = scoreAssessment({ content: bank, answers: better, criticalSystems });
        for (const end of ['best', 'planning', 'worst'] as const) {
          if (before.overall) {
            expect(after.overall?.[end]).toBeLessThanOrEqual(before.overall[end] + rounding);
          }
          for (const risk of assessed(before)) {
            const then = assessed(after).find((other) => other.id === risk.id);
            expect(then?.score[end]).toBeLessThanOrEqual(risk.score[end] + rounding);
          }
        }
      }),
      { numRuns },
    );
  });

  it('add up from base, floor and contributions, none of them negative, and stay inside their ranges', () => {
    fc.assert(
      fc.property(anyAnswers(bank), critical, (answers, criticalSystems) => {
        const result = scoreAssessment({ content: bank, answers, criticalSystems });
        for (const risk of assessed(result)) {
          const parts = risk.reasons.map((reason) => reason.contribution);
          const sum = parts.reduce((total, part) => total + part, risk.base + risk.floor);
          expect(Math.abs(sum - risk.score.planning)).toBeLessThan(1e-9);
          expect(Math.min(risk.base, risk.floor, ...parts)).toBeGreaterThanOrEqual(0);
          expect(risk.score.best).toBeLessThanOrEqual(risk.score.planning);
          expect(risk.score.planning).toBeLessThanOrEqual(risk.score.worst);
          expect(risk.likelihood.best).toBeLessThanOrEqual(risk.likelihood.planning);
          expect(risk.likelihood.planning).toBeLessThanOrEqual(risk.likelihood.worst);
        }
        if (result.overall) {
          expect(result.overall.best).toBeLessThanOrEqual(result.overall.planning);
          expect(result.overall.planning).toBeLessThanOrEqual(result.overall.worst);
          expect(result.overall.worst).toBeLessThanOrEqual(100);
        }
      }),
      { numRuns },
    );
  });

  it('are those of a questionnaire without the question when it is not applicable', () => {
    const ids = bank.questions.map(({ id }) => id).filter((id) => id !== bank.scoring.criticalSystems.question);
    fc.assert(
      fc.property(anyAnswers(bank), fc.constantFrom(...ids), critical, (answers, id, criticalSystems) => {
        const skipped: Answers = { ...answers, [id]: { kind: 'notApplicable', reason: 'not here' } };
        const shorter = { ...bank, questions: bank.questions.filter((question) => question.id !== id) };
        const result = scoreAssessment({ content: bank, answers: skipped, criticalSystems });
        const never = scoreAssessment({ content: shorter, answers, criticalSystems });
        expect(result.risks).toEqual(never.risks);
        expect(result.overall).toEqual(never.overall);
        expect(result.pillars).toEqual(never.pillars);
        expect(result.askNext).toEqual(never.askNext);
      }),
      { numRuns: numRuns / 2 },
    );
  });

  it('ask next only what is open and shown, and nothing that an answer could not narrow', () => {
    fc.assert(
      fc.property(anyAnswers(bank), (answers) => {
        const { askNext, overall } = scoreAssessment({ content: bank, answers, criticalSystems: 0 });
        for (const { question, narrows } of askNext) {
          expect(answers[question] === undefined || answers[question].kind === 'unsure').toBe(true);
          expect(narrows).toBeGreaterThan(0);
          expect(narrows).toBeLessThanOrEqual((overall?.worst ?? 0) - (overall?.best ?? 0) + rounding);
        }
      }),
      { numRuns: numRuns / 2 },
    );
  });
});
