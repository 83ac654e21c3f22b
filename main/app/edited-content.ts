import { content } from '../../src/content/content.ts';
import type { Content } from '../../src/content/types.ts';

/** The assumption that values a person-day in plans. */
const personDayAssumption = 'person-day';

let last: { readonly key: string; readonly edited: Content } | undefined;

/** The content with the user's own numbers in place of the assumptions; the same object as long as they stay the same. */
export function contentWith(assumptions: Readonly<Record<string, number>>): Content {
  const key = JSON.stringify(assumptions);
  if (last?.key !== key) last = { key, edited: edit(assumptions) };
  return last.edited;
}

function edit(values: Readonly<Record<string, number>>): Content {
  const assumptions = content.assumptions.map((assumption) => ({
    ...assumption,
    value: values[assumption.id] ?? assumption.value,
  }));
  const personDayNtd = values[personDayAssumption] ?? content.plan.personDayNtd;
  return { ...content, assumptions, plan: { ...content.plan, personDayNtd } };
}
