import { readFileSync } from 'node:fs';
import { content } from '../../src/content/content.ts';
import { answersFile } from '../../src/contract/answers-file.ts';
import { answerFromFile } from '../../src/domain/answers/from-file.ts';
import { buildPlan } from '../../src/domain/plan/build-plan.ts';
import type { PlanInput } from '../../src/domain/plan/types.ts';
import { undecided } from '../../src/domain/plan/undecided.ts';
import type { Answer } from '../../src/domain/questionnaire/answer.ts';
import { questionsById } from '../../src/domain/questionnaire/question-index.ts';
import { scoreAssessment } from '../../src/domain/scoring/score-assessment.ts';
import { solve } from './solve.ts';

/** The three fictional firms in `examples/`. */
export const sampleFirms = ['machine-tools', 'clinic-software', 'trading-company'] as const;
export type SampleFirm = (typeof sampleFirms)[number];

/** Each firm in another choice of languages; every pair is looked at in tests/integration/deliverables. */
export const firmsInTurn = [
  ['machine-tools', 'zh-TW'],
  ['clinic-software', 'en'],
  ['trading-company', 'both'],
] as const satisfies readonly (readonly [SampleFirm, string])[];

/** An example file as the input of scoring and plan; throws on any line that does not fit. */
export function sampleFirm(name: SampleFirm): PlanInput {
  const path = new URL(`../../examples/${name}.json`, import.meta.url);
  const file = answersFile.parse(JSON.parse(readFileSync(path, 'utf8')));
  const answers: Record<string, Answer> = {};
  for (const [id, value] of Object.entries(file.answers)) {
    const question = questionsById(content).get(id);
    const answer = question && answerFromFile(question, value);
    if (!answer?.ok) throw new Error(`${name}: ${id} does not fit`);
    answers[id] = answer.value;
  }
  const { start = '2027-01-04', ...said } = file.plan ?? {};
  const decided = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
  return {
    content,
    answers,
    criticalSystems: (file.organisation.systems ?? []).filter((system) => system.criticality === 'critical').length,
    settings: { ...undecided(start), ...decided },
  };
}

/** Where a firm's golden file stands. */
export function goldenPath(name: SampleFirm): URL {
  return new URL(`../fixtures/golden/${name}.json`, import.meta.url);
}

/** Everything the domain says about a firm, as the text of its golden file. */
export function goldenText(name: SampleFirm): string {
  const input = sampleFirm(name);
  return `${JSON.stringify({ assessment: scoreAssessment(input), plan: buildPlan(input, solve) }, null, 1)}\n`;
}
