import { newAssessment } from './support/arrange.ts';
import { expect, test } from './support/test.ts';

test('shows an answer at once, saves it, and says what it did to the range', async ({ api, questionnaire, page }) => {
  const { assessment } = await newAssessment(api, 'full');
  await questionnaire.open(assessment.id, 'MON-01');
  await questionnaire.expectState('unanswered');
  await questionnaire.answer('MON-01', 3);
  await expect(questionnaire.level('MON-01', 3)).toBeChecked();
  await questionnaire.expectState('answered');
  await expect(page.getByTestId('answer-effect')).toBeVisible();
  const stored = await api.assessments.get({ id: assessment.id });
  expect(stored.answers['MON-01']).toEqual({ kind: 'level', level: 3 });
});
