import { withoutPluralSuffix } from './locale-files.ts';
import type { KeyUsage } from './locale-usage.ts';

/** Usages of a key, template or branch that no word stands under: `key (file:line)`. */
export function findMissingKeys(keys: Iterable<string>, usages: readonly KeyUsage[]): readonly string[] {
  const known = addBranches(keys);
  const isKnown = (key: string) => {
    if (!key.includes('*')) return known.has(key);
    const pattern = patternOf(key);
    return [...known].some((candidate) => pattern.test(candidate));
  };
  return [...groupByKey(usages)].filter(([key]) => !isKnown(key)).map(([key, where]) => `${key} (${where})`);
}

/** Keys of words that no usage reaches. */
export function findUnusedKeys(keys: Iterable<string>, usages: readonly KeyUsage[]): readonly string[] {
  const used = [...groupByKey(usages).keys()];
  const exact = new Set(used.filter((key) => !key.includes('*')));
  const patterns = used.filter((key) => key.includes('*')).map(patternOf);
  const isUsed = (key: string) => {
    const branches = branchesOf(key);
    return branches.some((branch) => exact.has(branch) || patterns.some((pattern) => pattern.test(branch)));
  };
  return [...keys].filter((key) => !isUsed(key));
}

function groupByKey(usages: readonly KeyUsage[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { key, where } of usages) if (!found.has(key)) found.set(key, where);
  return found;
}

/** `*` stands for one part of a key, or a piece of it: anything without a dot. */
function patternOf(key: string): RegExp {
  const escaped = key.split('*').map((piece) => piece.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${escaped.join('[^.:]+')}$`);
}

/** A key with all that a usage may name to reach it: itself, without plural form, each branch above, the namespace. */
function branchesOf(key: string): readonly string[] {
  const [namespace = '', path = ''] = key.split(':');
  const parts = path.split('.');
  const above = parts.map((_, index) => `${namespace}:${parts.slice(0, index + 1).join('.')}`);
  return [`${namespace}:`, ...above, withoutPluralSuffix(key)];
}

function addBranches(keys: Iterable<string>): ReadonlySet<string> {
  return new Set([...keys].flatMap(branchesOf));
}
