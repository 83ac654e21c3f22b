import { describe, expect, it } from 'vitest';
import { changedAnswers, movedRisks } from '../../../renderer/features/results/compare-assessments.ts';
import type { AssessmentView } from '../../../src/contract/records.ts';
import type { Answers } from '../../../src/domain/questionnaire/answer.ts';

const risk = (id: string, planning: number) => ({ status: 'assessed', id, score: { planning } });
const view = (answers: Answers, ...risks: readonly object[]) =>
  ({ answers, result: { risks } }) as unknown as AssessmentView;

describe('what changed between two assessments', () => {
  it('lists the answers that differ, those given and those taken away too, in the order of the questionnaire', () => {
    const former = view({ 'MON-01': { kind: 'level', level: 1 }, 'GOV-01': { kind: 'unsure' } });
    const now = view({ 'MON-01': { kind: 'level', level: 3 }, 'INV-03': { kind: 'choices', values: ['buy'] } });
    expect(changedAnswers(former, now)).toEqual([
      { question: 'INV-03', before: undefined, after: { kind: 'choices', values: ['buy'] } },
      { question: 'MON-01', before: { kind: 'level', level: 1 }, after: { kind: 'level', level: 3 } },
      { question: 'GOV-01', before: { kind: 'unsure' }, after: undefined },
    ]);
    expect(changedAnswers(now, now)).toEqual([]);
  });

  it('puts the largest move first, whichever way, and leaves out what did not move or was assessed once only', () => {
    const former = view({}, risk('R01', 12), risk('R02', 9), risk('R03', 5), risk('R04', 20));
    const now = view({}, risk('R01', 14), risk('R02', 5), risk('R03', 5.01), {
      status: 'not-assessed',
      id: 'R04',
    });
    expect(movedRisks(former, now)).toEqual([
      { id: 'R02', before: 9, after: 5 },
      { id: 'R01', before: 12, after: 14 },
    ]);
  });
});
