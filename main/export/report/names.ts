import type { ActionId, QuestionId, RiskId } from '../../../src/content/types.ts';
import type { Composer } from '../composer.ts';
import type { Text } from '../document/types.ts';

/** `R09 Title`. */
export function riskName(id: RiskId, { say, join }: Composer): Text {
  return join([id], say(`risks:${id}.title`), ' ');
}

/** `A01 Title`. */
export function actionName(id: ActionId, { say, join }: Composer): Text {
  return join([id], say(`actions:${id}.title`), ' ');
}

/** `MON-01 Text of the question`. */
export function questionName(id: QuestionId, { say, join }: Composer): Text {
  return join([id], say(`questions:${id}.text`), ' ');
}

/** `12.5 person-days`; whole numbers without digits after the point, as in the tables. */
export function personDays(days: number, { say, number }: Composer): Text {
  return say('ui:unit.personDays', { value: number(days, Number.isInteger(days) ? 0 : 1) });
}

/** One sentence after another, as each language sets them. */
export function sentences(texts: readonly Text[], { say }: Composer): Text {
  const [first, ...others] = texts;
  return others.reduce<Text>((all, next) => say('reports:sentences', { first: all, next }), first ?? ['']);
}
