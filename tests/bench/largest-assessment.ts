import type { Dunwu } from '../../main/app/open-dunwu.ts';
import { content } from '../../src/content/content.ts';
import type { Question } from '../../src/content/types.ts';
import type { Answer } from '../../src/domain/questionnaire/answer.ts';

/** Every question answered, each with a note and an evidence file: the largest assessment there is. Returns its id. */
export async function makeLargestAssessment({ services }: Dunwu): Promise<string> {
  const fields = { name: 'Bench', taxId: null, industry: null, employees: 100, paidInCapitalNtd: 1e7 };
  const { id } = services.organisations.create(fields);
  const { assessment } = services.assessments.create({ organisationId: id, mode: 'full' });
  for (const question of content.questions) {
    const on = { assessmentId: assessment.id, question: question.id };
    services.answers.save({ ...on, answer: fullAnswer(question) });
    services.answers.note({ ...on, note: `Seen in the records of ${question.id}. `.repeat(20) });
    const file = new File([new Uint8Array(50_000)], `${question.id}.pdf`, { type: 'application/pdf' });
    await services.evidence.add({ ...on, file });
  }
  return assessment.id;
}

/** Answers that hide no question: a firm that trains its own models and has seen the signs. */
export function fullAnswer(question: Question): Answer {
  switch (question.type) {
    case 'maturity':
      return { kind: 'level', level: 2 };
    case 'single':
      return {
        kind: 'choice',
        value: question.options.find((option) => option.flag)?.value ?? question.options.at(-1)?.value ?? '',
      };
    case 'multi':
      return { kind: 'choices', values: question.options.map((option) => option.value) };
    case 'number':
      return { kind: 'number', value: 5 };
    case 'bool':
      return { kind: 'yesNo', value: true };
  }
}
