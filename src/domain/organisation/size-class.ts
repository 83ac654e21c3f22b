/** Size of a firm by its employees. */
export type SizeClass = 'micro' | 'small' | 'medium' | 'large';

/** Employees from which each class begins, the largest first. */
export const sizeClasses: readonly (readonly [SizeClass, number])[] = [
  ['large', 200],
  ['medium', 50],
  ['small', 10],
  ['micro', 0],
];

/** The size class of a firm; null while nobody said how many work there. */
export function sizeClassOf(employees: number | null): SizeClass | null {
  if (employees === null) return null;
  return sizeClasses.find(([, from]) => employees >= from)?.[0] ?? null;
}
