import type { Answer, Answers } from '../questionnaire/answer.ts';
import { atomHolds, isOpen } from '../questionnaire/atoms.ts';
import type { CompiledContent, TestedQuestion } from './compile-content.ts';

/** One way in which the open profile answers may turn out, settled for every rule. */
export interface Scenario {
  /** Chance of this scenario: every class of answers is equally likely. Weights add up to 1. */
  readonly weight: number;
  /** 1 where the atom (by its place) holds. */
  readonly truth: Uint8Array;
  /** Class taken by each tested question that is open and asked here; -1 for the others. */
  readonly classes: Int8Array;
}

/**
 * Every way in which open (unanswered or unsure) profile answers may turn out. Only answers that a rule tests matter, and
 * of those only what the rules can tell apart. `criticalSystems` counts like an answer to the content's question for it.
 */
export function scenariosOf(compiled: CompiledContent, answers: Answers, criticalSystems: number): readonly Scenario[] {
  const { tested, atoms, content } = compiled;
  const critical = { ...content.scoring.criticalSystems, count: criticalSystems };
  const found: Scenario[] = [];

  const settle = (index: number, truth: Uint8Array, classes: Int8Array, weight: number): void => {
    const next = tested[index];
    if (!next) {
      found.push({ weight, truth, classes });
      return;
    }
    const given = withCriticalSystems(compiled, next, answers[next.question.id], critical);
    if (given?.kind === 'notApplicable' || (next.gate && !next.gate(truth))) {
      settle(index + 1, truth, classes, weight);
    } else if (given && !isOpen(given)) {
      settle(index + 1, withAnswer(compiled, next, truth, given), classes, weight);
    } else {
      next.classes.forEach(({ answer }, place) => {
        const raised = withCriticalSystems(compiled, next, answer, critical) ?? answer;
        const taken = classes.slice();
        taken[index] = place;
        settle(index + 1, withAnswer(compiled, next, truth, raised), taken, weight / next.classes.length);
      });
    }
  };
  settle(0, new Uint8Array(atoms.length), new Int8Array(tested.length).fill(-1), 1);
  return found;
}

function withAnswer(compiled: CompiledContent, tested: TestedQuestion, truth: Uint8Array, answer: Answer): Uint8Array {
  const settled = truth.slice();
  for (const place of tested.atoms) {
    const atom = compiled.atoms[place];
    if (atom && atomHolds(atom, tested.question, answer)) settled[place] = 1;
  }
  return settled;
}

/** The register of AI systems is evidence of its own: the larger of the count there and the answer counts. */
function withCriticalSystems(
  compiled: CompiledContent,
  tested: TestedQuestion,
  answer: Answer | undefined,
  critical: { readonly question: string; readonly count: number },
): Answer | undefined {
  if (tested.question.id !== critical.question || critical.count < 1) return answer;
  if (answer?.kind === 'number') return { kind: 'number', value: Math.max(answer.value, critical.count) };
  const passesAll = tested.atoms.every((place) => {
    const atom = compiled.atoms[place];
    return atom?.op !== 'gte' || critical.count >= atom.v;
  });
  return passesAll || answer?.kind === 'notApplicable' ? { kind: 'number', value: critical.count } : answer;
}
