import { readFileSync } from 'node:fs';
import type { Answer } from '../../src/domain/questionnaire/answer.ts';
import { AssessorsPage } from './pages/assessors-page.ts';
import { expectNoAxeViolations } from './support/accessibility.ts';
import { newAssessment } from './support/arrange.ts';
import { assessorFile } from './support/assessor-files.ts';
import { expect, test } from './support/test.ts';

const level = (value: 0 | 1 | 2 | 3 | 4): Answer => ({ kind: 'level', level: value });

test('two people answer apart; what they agree on is taken over, one conflict settled by keys, the rest by rule', async ({
  page,
  api,
  words,
}) => {
  const { assessment } = await newAssessment(api, 'full');
  const assessors = new AssessorsPage(page, words);
  await assessors.open(assessment.id);
  await expectNoAxeViolations(page);
  const sent = await assessors.download();
  expect(readFileSync(await sent.path(), 'utf8')).toContain(`"assessmentId":"${assessment.id}"`);

  const wang = { 'MON-01': level(1), 'MON-02': level(4), 'MON-03': level(2) };
  const chen = { 'MON-01': level(3), 'MON-02': level(0), 'MON-03': level(2) };
  await assessors.drop([
    assessorFile(assessment.id, { name: '王怡君', role: 'management', answers: wang }, 1),
    assessorFile(
      assessment.id,
      { name: '陳志明', role: 'technical', answers: chen, notes: { 'MON-01': '只有一條線' } },
      2,
    ),
    new File(['<html>'], 'questionnaire.html'),
  ]);
  await expect(assessors.people()).toHaveCount(2);
  await expect(page.getByRole('alert')).toContainText('questionnaire.html');
  await expect(assessors.lines()).toHaveCount(2);
  await expect(assessors.conflict()).toContainText('只有一條線');
  await expectNoAxeViolations(page);

  await assessors.take();
  await expect
    .poll(async () => (await api.assessments.get({ id: assessment.id })).answers)
    .toEqual({ 'MON-03': level(2) });

  await assessors.lines().first().click();
  await assessors.conflict().getByRole('radio').first().focus();
  await page.keyboard.press('2');
  await page.keyboard.press('Enter');
  await expect(assessors.lines()).toHaveCount(1);
  await expect(assessors.conflict()).toContainText(words('questions:MON-02.text'));

  await assessors.settleByRule('lowest', 1);
  await expect(assessors.lines()).toHaveCount(0);
  await assessors.undo();
  await expect(assessors.lines()).toHaveCount(1);
  await assessors.settleByRule('lowest', 1);
  await expect(assessors.lines()).toHaveCount(0);
  const { answers } = await api.assessments.get({ id: assessment.id });
  expect(answers).toEqual({ 'MON-01': level(2), 'MON-02': level(0), 'MON-03': level(2) });

  await assessors.show('settled', 2);
  await assessors.lines().last().click();
  await assessors
    .conflict()
    .getByText(words('assessors:history.title', { count: 2 }))
    .click();
  await expect(assessors.conflict()).toContainText(words('assessors:history.rule.lowest'));
  await expectNoAxeViolations(page);
});
