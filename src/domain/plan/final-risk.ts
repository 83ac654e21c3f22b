import type { Plan } from './types.ts';

/** Total planning risk (points) once a plan is complete. */
export function finalRisk({ riskOverTime }: Plan): number {
  return riskOverTime.at(-1)?.planning ?? 0;
}
