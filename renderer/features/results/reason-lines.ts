import type { AssessedRisk } from '../../../src/domain/scoring/types.ts';
import { roundToSum } from '../../ui/round-to-sum.ts';

/** One step of the staircase, in points of the score (1 to 25), rounded so that the steps add up to the total shown. */
export interface ReasonLine {
  /** A question id, `base` or `floor`. */
  readonly key: string;
  readonly kind: 'base' | 'question' | 'floor';
  /** Where the step begins: the sum of those before it. */
  readonly from: number;
  readonly points: number;
  readonly known: boolean;
}

const digits = 2;

/** The steps from what always remains, over each question, to the planning score; the floor last, where it binds. */
export function reasonLines(risk: AssessedRisk): { readonly lines: readonly ReasonLine[]; readonly total: number } {
  const parts = [
    { key: 'base', kind: 'base', value: risk.base, known: true } as const,
    ...risk.reasons.map(
      (reason) =>
        ({ key: reason.question, kind: 'question', value: reason.contribution, known: reason.known }) as const,
    ),
    ...(risk.floor > 0 ? [{ key: 'floor', kind: 'floor', value: risk.floor, known: true } as const] : []),
  ];
  const rounded = roundToSum(
    parts.map((part) => part.value),
    digits,
  );
  let from = 0;
  const lines = parts.map(({ key, kind, known }, index) => {
    const points = rounded[index] ?? 0;
    const line: ReasonLine = { key, kind, from, points, known };
    from += points;
    return line;
  });
  return { lines, total: Math.round(from * 10 ** digits) / 10 ** digits };
}
