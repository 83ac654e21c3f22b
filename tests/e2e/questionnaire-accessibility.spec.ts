import { expectNoAxeViolations } from './support/accessibility.ts';
import { newAssessment } from './support/arrange.ts';
import { test } from './support/test.ts';

test('each state of an answer is accessible', async ({ api, questionnaire, page }) => {
  const { assessment } = await newAssessment(api, 'full');
  await questionnaire.open(assessment.id, 'MND-02');
  await questionnaire.press('2');
  await questionnaire.expectSaved();
  await expectNoAxeViolations(page);
  await questionnaire.press('u');
  await questionnaire.expectSaved();
  await expectNoAxeViolations(page);
  await questionnaire.press('n');
  await expectNoAxeViolations(page);
});

test('each kind of question is accessible', async ({ api, questionnaire, page }) => {
  const { assessment } = await newAssessment(api, 'full');
  for (const question of ['INV-03', 'INV-01', 'PRO-05', 'finish']) {
    await questionnaire.open(assessment.id, question);
    await expectNoAxeViolations(page);
  }
});
