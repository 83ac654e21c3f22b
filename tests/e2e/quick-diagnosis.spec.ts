import { content } from '../../src/content/content.ts';
import { connect } from './support/api-client.ts';
import { tabTo } from './support/keyboard.ts';
import { enter, expect, test } from './support/test.ts';

const longest = 20;

test('takes a first picture from the home screen by keyboard alone', async ({
  ownHost,
  page,
  questionnaire,
  words,
}) => {
  await enter(page, ownHost);
  await tabTo(page, page.getByRole('button', { name: words('home:newOrganisation') }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: words('home:name') })).toBeFocused();
  await page.keyboard.type('頓悟測試股份有限公司');
  await page.keyboard.press('Enter');
  await page.waitForURL(/organisations/);
  await tabTo(page, page.getByRole('link', { name: words('home:newAssessment') }).first());
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('button', { name: words('home:start.begin') }));
  await page.keyboard.press('Enter');
  await page.waitForURL(/questions\/[A-Z]/);

  const asked: string[] = [];
  while (questionnaire.current() !== 'finish' && asked.length < longest) {
    const id = questionnaire.current();
    asked.push(id);
    await expect(questionnaire.heading(id)).toBeFocused();
    const type = content.questions.find((question) => question.id === id)?.type;
    await questionnaire.press(type === 'maturity' ? '2' : type === 'multi' ? '4' : '1');
    await questionnaire.expectSaved();
    await page.keyboard.press('Enter');
    await expect(page).not.toHaveURL(new RegExp(`${id}$`));
  }
  expect(asked.length).toBeGreaterThanOrEqual(8);
  await tabTo(
    page,
    page.getByTestId('finish-panel').getByRole('link', { name: words('questionnaire:finish.results') }),
  );
  await page.keyboard.press('Enter');
  await page.waitForURL(/results$/);

  const api = await connect(ownHost);
  const [assessment] = await api.assessments.list({});
  expect(assessment?.progress.unanswered).toBe(0);
  expect(assessment?.progress.answered).toBe(asked.length);
});
