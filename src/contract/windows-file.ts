import * as z from 'zod';

/** Limits of single windows for `plan --windows FILE`: a list, or an object with the list under `windows`. */
const windowLimits = z.array(
  z.object({
    id: z.string(),
    /** External NT$ that come in with the window; unspent money carries over. */
    budgetNtd: z.number().min(0).nullish(),
    /** Internal person-days in place of the even share. */
    personDays: z.number().min(0).nullish(),
  }),
);
export const windowsFile = z.union([
  windowLimits,
  z.object({ windows: windowLimits }).transform(({ windows }) => windows),
]);
export type WindowsFile = z.infer<typeof windowsFile>;
