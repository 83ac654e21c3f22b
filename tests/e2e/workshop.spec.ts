import type { Browser, Page } from '@playwright/test';
import { ParticipantPage } from './pages/participant-page.ts';
import { WorkshopPage } from './pages/workshop-page.ts';
import { expectNoAxeViolations } from './support/accessibility.ts';
import { connect } from './support/api-client.ts';
import { newAssessment } from './support/arrange.ts';
import { startHost } from './support/host.ts';
import { enter, expect, test } from './support/test.ts';

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

test('five phones, a facilitator and a projector hold a workshop, blind and then together, through a crash', async ({
  ownHost,
  browser,
  words,
}) => {
  // Eight browser windows on a machine that is busy with other tests.
  test.setTimeout(120_000);
  const api = await connect(ownHost);
  const { assessment } = await newAssessment(api, 'full', '大同精密');
  const laptop = await (await browser.newContext({ baseURL: ownHost.origin, reducedMotion: 'reduce' })).newPage();
  const facilitator = new WorkshopPage(laptop, words);
  await enter(laptop, ownHost);
  await facilitator.plan(assessment.id);
  await facilitator.openOnLoopback();
  const { url, joinCode } = await facilitator.invitation();
  const wall = await facilitator.openProjector();
  const phones = await takePhones(browser);
  const all = (step: (phone: ParticipantPage, index: number) => Promise<void>) => Promise.all(phones.map(step));
  const [alice, beta] = phones;
  if (!alice || !beta) throw new Error('no phones');
  // One phone for each view, in turn: a small dark one in English and a light one in Chinese.
  const goodViews = (phone: ParticipantPage, ...screens: readonly Page[]) =>
    Promise.all([phone.expectGoodPage(), ...screens.map(goodPage)]);

  await alice.page.goto(`${url}#${joinCode}`);
  await alice.expectGoodPage();
  await all((phone, index) => phone.join(url, joinCode, personAt(index).name, personAt(index).role));
  await facilitator.expectJoined(5);
  await goodViews(beta, wall);

  await facilitator.next('first');
  await all((phone, index) => phone.answer(personAt(index).says, personAt(index).comment));
  await facilitator.expectAnswered(5, 5);
  await goodViews(alice, laptop, wall);
  await facilitator.close();
  await all((phone) => phone.expectText('participant:question.closed'));
  await all((phone, index) => phone.expectBlind(secretsOfOthers(index)));
  const comments = people.map(({ comment }) => comment);
  expect(await laptop.content()).not.toMatch(new RegExp(comments.join('|')));
  await expect(facilitator.reveals()).toHaveCount(0);

  await facilitator.reveal();
  await all((phone) => phone.expectText('participant:revealed.consensus.split'));
  await all((phone, index) => phone.expectOwn(personAt(index).says));
  await all((phone, index) => phone.expectUntold(secretsOfOthers(index)));
  await expect(wall.getByTestId('consensus')).toHaveAttribute('data-consensus', 'split');
  expect(await wall.content()).not.toMatch(new RegExp(comments.join('|')));
  await goodViews(beta, laptop, wall);

  await facilitator.secondRound();
  await all((phone) => phone.expectText('participant:question.again'));
  await all((phone) => phone.answer(3));
  await facilitator.reveal();
  await all((phone) => phone.expectText('participant:revealed.consensus.agreed'));
  await facilitator.decide({ by: 'Alice', why: '討論後一致', dissent: '王戴爾：還要查合約' });
  await all((phone) => phone.expectText('participant:revealed.decision'));

  await facilitator.next('next');
  await all((phone) => phone.answer(1));
  await ownHost.kill();
  await beta.expectText('participant:link.lost');
  await beta.choice(2).check();
  await beta.expectText('participant:saving.waiting');
  const again = await startHost(ownHost.dataFolder, Number(new URL(ownHost.origin).port));
  try {
    // Nobody touches a phone: all come back by themselves, and what one said meanwhile is sent.
    await all((phone) => phone.expectNoText('participant:link.lost'));
    await all((phone) => phone.expectSaved());
    const place = laptop.url();
    await enter(laptop, again);
    await laptop.goto(place);
    await wall.reload();
    await facilitator.expectAnswered(5, 5);
    await facilitator.reveal();
    await beta.expectOwn(2);
    await alice.expectOwn(1);

    await facilitator.openRanking();
    await Promise.all([alice, beta].map((phone) => phone.rankAll()));
    await goodViews(alice, laptop);
    await facilitator.revealRanking();
    await all((phone) => phone.expectHeading('participant:ranking.result'));
    await goodViews(beta, wall);
    await facilitator.end();
    await all((phone) => phone.expectHeading('participant:ended.title'));
    await goodViews(alice, laptop, wall);
    const { assessment: kept, answers } = await (await connect(again)).assessments.get({ id: assessment.id });
    expect([kept.id, Object.values(answers)]).toEqual([assessment.id, [{ kind: 'level', level: 3 }]]);
  } finally {
    await Promise.all(phones.map((phone) => phone.close()));
    await laptop.context().close();
    await again.stop();
  }
});

function takePhones(browser: Browser): Promise<ParticipantPage[]> {
  return Promise.all(
    people.map(({ language, width, dark }) =>
      ParticipantPage.take(browser, { language, width, colorScheme: dark ? 'dark' : 'light' }),
    ),
  );
}

function personAt(index: number): (typeof people)[number] {
  return people[index] ?? people[0];
}

/** Names and comments of everybody else. */
function secretsOfOthers(index: number): string[] {
  return people.filter((_, other) => other !== index).flatMap(({ name, comment }) => [name, comment]);
}

async function goodPage(page: Page): Promise<void> {
  await expectNoAxeViolations(page);
  const spare = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(spare).toBeLessThanOrEqual(0);
}
