import { describe, expect, it } from 'vitest';
import { content } from '../../../src/content/content.ts';
import { clientOf, openApp, someDay } from '../../support/open-app.ts';

/** The sample firm, with a clock that a test can move. */
function sampleFirm() {
  const clock = { now: someDay };
  const app = openApp(undefined, () => clock.now);
  const { assessmentId, organisationId } = app.services.organisations.addSample();
  return { clock, client: clientOf(app), assessmentId, organisationId };
}

const raisedBy = (actions: readonly string[]) =>
  new Set(
    content.actions.filter(({ id }) => actions.includes(id)).flatMap(({ raises }) => raises.map((one) => one.question)),
  );

describe('a reassessment', () => {
  it('has the answers and notes of the one before, which stays as it is', async () => {
    const { clock, client, assessmentId } = sampleFirm();
    await client.answers.note({ assessmentId, question: 'VAL-01', note: 'seen it' });
    await client.assessments.update({ id: assessmentId, mode: 'quick' });
    const before = await client.assessments.get({ id: assessmentId });
    clock.now = new Date('2027-07-05T02:00:00Z');
    const view = await client.assessments.reassess({ id: assessmentId });
    expect(view).toMatchObject({
      assessment: {
        reassesses: assessmentId,
        mode: 'quick',
        title: '2027-07-05',
        organisationId: before.organisation.id,
      },
      answers: before.answers,
      notes: before.notes,
      systems: before.systems,
      undo: { canUndo: false, canRedo: false },
    });
    const [entry] = await client.answers.history({ assessmentId: view.assessment.id, question: 'VAL-01' });
    expect(entry).toMatchObject({ cause: 'import', before: null, after: before.answers['VAL-01'] });
    await client.answers.set({
      assessmentId: view.assessment.id,
      question: 'VAL-01',
      answer: { kind: 'level', level: 4 },
    });
    expect(await client.assessments.get({ id: assessmentId })).toEqual(before);
    const list = await client.assessments.list({});
    expect(list.map(({ reassesses }) => reassesses).sort()).toEqual([assessmentId, null].sort());
  });

  it('asks first what was worked on, then what was open', async () => {
    const { client, assessmentId } = sampleFirm();
    const worked = ['A07', 'A25'];
    await client.plan.setProgress({ assessmentId, action: 'A07', progress: { status: 'done' } });
    await client.plan.setProgress({ assessmentId, action: 'A25', progress: { status: 'blocked' } });
    const view = await client.assessments.reassess({ id: assessmentId, title: 'Half a year later' });
    const { askFirst } = view.reassessment ?? { askFirst: [] };
    const raised = raisedBy(worked);
    const split = askFirst.findIndex((question) => !raised.has(question));
    expect(split).toBeGreaterThan(0);
    expect(askFirst.slice(split).every((question) => !raised.has(question))).toBe(true);
    expect(askFirst.slice(split).every((id) => (view.answers[id]?.kind ?? 'unsure') === 'unsure')).toBe(true);
    expect(askFirst.every((question) => view.visibility[question] === 'shown')).toBe(true);
    expect(view.path.slice(0, askFirst.length)).toEqual(askFirst);
    expect(new Set(view.path).size).toBe(view.path.length);
    expect(view).toMatchObject({ assessment: { title: 'Half a year later' }, reassessment: { of: assessmentId } });
  });

  it('goes on in the same order while answers come in', async () => {
    const { client, assessmentId } = sampleFirm();
    const { assessment, reassessment } = await client.assessments.reassess({ id: assessmentId });
    const [question] = reassessment?.askFirst ?? [];
    const answer = { kind: 'level', level: 4 } as const;
    const after = await client.answers.set({ assessmentId: assessment.id, question: question ?? '', answer });
    expect(after.reassessment).toEqual(reassessment);
  });

  it('asks about what should be complete by the plan that was signed off, and about what was done beside it', async () => {
    const { clock, client, assessmentId } = sampleFirm();
    const { plan } = await client.plan.signOff({ assessmentId, signedBy: '林' });
    await client.plan.keepBaseline({ assessmentId, keep: false });
    const beside = content.actions.find(({ id }) => !plan.chosen.some(({ action }) => action === id))?.id ?? '';
    await client.plan.setProgress({ assessmentId, action: beside, progress: { status: 'done' } });
    await client.plan.configure({ assessmentId, settings: { budgetNtd: 0, personDays: 0 } });
    const today = plan.chosen.find(({ window }) => window === '31-60')?.finish ?? '';
    clock.now = new Date(`${today}T02:00:00Z`);
    const { reassessment, visibility, answers } = await client.assessments.reassess({ id: assessmentId });
    const split = (due: boolean) =>
      plan.chosen.filter(({ finish }) => finish <= today === due).map(({ action }) => action);
    const wanted = raisedBy([beside, ...split(true)]);
    const shown = [...wanted].filter((id) => visibility[id] === 'shown');
    expect(reassessment?.askFirst).toEqual(expect.arrayContaining(shown));
    const later = [...raisedBy(split(false))].filter((id) => !wanted.has(id) && answers[id]?.kind === 'level');
    expect(later.length).toBeGreaterThan(0);
    expect(reassessment?.askFirst.filter((id) => later.includes(id))).toEqual([]);
  });

  it('is not what a first assessment is', async () => {
    const { client, assessmentId } = sampleFirm();
    const view = await client.assessments.get({ id: assessmentId });
    expect(view).toMatchObject({ reassessment: null, lowExposure: null, assessment: { reassesses: null } });
    expect(view.matrix).toHaveLength(25);
    const assessed = view.result.risks.filter(({ status }) => status === 'assessed').map(({ id }) => id);
    expect(view.matrix.flatMap(({ risks }) => risks).sort()).toEqual(assessed.sort());
  });
});

describe('the trend', () => {
  it('sets actual scores beside what was promised, signed off or not', async () => {
    const { clock, client, assessmentId } = sampleFirm();
    const first = await client.plan.trend({ assessmentId });
    const { projection } = await client.plan.get({ assessmentId });
    const { result } = await client.assessments.get({ id: assessmentId });
    expect(first).toMatchObject({ projected: projection, from: assessmentId });
    expect(first.actual).toMatchObject([{ assessmentId, at: '2027-01-04', overall: result.overall?.planning }]);
    const signed = await client.plan.signOff({ assessmentId, signedBy: '林' });
    clock.now = new Date('2027-07-05T02:00:00Z');
    const { assessment } = await client.assessments.reassess({ id: assessmentId, title: 'Second' });
    await client.plan.configure({ assessmentId, settings: { budgetNtd: 0 } });
    await client.answers.set({ assessmentId: assessment.id, question: 'VAL-01', answer: { kind: 'level', level: 4 } });
    const second = await client.plan.trend({ assessmentId: assessment.id });
    expect(second).toMatchObject({ projected: signed.projection, from: assessmentId });
    expect(second.actual.map(({ title, at }) => [title, at])).toEqual([
      [first.actual[0]?.title, '2027-01-04'],
      ['Second', '2027-07-05'],
    ]);
    expect(second.actual[1]?.overall).toBeLessThan(second.actual[0]?.overall ?? 0);
    expect((await client.plan.trend({ assessmentId })).actual).toEqual(second.actual);
  });

  it('is of one chain of assessments, and promises nothing where there is no plan', async () => {
    const { client, assessmentId, organisationId } = sampleFirm();
    const { assessment } = await client.assessments.create({ organisationId, mode: 'full' });
    const { plan } = await client.plan.get({ assessmentId });
    const paid = plan.chosen.find(({ costNtd }) => costNtd > 0);
    const locked = { [paid?.action ?? '']: paid?.window ?? '' };
    await client.plan.configure({ assessmentId, settings: { locked, budgetNtd: 0 } });
    const trend = await client.plan.trend({ assessmentId });
    expect(trend).toMatchObject({ projected: [], from: null, actual: [{ assessmentId }] });
    expect(trend.actual.map((one) => one.assessmentId)).not.toContain(assessment.id);
  });

  it('keeps together what repeats an assessment that was removed', async () => {
    const { clock, client, assessmentId } = sampleFirm();
    const ids = [];
    for (const day of ['2027-07-05', '2028-01-05']) {
      clock.now = new Date(`${day}T02:00:00Z`);
      ids.push((await client.assessments.reassess({ id: assessmentId })).assessment.id);
    }
    await client.assessments.remove({ id: assessmentId });
    const trend = await client.plan.trend({ assessmentId: ids[0] ?? '' });
    expect(trend.actual.map((one) => one.assessmentId)).toEqual(ids);
    expect(trend.from).toBe(ids[0]);
  });
});
