import { connect } from './support/api-client.ts';
import { newAssessment } from './support/arrange.ts';
import { startHost } from './support/host.ts';
import { enter, expect, test } from './support/test.ts';

test('resumes at the same question with the last acknowledged answer after the host was killed', async ({
  ownHost,
  page,
  questionnaire,
  words,
}) => {
  const { assessment } = await newAssessment(await connect(ownHost), 'full');
  await enter(page, ownHost);
  await page.goto(`${ownHost.origin}/assessments/${assessment.id}/questions/MND-02`);
  await questionnaire.expectAt('MND-02');
  await questionnaire.press('3');
  await questionnaire.press('ArrowRight', '1');
  await questionnaire.expectSaved();
  await ownHost.kill();

  const again = await startHost(ownHost.dataFolder);
  try {
    await enter(page, again);
    await page.getByRole('link', { name: words('home:resumeLast') }).click();
    await questionnaire.expectAt('MND-03');
    await expect(questionnaire.level('MND-03', 1)).toBeChecked();
    await questionnaire.press('ArrowLeft');
    await expect(questionnaire.level('MND-02', 3)).toBeChecked();
  } finally {
    await again.stop();
  }
});

test('sends what could not be saved when the host was gone, as soon as it is back', async ({
  ownHost,
  page,
  questionnaire,
  words,
}) => {
  const { assessment } = await newAssessment(await connect(ownHost), 'full');
  await enter(page, ownHost);
  await page.goto(`${ownHost.origin}/assessments/${assessment.id}/questions/MND-02`);
  await questionnaire.press('3');
  await questionnaire.expectSaved();
  await ownHost.kill();
  await questionnaire.press('1');
  await expect(questionnaire.savedState()).toHaveAttribute('data-status', 'failed');

  page.on('dialog', (dialog) => dialog.accept());
  const again = await startHost(ownHost.dataFolder, Number(new URL(ownHost.origin).port));
  try {
    await enter(page, again);
    await page.goto(`${again.origin}/assessments/${assessment.id}/questions`);
    await expect(page.getByText(words('questionnaire:recovered', { number: 1 }))).toBeVisible();
    const { answers } = await (await connect(again)).assessments.get({ id: assessment.id });
    expect(answers['MND-02']).toEqual({ kind: 'level', level: 1 });
  } finally {
    await again.stop();
  }
});
