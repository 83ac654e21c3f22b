import type { Condition, Content, Question } from '../types.ts';

type Test = Extract<Condition, { q: string }>;

/** Conditions that ask about nothing, about a value that no option has, or about a question that comes later. */
export function findConditionFaults(content: Content): readonly string[] {
  const questions = new Map(content.questions.map((question) => [question.id, question]));
  const faults = conditionsOf(content).flatMap(({ name, condition }) =>
    testsOf(condition).flatMap((test) => testFault(test, questions).map((fault) => `${name}: ${fault}`)),
  );
  return [...faults, ...orderFaults(content)];
}

function conditionsOf(content: Content): readonly { readonly name: string; readonly condition: Condition }[] {
  const { exposure, impact, trainsOwnModels, sawExposure } = content.scoring;
  return [
    ...content.questions.flatMap(({ id, showIf }) => (showIf ? [{ name: `question ${id}`, condition: showIf }] : [])),
    ...exposure.map(({ when }, at) => ({ name: `exposure rule ${at + 1}`, condition: when })),
    ...impact.map(({ when }, at) => ({ name: `impact rule ${at + 1}`, condition: when })),
    { name: 'trainsOwnModels', condition: trainsOwnModels },
    { name: 'sawExposure', condition: sawExposure },
  ];
}

function testsOf(condition: Condition): readonly Test[] {
  if ('all' in condition) return condition.all.flatMap(testsOf);
  if ('any' in condition) return condition.any.flatMap(testsOf);
  if ('not' in condition) return testsOf(condition.not);
  return [condition];
}

function testFault(test: Test, questions: ReadonlyMap<string, Question>): readonly string[] {
  const question = questions.get(test.q);
  if (!question) return [`asks about ${test.q}, which is no question`];
  if (test.op === 'gte')
    return question.type === 'number' ? [] : [`asks how much ${test.q} is, which is no number question`];
  if (question.type !== 'single' && question.type !== 'multi')
    return [`asks for an option of ${test.q}, which has none`];
  if (test.op === 'flagged') {
    const flagged = question.options.some((option) => option.flag === test.v);
    return flagged ? [] : [`asks for the flag ${test.v} of ${test.q}, which no option carries`];
  }
  const fitting = test.op === 'any_of' ? 'multi' : 'single';
  if (question.type !== fitting) return [`tests ${test.q} by ${test.op}, which is for ${fitting} questions`];
  return test.v
    .filter((value) => !question.options.some((option) => option.value === value))
    .map((value) => `asks for the value ${value} of ${test.q}, which is no option`);
}

function orderFaults(content: Content): readonly string[] {
  const order = content.questions.map((question) => question.id);
  return content.questions.flatMap(({ id, showIf }, at) =>
    (showIf ? testsOf(showIf) : [])
      .filter((test) => order.indexOf(test.q) >= at)
      .map((test) => `question ${id}: depends on ${test.q}, which is not asked before it`),
  );
}
