import { actions } from '../../../src/content/actions.ts';
import { risks } from '../../../src/content/risks.ts';
import type { ActionId, ReferenceId } from '../../../src/content/types.ts';
import type { Answer } from '../../../src/domain/questionnaire/answer.ts';

/** The framework references of a risk. */
export function riskReferences(riskId: string): readonly ReferenceId[] {
  return risks.find((risk) => risk.id === riskId)?.refs ?? [];
}

/** Actions that raise an answer which drives this risk and stands below what the action reaches. */
export function actionsLowering(riskId: string, answers: Readonly<Record<string, Answer>>): readonly ActionId[] {
  const drivers = new Set(risks.find((risk) => risk.id === riskId)?.drivers.map((driver) => driver.q));
  return actions
    .filter((action) =>
      action.raises.some(({ question, to }) => drivers.has(question) && isBelow(answers[question], to)),
    )
    .map((action) => action.id);
}

function isBelow(answer: Answer | undefined, level: number): boolean {
  if (answer === undefined || answer.kind === 'unsure') return true;
  return answer.kind === 'level' && answer.level < level;
}
