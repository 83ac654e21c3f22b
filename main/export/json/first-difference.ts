import type { Checked } from '../file-format.ts';

/**
 * Compares two values of JSON all the way down. `figures` counts the texts, numbers and truths that agree; the path of the
 * first that does not is named. A key without a value is as good as no key.
 */
export function firstDifference(expected: unknown, found: unknown, where = ''): Checked {
  if (!isCompound(expected) || !isCompound(found)) {
    if (expected === found) return { figures: 1, difference: null };
    return {
      figures: 0,
      difference: { where, expected: String(expected), found: found === undefined ? null : String(found) },
    };
  }
  if (Array.isArray(expected) !== Array.isArray(found)) return wrongKind(where, expected, found);
  let figures = 0;
  for (const key of new Set([...keysOf(expected), ...keysOf(found)])) {
    const below = firstDifference(expected[key], found[key], where === '' ? key : `${where}.${key}`);
    figures += below.figures;
    if (below.difference) return { figures, difference: below.difference };
  }
  return { figures, difference: null };
}

function isCompound(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function keysOf(value: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.keys(value).filter((key) => value[key] !== undefined);
}

function wrongKind(where: string, expected: unknown, found: unknown): Checked {
  const kind = (value: unknown) => (Array.isArray(value) ? 'list' : 'object');
  return { figures: 0, difference: { where, expected: kind(expected), found: kind(found) } };
}
