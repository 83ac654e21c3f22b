import { expectNoAxeViolations } from './support/accessibility.ts';
import { newAssessment } from './support/arrange.ts';
import { test } from './support/test.ts';

const kinds = ['MND-02', 'INV-03', 'INV-01', 'PRO-05', 'PRO-01', 'finish'] as const;

for (const language of ['zh-TW', 'en'] as const) {
  for (const theme of ['light', 'dark'] as const) {
    test.describe(`${language}, ${theme}`, () => {
      test.use({ language, theme });
      test('every kind of question is accessible, in each of the four states', async ({ api, questionnaire, page }) => {
        const { assessment } = await newAssessment(api, 'full');
        for (const question of kinds) {
          await questionnaire.open(assessment.id, question);
          await expectNoAxeViolations(page);
        }
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
    });
  }
}
