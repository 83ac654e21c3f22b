import type { Condition, Content, Question, QuestionId, Risk } from '../../content/types.ts';
import { type Atom, atomsOf } from '../questionnaire/atoms.ts';
import { type AnswerClass, answerClasses } from './answer-classes.ts';

/** A compiled condition: reads the settled truth of every atom, by the atom's place in {@link CompiledContent.atoms}. */
type Test = (truth: Uint8Array) => boolean;

/** A question that some rule tests, with its atoms and the classes of answers they can tell apart. */
export interface TestedQuestion {
  readonly question: Question;
  readonly gate: Test | null;
  readonly atoms: readonly number[];
  readonly classes: readonly AnswerClass[];
}

interface CompiledDriver {
  readonly question: QuestionId;
  /** Weight of the question times p of the driver: its share before division by the sum. */
  readonly share: number;
  /** Place in {@link CompiledContent.gates}; -1: always asked. */
  readonly gate: number;
}

export interface CompiledRisk {
  readonly risk: Risk;
  readonly drivers: readonly CompiledDriver[];
  readonly exposure: readonly { readonly when: Test; readonly factor: number }[];
  readonly impact: readonly { readonly when: Test; readonly add: number }[];
}

/** Content made ready for fast scoring: conditions as functions over one truth vector, drivers with their weights. */
export interface CompiledContent {
  readonly content: Content;
  readonly atoms: readonly Atom[];
  /** In an order in which every question comes after those that its branch tests; gating questions first. */
  readonly tested: readonly TestedQuestion[];
  /** The distinct branches of maturity questions. */
  readonly gates: readonly Test[];
  readonly risks: readonly CompiledRisk[];
}

const cache = new WeakMap<Content, CompiledContent>();

/** Compiles a content, once. */
export function compileContent(content: Content): CompiledContent {
  let compiled = cache.get(content);
  if (!compiled) {
    compiled = compile(content);
    cache.set(content, compiled);
  }
  return compiled;
}

function compile(content: Content): CompiledContent {
  const { scoring } = content;
  const byId = new Map(content.questions.map((question) => [question.id, question]));
  const rules = [...scoring.exposure, ...scoring.impact].map((rule) => rule.when);
  const branches = content.questions.flatMap((question) => question.showIf ?? []);
  const atoms = distinct([...rules, ...branches].flatMap(atomsOf));
  const places = new Map(atoms.map((atom, place) => [JSON.stringify(atom), place]));
  const test = (condition: Condition) => compileTest(condition, places);
  const gates = distinct(
    content.questions.flatMap((question) => (question.type === 'maturity' && question.showIf) || []),
  );
  const gateOf = (question: Question) => gates.findIndex((gate) => same(gate, question.showIf));
  return {
    content,
    atoms,
    tested: settlingOrder(content, byId, atoms).map((question) => testedQuestion(question, atoms, test)),
    gates: gates.map(test),
    risks: content.risks.map((risk) =>
      compiledRisk(risk, scoring, test, (id) => {
        const question = byId.get(id);
        return question?.type === 'maturity' ? { weight: question.weight, gate: gateOf(question) } : null;
      }),
    ),
  };
}

function compiledRisk(
  risk: Risk,
  scoring: Content['scoring'],
  test: (condition: Condition) => Test,
  maturityOf: (id: QuestionId) => { readonly weight: number; readonly gate: number } | null,
): CompiledRisk {
  return {
    risk,
    drivers: risk.drivers.flatMap(({ q, p }) => {
      const maturity = maturityOf(q);
      return maturity ? [{ question: q, share: maturity.weight * p, gate: maturity.gate }] : [];
    }),
    exposure: scoring.exposure
      .filter((rule) => rule.risks.includes(risk.id))
      .map((rule) => ({ when: test(rule.when), factor: rule.factor })),
    impact: scoring.impact
      .filter((rule) => rule.risks === null || rule.risks.includes(risk.id))
      .map((rule) => ({ when: test(rule.when), add: rule.add })),
  };
}

function testedQuestion(question: Question, atoms: readonly Atom[], test: (condition: Condition) => Test) {
  const own = atoms.flatMap((atom, place) => (atom.q === question.id ? [place] : []));
  return {
    question,
    gate: question.showIf === null ? null : test(question.showIf),
    atoms: own,
    classes: answerClasses(
      question,
      atoms.filter((atom) => atom.q === question.id),
    ),
  };
}

function settlingOrder(content: Content, byId: ReadonlyMap<QuestionId, Question>, atoms: readonly Atom[]) {
  const order = new Set<Question>();
  const settle = (id: QuestionId) => {
    const question = byId.get(id);
    if (!question || order.has(question) || !atoms.some((atom) => atom.q === id)) return;
    if (question.showIf) for (const atom of atomsOf(question.showIf)) settle(atom.q);
    order.add(question);
  };
  content.scoring.gating.forEach(settle);
  for (const question of content.questions) settle(question.id);
  return [...order];
}

function compileTest(condition: Condition, places: ReadonlyMap<string, number>): Test {
  if ('all' in condition) {
    const parts = condition.all.map((part) => compileTest(part, places));
    return (truth) => parts.every((part) => part(truth));
  }
  if ('any' in condition) {
    const parts = condition.any.map((part) => compileTest(part, places));
    return (truth) => parts.some((part) => part(truth));
  }
  if ('not' in condition) {
    const part = compileTest(condition.not, places);
    return (truth) => !part(truth);
  }
  const place = places.get(JSON.stringify(condition)) ?? -1;
  return (truth) => truth[place] === 1;
}

function distinct<T>(values: readonly T[]): readonly T[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
