import { writeFileSync } from 'node:fs';
import { newAssessment } from './support/arrange.ts';
import { expect, test } from './support/test.ts';

test('shows an answer at once, saves it, and says what it did to the range', async ({ api, questionnaire, page }) => {
  const { assessment } = await newAssessment(api, 'full');
  await questionnaire.open(assessment.id, 'MND-02');
  await expect(page.getByTestId('planning-value')).toHaveCount(0);
  await questionnaire.expectState('unanswered');
  await questionnaire.answer('MND-02', 3);
  await expect(page.getByTestId('planning-value')).toBeVisible();
  await expect(questionnaire.level('MND-02', 3)).toBeChecked();
  await questionnaire.expectState('answered');
  await expect(page.getByTestId('answer-effect')).toBeVisible();
  const stored = await api.assessments.get({ id: assessment.id });
  expect(stored.answers['MND-02']).toEqual({ kind: 'level', level: 3 });
});

test('undoes and redoes answers by button and by key, and goes to the question concerned', async ({
  api,
  questionnaire,
}) => {
  const { assessment } = await newAssessment(api, 'full');
  await questionnaire.open(assessment.id, 'MND-02');
  await questionnaire.answer('MND-02', 1);
  await questionnaire.answer('MND-02', 4);
  await questionnaire.answer('GOV-01', 2);
  await questionnaire.undo();
  await questionnaire.expectState('unanswered');
  await questionnaire.press('Control+z');
  await questionnaire.expectAt('MND-02');
  await expect(questionnaire.level('MND-02', 1)).toBeChecked();
  await questionnaire.press('Control+Shift+z');
  await expect(questionnaire.level('MND-02', 4)).toBeChecked();
  await questionnaire.redo();
  await questionnaire.expectAt('GOV-01');
  await expect(questionnaire.level('GOV-01', 2)).toBeChecked();
});

test('keeps value, unsure, not applicable and unanswered apart', async ({ api, questionnaire, page, words }) => {
  const { assessment } = await newAssessment(api, 'full');
  await questionnaire.open(assessment.id, 'MND-02');
  await questionnaire.sayUnsure('MND-02');
  await questionnaire.expectState('unsure');
  await expect(page.getByTestId('answer-notice')).toHaveText(words('questionnaire:unsureMeans'));
  await questionnaire.press('n');
  await expect(questionnaire.reasonField()).toBeFocused();
  await questionnaire.press('Enter');
  await expect(page.getByText(words('questionnaire:reason.missing'))).toBeVisible();
  await questionnaire.press('Escape');
  await questionnaire.expectState('unsure');
  await questionnaire.sayNotApplicable('MND-02', '沒有這個職位');
  await questionnaire.expectState('notApplicable');
  await expect(page.getByTestId('answer-notice')).toContainText('沒有這個職位');
  expect((await api.assessments.get({ id: assessment.id })).answers['MND-02']).toEqual({
    kind: 'notApplicable',
    reason: '沒有這個職位',
  });
  await questionnaire.press('Backspace');
  await questionnaire.expectState('unanswered');
  await questionnaire.expectSaved();
  expect((await api.assessments.get({ id: assessment.id })).answers['MND-02']).toBeUndefined();
});

test('takes a number only inside its bounds and assumes none', async ({ api, questionnaire }) => {
  const { assessment } = await newAssessment(api, 'full');
  await questionnaire.open(assessment.id, 'INV-01');
  await expect(questionnaire.numberField('INV-01')).toHaveValue('');
  await questionnaire.fillNumber('INV-01', '99999');
  await expect(questionnaire.numberField('INV-01')).toHaveAttribute('aria-invalid', 'true');
  await questionnaire.expectState('unanswered');
  await questionnaire.fillNumber('INV-01', '');
  await questionnaire.heading('INV-01').focus();
  await questionnaire.press('1', '2', 'Enter');
  await questionnaire.expectSaved();
  expect((await api.assessments.get({ id: assessment.id })).answers['INV-01']).toEqual({ kind: 'number', value: 12 });
});

test('saves a note while one types, and does not take its letters for keys', async ({ api, questionnaire, page }) => {
  const { assessment } = await newAssessment(api, 'full');
  await questionnaire.open(assessment.id, 'MND-02');
  await questionnaire.noteField().click();
  await page.keyboard.type('Ask 3 nice people u know /?');
  await page.goBack();
  await page.goto(`/assessments/${assessment.id}/questions/MND-02`);
  await expect(questionnaire.noteField()).toHaveValue('Ask 3 nice people u know /?');
  await questionnaire.expectState('unanswered');
  const stored = await api.assessments.get({ id: assessment.id });
  expect(stored.notes['MND-02']).toBe('Ask 3 nice people u know /?');
});

test('adds, lists and downloads evidence, takes it back, and refuses a file that is too large in words', async ({
  api,
  questionnaire,
  page,
  words,
}, testInfo) => {
  const { assessment } = await newAssessment(api, 'full');
  await questionnaire.open(assessment.id, 'MND-02');
  const file = { name: '任命書 <b>.txt', mimeType: 'text/plain', buffer: Buffer.from('任命') };
  await questionnaire.addEvidence(file);
  const link = page.getByRole('link', { name: file.name });
  await expect(link).toBeVisible();
  const download = page.waitForEvent('download');
  await link.click();
  expect((await download).suggestedFilename()).toContain('任命書');
  await page.getByRole('button', { name: words('questionnaire:evidence.remove', { name: file.name }) }).click();
  await expect(link).toBeHidden();
  await page.getByRole('button', { name: words('ui:undo'), exact: true }).click();
  await expect(link).toBeVisible();
  const large = testInfo.outputPath('large.bin');
  writeFileSync(large, Buffer.alloc(21 * 1024 * 1024));
  await questionnaire.addEvidence(large);
  await expect(page.getByRole('alert')).toContainText('large.bin');
  expect((await api.assessments.get({ id: assessment.id })).evidence).toHaveLength(1);
});

test('lets questions leave and come back with their answers when the way of getting models changes', async ({
  api,
  questionnaire,
  page,
  words,
}) => {
  const { assessment } = await newAssessment(api, 'full');
  await questionnaire.open(assessment.id, 'INV-03');
  await questionnaire.choose('INV-03', 'scratch');
  await questionnaire.answer('TRN-01', 2);
  await questionnaire.choose('INV-03', 'api', 'scratch');
  await expect(page.getByTestId('answer-effect')).toContainText(words('questionnaire:branch.leftKept', { number: 1 }));
  await questionnaire.open(assessment.id, 'TRN-01');
  await expect(questionnaire.level('TRN-01', 2)).toHaveCount(0);
  await questionnaire.choose('INV-03', 'scratch');
  await questionnaire.goTo('TRN-01');
  await expect(questionnaire.level('TRN-01', 2)).toBeChecked();
});

test('keeps answers while saving fails, lets one carry on, and saves all in order afterwards', async ({
  api,
  questionnaire,
  page,
}) => {
  const { assessment } = await newAssessment(api, 'full');
  await questionnaire.open(assessment.id, 'MND-02');
  await page.route('**/rpc/answers/set', (route) => route.abort());
  await questionnaire.press('1');
  await expect(questionnaire.savedState()).toHaveAttribute('data-status', 'failed');
  await expect(questionnaire.level('MND-02', 1)).toBeChecked();
  await questionnaire.press('2', 'ArrowRight', '3');
  await expect(questionnaire.level('MND-03', 3)).toBeChecked();
  expect((await api.assessments.get({ id: assessment.id })).answers).toEqual({});
  await page.unroute('**/rpc/answers/set');
  await page.getByTestId('saved-state').getByRole('button').click();
  await questionnaire.expectSaved();
  const { answers } = await api.assessments.get({ id: assessment.id });
  expect(answers['MND-02']).toEqual({ kind: 'level', level: 2 });
  expect(answers['MND-03']).toEqual({ kind: 'level', level: 3 });
});

test('saves every one of a burst of answers', async ({ api, questionnaire }) => {
  const { assessment } = await newAssessment(api, 'full');
  await questionnaire.open(assessment.id, 'MND-01');
  for (const level of ['0', '1', '2', '3', '4']) await questionnaire.press(level, 'ArrowRight');
  await questionnaire.expectSaved();
  const { answers } = await api.assessments.get({ id: assessment.id });
  const levels = ['MND-01', 'MND-02', 'MND-03', 'MND-04', 'MND-05'].map((id) => answers[id]);
  expect(levels).toEqual([0, 1, 2, 3, 4].map((level) => ({ kind: 'level', level })));
});

test('finds questions by words and by what is open or unsure', async ({ api, questionnaire }) => {
  const { assessment } = await newAssessment(api, 'full');
  await questionnaire.open(assessment.id, 'MND-02');
  await questionnaire.sayUnsure('MND-02');
  await questionnaire.press('/');
  await expect(questionnaire.search()).toBeFocused();
  await questionnaire.filter('unsure');
  await expect(questionnaire.list().getByRole('listitem')).toHaveCount(1);
  await questionnaire.filter('all');
  await questionnaire.search().fill('ISO/IEC 42001');
  await expect(
    questionnaire
      .list()
      .getByRole('link', { name: /ISO\/IEC 42001/ })
      .first(),
  ).toBeVisible();
});

test('goes from the quick diagnosis on into the full questionnaire', async ({ api, questionnaire, page, words }) => {
  const { assessment, path } = await newAssessment(api, 'quick');
  const third = path[2] ?? '';
  await questionnaire.open(assessment.id, third);
  await expect(page.getByTestId('question-place')).toHaveText(
    words('questionnaire:place', { at: 3, total: path.length }),
  );
  await questionnaire.open(assessment.id, 'finish');
  await page.getByRole('button', { name: words('questionnaire:finish.continue') }).click();
  await expect(page.getByTestId('question-state')).toHaveAttribute('data-state', 'unanswered');
  expect((await api.assessments.get({ id: assessment.id })).assessment.mode).toBe('full');
});

test('prints the questions of the section with their answers, without the controls', async ({
  api,
  questionnaire,
  page,
  words,
}) => {
  const { assessment } = await newAssessment(api, 'full');
  await questionnaire.open(assessment.id, 'MND-02');
  await questionnaire.answer('MND-02', 2);
  await page.emulateMedia({ media: 'print' });
  const paper = page.getByTestId('print-list');
  await expect(paper).toContainText(words('questions:MND-02.levels.2'));
  await expect(paper).toContainText(words('questions:MND-05.text'));
  await expect(questionnaire.list()).toBeHidden();
});

for (const width of [1024, 390]) {
  test(`fits a window ${width} pixels wide`, async ({ api, questionnaire, page }) => {
    await page.setViewportSize({ width, height: 768 });
    const { assessment } = await newAssessment(api, 'full');
    await questionnaire.open(assessment.id, 'MND-02');
    const overflow = await page
      .locator('#main')
      .evaluate(
        (main) =>
          [...main.querySelectorAll('*')].filter((e) => e.getBoundingClientRect().right > innerWidth + 1).length,
      );
    expect(overflow).toBe(0);
  });
}

test('says in Chinese and in English what it asks', async ({ api, questionnaire, page, words }) => {
  const { assessment } = await newAssessment(api, 'full');
  await questionnaire.open(assessment.id, 'MND-02');
  await expect(questionnaire.heading('MND-02')).toBeVisible();
  await page.getByRole('button', { name: words('ui:otherLanguage') }).click();
  await expect(page.getByRole('heading', { level: 2, name: /\?$/ })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Not sure', exact: true })).toBeVisible();
});

test('gives a fast "next, 1" to the question that comes, not to the one left behind', async ({
  page,
  api,
  questionnaire,
}) => {
  const { assessment } = await newAssessment(api, 'full');
  await questionnaire.open(assessment.id, 'MND-02');
  await questionnaire.expectAt('MND-02');
  await page.evaluate(() => {
    for (const key of ['ArrowRight', '1'])
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  });
  await questionnaire.expectAt('MND-03');
  await expect(questionnaire.level('MND-03', 1)).toBeChecked();
  await questionnaire.expectSaved();
  const { answers } = await api.assessments.get({ id: assessment.id });
  expect(answers).toEqual({ 'MND-03': { kind: 'level', level: 1 } });
});
