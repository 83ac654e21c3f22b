import fc from 'fast-check';
import type { Content, Level, Question } from '../../src/content/types.ts';
import type { Answer, Answers } from '../../src/domain/questionnaire/answer.ts';
import { isOpen } from '../../src/domain/questionnaire/atoms.ts';

const level = fc.constantFrom<Level>(0, 1, 2, 3, 4);

/** Any value a question may be answered with: no `unsure`, no `notApplicable`. */
export function anyValue(question: Question): fc.Arbitrary<Answer> {
  switch (question.type) {
    case 'maturity':
      return level.map((value) => ({ kind: 'level', level: value }));
    case 'single':
      return fc.constantFrom(...question.options).map(({ value }) => ({ kind: 'choice', value }));
    case 'multi':
      return fc
        .subarray(
          question.options.map(({ value }) => value),
          { minLength: 1 },
        )
        .map((values) => ({ kind: 'choices', values }));
    case 'bool':
      return fc.boolean().map((value) => ({ kind: 'yesNo', value }));
    case 'number':
      return fc
        .oneof(fc.constantFrom(0, 1, 2), fc.integer({ min: question.min, max: question.max }))
        .map((value) => ({ kind: 'number', value }));
  }
}

/** Any set of answers: values, `unsure`, `notApplicable` and nothing at all, mixed; hidden questions may be answered. */
export function anyAnswers(content: Content): fc.Arbitrary<Answers> {
  const entry = (question: Question) =>
    fc
      .oneof(
        { weight: 6, arbitrary: anyValue(question) },
        { weight: 1, arbitrary: fc.constant<Answer>({ kind: 'unsure' }) },
        { weight: 1, arbitrary: fc.constant<Answer>({ kind: 'notApplicable', reason: 'none here' }) },
        { weight: 2, arbitrary: fc.constant(undefined) },
      )
      .map((answer) => [question.id, answer] as const);
  return fc.tuple(...content.questions.map(entry)).map(withoutEmpty);
}

/** The same answers with every open question answered by some value. */
export function anyCompletion(content: Content, answers: Answers): fc.Arbitrary<Answers> {
  const entry = (question: Question) => {
    const answer = answers[question.id];
    const completed = answer !== undefined && !isOpen(answer) ? fc.constant(answer) : anyValue(question);
    return completed.map((value) => [question.id, value] as const);
  };
  return fc.tuple(...content.questions.map(entry)).map(withoutEmpty);
}

function withoutEmpty(entries: readonly (readonly [string, Answer | undefined])[]): Answers {
  const answers: Record<string, Answer> = {};
  for (const [id, answer] of entries) if (answer) answers[id] = answer;
  return answers;
}
