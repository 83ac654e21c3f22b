import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/domain/questionnaire/answer.ts';
import { newAssessment, openApp } from '../../support/open-app.ts';

const level = (value: 0 | 1 | 2 | 3 | 4): Answer => ({ kind: 'level', level: value });
const question = 'VAL-01';

/** An assessment with one answer, repeated. */
async function reassessed() {
  const app = openApp();
  const { services } = app;
  const former = newAssessment(app);
  services.answers.set({ assessmentId: former, question, answer: level(2) });
  // No plan to wait for: this is about answers.
  services.plan.configure({ assessmentId: former, settings: { budgetNtd: 0, personDays: 0 } });
  const { assessment } = await services.assessments.reassess({ id: former });
  const assessmentId = assessment.id;
  return {
    former,
    assessmentId,
    services,
    set: (answer: Answer | null) => services.answers.set({ assessmentId, question, answer }),
    history: () => services.answers.history({ assessmentId, question }),
  };
}

describe('saying the same again in a reassessment', () => {
  it('is kept on record with its day, once, and can be undone', async () => {
    const { set, history, services, assessmentId } = await reassessed();
    expect(history().map(({ cause }) => cause)).toEqual(['import']);
    set(level(2));
    set(level(2));
    expect(history()).toMatchObject([{ cause: 'edit', before: level(2), after: level(2) }, { cause: 'import' }]);
    services.answers.undo({ assessmentId });
    expect(history().map(({ cause }) => cause)).toEqual(['undo', 'edit', 'import']);
    expect(set(level(2)).answers[question]).toEqual(level(2));
    expect(history()[0]?.cause).toBe('edit');
  });

  it('adds nothing after the answer was changed by hand', async () => {
    const { set, history } = await reassessed();
    set(level(3));
    set(level(3));
    expect(history().map(({ cause }) => cause)).toEqual(['edit', 'import']);
  });

  it('is no record in a first assessment, where the answer was never copied', async () => {
    const { services, former } = await reassessed();
    services.answers.set({ assessmentId: former, question, answer: level(2) });
    expect(services.answers.history({ assessmentId: former, question })).toHaveLength(1);
  });
});
