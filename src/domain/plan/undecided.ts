import type { LocalDate } from '../../kernel/dates.ts';
import type { PlanSettings } from './types.ts';

/** The settings of a plan about which nothing was decided but its first day: no limit, person-days by firm size. */
export function undecided(start: LocalDate): PlanSettings {
  return {
    budgetNtd: null,
    windowBudgetsNtd: null,
    personDays: null,
    windowPersonDays: {},
    maxParallel: null,
    owners: {},
    minimumPerPillar: {},
    start,
    locked: {},
    excluded: [],
    done: [],
    begun: [],
  };
}
