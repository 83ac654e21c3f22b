import { expect, it } from 'vitest';
import { participantView } from '../../../src/contract/participant-api.ts';
import { projectorView, workshopView } from '../../../src/contract/workshop-records.ts';
import { newDataFolder } from '../../support/data-folder.ts';
import { clientOf, newAssessment, openApp, someDay } from '../../support/open-app.ts';
import type { Phone } from '../../support/phone.ts';
import { holdWorkshop, seen } from '../../support/workshop.ts';

const vote = (phone: Phone, question: string, choice: number | string, round = 1, comment = '') =>
  phone.call('vote', { question, round, choice, comment });

it('asks the maturity questions of the assessment, in its order', () => {
  const app = openApp();
  const assessmentId = newAssessment(app, 'quick');
  const { id } = app.services.workshops.create({ assessmentId });
  const { path } = app.services.assessments.get({ id: assessmentId });
  const { items, workshop } = app.services.workshops.get({ id });
  expect(items.length).toBeGreaterThan(5);
  expect(path.filter((question) => items.some((item) => item.question === question))).toEqual(
    items.map(({ question }) => question),
  );
  expect(workshop).toMatchObject({ state: 'planned', questions: items.length, decided: 0 });
});

it('shows nothing of a vote to anybody else before the reveal, and everything of it afterwards', async () => {
  const app = openApp();
  const { workshops } = app.services;
  const held = await holdWorkshop(app);
  const [question] = held.questions;
  const [anna, ben, carla] = [await held.join('Anna', 'management'), await held.join('Ben'), await held.join('Carla')];
  workshops.step({ id: held.id, step: 'open', question });
  await seen(anna, ({ focus }) => focus.kind === 'question');
  for (const phone of [anna, ben, carla]) expect((await vote(phone, question, 1)).status).toBe(200);
  await seen(anna, ({ focus }) => focus.kind === 'question' && focus.answered === 3);
  const all = async () => {
    const project = workshops.project({ id: held.id });
    const projected = (await project.next()).value;
    await project.return?.();
    const parsed = [workshopView.parse(held.view()), projectorView.parse(projected), participantView.parse(anna.view)];
    // What changes with the clock and with Ben's own phone is not about Ben's choice.
    return JSON.stringify(parsed).replaceAll(/"now":"[^"]*"/g, '');
  };
  const before = await all();
  await vote(ben, question, 4, 1, 'only on paper');
  await seen(ben, ({ focus }) => focus.kind === 'question' && focus.mine?.choice === 4);
  expect(await all()).toBe(before);
  expect(held.view()).toMatchObject({ tallies: [], disagreement: [] });
  expect(held.view().participants.every(({ answered }) => answered)).toBe(true);

  const revealed = workshops.step({ id: held.id, step: 'reveal' });
  expect(revealed.tallies[0]).toMatchObject({ round: 1, votes: 3, all: { levels: [0, 2, 0, 0, 1] } });
  expect(revealed.tallies[0]?.voices.find(({ choice }) => choice === 4)?.comment).toBe('only on paper');
  await seen(anna, ({ focus }) => focus.kind === 'question' && focus.tally?.votes === 3);
  expect(JSON.stringify(anna.view)).not.toContain('only on paper');
  expect((await vote(ben, question, 0)).json).toMatchObject({ code: 'VOTE_CLOSED' });
});

it('keeps the first round when a second is held, and takes no late vote of the first', async () => {
  const app = openApp();
  const { workshops } = app.services;
  const held = await holdWorkshop(app);
  const [question] = held.questions;
  const phone = await held.join('Anna');
  workshops.step({ id: held.id, step: 'open', question });
  await vote(phone, question, 0);
  workshops.step({ id: held.id, step: 'reveal' });
  const second = workshops.step({ id: held.id, step: 'second-round' });
  expect(second.tallies.map(({ round, votes }) => [round, votes])).toEqual([[1, 1]]);
  expect((await vote(phone, question, 2, 1)).json).toMatchObject({ code: 'VOTE_CLOSED' });
  await vote(phone, question, 3, 2);
  const { tallies } = workshops.step({ id: held.id, step: 'reveal' });
  expect(tallies.map(({ all }) => all.levels)).toEqual([
    [1, 0, 0, 0, 0],
    [0, 0, 0, 1, 0],
  ]);
});

it('writes a decision into the answers, with its cause and a step to undo, and refuses one before the reveal', async () => {
  const app = openApp();
  const { workshops, assessments, answers } = app.services;
  const held = await holdWorkshop(app);
  const { id, assessmentId } = held;
  const [question] = held.questions;
  const decision = {
    id,
    question,
    answer: { kind: 'level', level: 2 } as const,
    decidedBy: '總經理',
    why: '有紀錄',
    dissent: '資訊主管',
  };
  workshops.step({ id, step: 'open', question });
  expect(() => workshops.decide(decision)).toThrow('WORKSHOP_STATE');
  workshops.step({ id, step: 'reveal' });
  const view = workshops.decide(decision);
  expect(view.items[0]).toMatchObject({ state: 'decided', decision: { why: '有紀錄', dissent: '資訊主管', round: 1 } });
  expect(answers.history({ assessmentId })).toMatchObject([{ question, cause: 'workshop', after: { level: 2 } }]);
  expect(answers.undo({ assessmentId }).answers).toEqual({});
  expect(assessments.get({ id: assessmentId }).undo).toEqual({ canUndo: false, canRedo: true });
});

it('takes the hidden votes of someone who is sent out, keeps the revealed ones, and lets nobody back in on the old cookie', async () => {
  const app = openApp();
  const { workshops } = app.services;
  const held = await holdWorkshop(app);
  const { id } = held;
  const [first, second] = held.questions;
  const phone = await held.join('Anna');
  workshops.step({ id, step: 'open', question: first });
  await vote(phone, first, 1);
  workshops.step({ id, step: 'reveal' });
  workshops.step({ id, step: 'open', question: second });
  await vote(phone, second, 1);
  const [participant] = held.view().participants;
  workshops.removeParticipant({ id, participantId: participant?.id ?? '' });
  expect(held.view()).toMatchObject({
    participants: [],
    items: [{ votes: 1 }, { votes: 0 }, ...held.questions.slice(2).map(() => ({}))],
  });
  expect(await vote(phone, second, 1)).toMatchObject({ status: 401, json: { code: 'NOT_JOINED' } });
});

it('stores no name in an anonymous workshop and forgets names that were given before', async () => {
  const app = openApp();
  const held = await holdWorkshop(app);
  await held.join('Anna');
  app.services.workshops.update({ id: held.id, anonymous: true });
  const phone = await held.join('Ben');
  expect(held.view().participants.map(({ name }) => name)).toEqual([null, null]);
  expect(phone.view?.me.name).toBeNull();
  expect((await clientOf(app).workshops.list({}))[0]).toMatchObject({ anonymous: true, participants: 2 });
});

it('ranks what the firm is willing to bear, hidden until revealed', async () => {
  const app = openApp();
  const { workshops } = app.services;
  const held = await holdWorkshop(app);
  const phone = await held.join('Anna');
  const picked = { set: 0, best: 'stopped-too-early', worst: 'sudden-change' };
  expect((await phone.call('rank', picked)).json).toMatchObject({ code: 'VOTE_CLOSED' });
  workshops.step({ id: held.id, step: 'open-ranking' });
  expect((await phone.call('rank', picked)).status).toBe(200);
  expect((await phone.call('rank', { ...picked, worst: 'unexplained' })).json).toMatchObject({ code: 'INVALID_INPUT' });
  expect(held.view().ranking.result).toBeNull();
  const { ranking } = workshops.step({ id: held.id, step: 'reveal-ranking' });
  expect(ranking.result?.items[0]).toMatchObject({ item: 'stopped-too-early', best: 1, score: 1 });
  await seen(phone, ({ focus }) => focus.kind === 'ranking' && focus.result !== null);
});

it('ends for good: the phones are told, the door closes, the map of disagreement stays', async () => {
  const app = openApp();
  const { workshops } = app.services;
  const held = await holdWorkshop(app);
  const { id, assessmentId } = held;
  const [question] = held.questions;
  const phones = [await held.join('A', 'management'), await held.join('B'), await held.join('C')];
  workshops.step({ id, step: 'open', question });
  for (const [index, phone] of phones.entries()) await vote(phone, question, index === 0 ? 4 : 0);
  workshops.step({ id, step: 'reveal' });
  const ended = Promise.all(phones.map((phone) => seen(phone, ({ focus }) => focus.kind === 'ended')));
  expect(await workshops.end({ id })).toMatchObject({ listening: null, workshop: { state: 'ended' } });
  await ended;
  expect(() => workshops.step({ id, step: 'lobby' })).toThrow('WORKSHOP_STATE');
  expect(workshops.disagreement({ assessmentId })).toMatchObject([
    { question, management: 4, technical: 0, difference: 4 },
  ]);
});

it('goes on at the same place when the application is opened again, unless it lay too long', async () => {
  const folder = newDataFolder();
  const first = openApp(folder);
  const held = await holdWorkshop(first);
  const { id } = held;
  const [question] = held.questions;
  const phone = await held.join('Anna');
  first.services.workshops.step({ id, step: 'open', question });
  first.services.workshops.timer({ id, seconds: 90 });
  await vote(phone, question, 3);
  first.close();

  phone.view = null;
  const second = openApp(folder);
  await seen(phone, ({ focus }) => focus.kind === 'question' && focus.mine?.choice === 3);
  const view = second.services.workshops.get({ id });
  expect(view).toMatchObject({ listening: { url: held.url, joinCode: held.code }, lost: null, timer: { seconds: 90 } });
  expect(view.participants).toMatchObject([{ name: 'Anna', answered: true }]);
  second.close();

  const nextDay = new Date(someDay.getTime() + 13 * 3_600_000);
  const third = openApp(folder, () => nextDay);
  expect(third.services.workshops.get({ id })).toMatchObject({
    listening: null,
    lost: { address: '127.0.0.1', port: held.port },
  });
});

it('hands a watcher the newest view only, however slowly it reads', async () => {
  const app = openApp();
  const { workshops } = app.services;
  const held = await holdWorkshop(app);
  const stream = workshops.watch({ id: held.id });
  await stream.next();
  for (const text of ['one', 'two', 'three']) workshops.park({ id: held.id, text, question: null });
  const { value } = await stream.next();
  expect(value?.parking.map(({ text }) => text)).toEqual(['one', 'two', 'three']);
  await stream.return?.();
  expect((await stream.next()).done).toBe(true);
});
