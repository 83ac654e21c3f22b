import type { PlanRules } from './types.ts';

/** Windows and constants of the plan's model: three 30-day windows, then three quarters, then a year's tail. */
export const planRules: PlanRules = {
  windows: [
    { id: '0-30', firstDay: 0, lastDay: 29 },
    { id: '31-60', firstDay: 30, lastDay: 59 },
    { id: '61-90', firstDay: 60, lastDay: 89 },
    { id: '91-180', firstDay: 90, lastDay: 179 },
    { id: '181-270', firstDay: 180, lastDay: 269 },
    { id: '271-360', firstDay: 270, lastDay: 359 },
  ],
  tailDays: 365,
  personDayNtd: 8000,
  capacityBySize: { micro: 20, small: 40, medium: 70, capital: 120, over: 120 },
  sizeQuestion: 'PRO-01',
  // Not the bottleneck by default: the firm's person-days already bound what all owners together do.
  ownerCapacity: 1,
};
