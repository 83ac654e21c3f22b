/** Size of a firm by its employees. */
type SizeClass = 'micro' | 'small' | 'medium' | 'large';

/** Employees from which each class begins, the largest first. */
export const sizeClasses: readonly (readonly [SizeClass, number])[] = [
  ['large', 200],
  ['medium', 50],
  ['small', 10],
  ['micro', 0],
];
