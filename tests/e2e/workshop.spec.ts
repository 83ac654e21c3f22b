import type { Browser } from '@playwright/test';
import { ParticipantPage } from './pages/participant-page.ts';
import { connect } from './support/api-client.ts';
import { newAssessment } from './support/arrange.ts';
import { startHost } from './support/host.ts';
import { expect, test } from './support/test.ts';

/** Who is in the room: what each says in the first round, and what nobody else may learn of it before the reveal. */
const people = [
  { name: 'Alice Alpha', role: 'management', says: 4, comment: 'marker-alpha', language: 'en', width: 360, dark: true },
  { name: '林貝塔', role: 'technical', says: 0, comment: '標記貝塔', language: 'zh-TW', width: 390, dark: false },
  { name: 'Carl Gamma', role: 'technical', says: 0, comment: 'marker-gamma', language: 'en', width: 768, dark: false },
  {
    name: '王戴爾',
    role: 'risk-legal',
    says: 'unsure',
    comment: '標記戴爾',
    language: 'zh-TW',
    width: 412,
    dark: true,
  },
  { name: '趙艾普', role: 'operations', says: 4, comment: '標記艾普', language: 'zh-TW', width: 1280, dark: false },
] as const;

async function takePhones(browser: Browser): Promise<ParticipantPage[]> {
  return Promise.all(
    people.map(({ language, width, dark }) =>
      ParticipantPage.take(browser, { language, width, colorScheme: dark ? 'dark' : 'light' }),
    ),
  );
}

test('five phones, a facilitator and a projector hold a workshop, blind and then together, through a crash', async ({
  ownHost,
  browser,
}) => {
  const api = await connect(ownHost);
  const { assessment } = await newAssessment(api, 'full', '大同精密');
  const { id } = await api.workshops.create({ assessmentId: assessment.id });
  const { listening, items } = await api.workshops.listen({ id, address: '127.0.0.1' });
  const [first = '', second = ''] = items.map(({ question }) => question);
  const phones = await takePhones(browser);
  const all = (step: (phone: ParticipantPage, index: number) => Promise<void>) => Promise.all(phones.map(step));
  const [alice, beta] = phones;
  if (!listening || !alice || !beta) throw new Error('no door or no phones');

  await alice.page.goto(`${listening.url}#${listening.joinCode}`);
  await alice.expectGoodPage();
  await all((phone, index) => {
    const { name, role } = people[index] ?? people[0];
    return phone.join(listening.url, listening.joinCode, name, role);
  });
  await alice.expectGoodPage();

  await api.workshops.step({ id, step: 'open', question: first });
  await all((phone, index) => phone.answer(people[index]?.says ?? 0, people[index]?.comment));
  await Promise.all([alice, beta].map((phone) => phone.expectGoodPage()));
  await api.workshops.step({ id, step: 'close' });
  await all((phone) => phone.expectText('participant:question.closed'));
  await all((phone, index) => phone.expectBlind(people.filter((_, other) => other !== index).flatMap(secretsOf)));

  await api.workshops.step({ id, step: 'reveal' });
  await all((phone) => phone.expectText('participant:revealed.consensus.split'));
  await all((phone, index) => phone.expectOwn(people[index]?.says ?? 0));
  await all((phone, index) => phone.expectUntold(people.filter((_, other) => other !== index).flatMap(secretsOf)));
  await Promise.all([alice, beta].map((phone) => phone.expectGoodPage()));

  await api.workshops.step({ id, step: 'second-round' });
  await all((phone) => phone.expectText('participant:question.again'));
  await all((phone) => phone.answer(3));
  await api.workshops.step({ id, step: 'close' });
  await api.workshops.step({ id, step: 'reveal' });
  await all((phone) => phone.expectText('participant:revealed.consensus.agreed'));
  const answer = { kind: 'level', level: 3 } as const;
  await api.workshops.decide({ id, question: first, answer, decidedBy: 'Alice', why: '討論後一致', dissent: '' });
  await all((phone) => phone.expectText('participant:revealed.decision'));

  await api.workshops.step({ id, step: 'open', question: second });
  await all((phone) => phone.answer(1));
  await ownHost.kill();
  await beta.expectText('participant:link.lost');
  await beta.choice(2).check();
  await beta.expectText('participant:saving.waiting');
  const again = await startHost(ownHost.dataFolder, Number(new URL(ownHost.origin).port));
  try {
    const resumed = await connect(again);
    // Nobody touches a phone: all come back by themselves, and what one said meanwhile is sent.
    await all((phone) => phone.expectNoText('participant:link.lost'));
    await all((phone) => phone.expectSaved());
    await resumed.workshops.step({ id, step: 'close' });
    const view = await resumed.workshops.step({ id, step: 'reveal' });
    expect(view.tallies.at(-1)?.all.levels).toEqual([0, 4, 1, 0, 0]);

    await resumed.workshops.step({ id, step: 'open-ranking' });
    await Promise.all([alice, beta].map((phone) => phone.rankAll()));
    await Promise.all([alice, beta].map((phone) => phone.expectGoodPage()));
    await resumed.workshops.step({ id, step: 'reveal-ranking' });
    await all((phone) => phone.expectHeading('participant:ranking.result'));
    await alice.expectGoodPage();
    await resumed.workshops.end({ id });
    await all((phone) => phone.expectHeading('participant:ended.title'));
    await beta.expectGoodPage();
    const { answers } = await resumed.assessments.get({ id: assessment.id });
    expect(answers[first]).toEqual(answer);
  } finally {
    await Promise.all(phones.map((phone) => phone.close()));
    await again.stop();
  }
});

function secretsOf({ name, comment }: { readonly name: string; readonly comment: string }): string[] {
  return [name, comment];
}
