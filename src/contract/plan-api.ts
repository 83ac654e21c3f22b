import { eventIterator, oc } from '@orpc/contract';
import * as z from 'zod';
import { appErrors } from './errors.ts';
import {
  actionProgress,
  baseline,
  comparedScenario,
  frontierProgress,
  planSettings,
  planView,
  planWithout,
  scenario,
  scenarioFields,
  trend,
} from './plan-records.ts';
import { presentationSettings } from './presentation-records.ts';
import { recordId } from './records.ts';
import { holiday, repairResult, roadmap } from './roadmap-records.ts';

const call = oc.errors(appErrors);
const byId = z.object({ id: recordId });
const inAssessment = z.object({ assessmentId: recordId });
const onAction = inAssessment.extend({ action: z.string() });
const textFile = z.object({ fileName: z.string(), text: z.string(), sha256: z.string() });

/** The calls around a plan. Those that solve wait for the solver; aborting the request stops it. */
export const planContract = {
  plan: {
    get: call.input(inAssessment).output(planView),
    /** Saved before it returns; the plan is solved anew by the next `get`. */
    configure: call.input(inAssessment.extend({ settings: planSettings.partial() })).output(planSettings),
    setProgress: call
      .input(onAction.extend({ progress: actionProgress.omit({ begunOn: true, doneOn: true }).partial() }))
      .output(z.record(z.string(), actionProgress)),
    /** What the plan would lose without one of its actions: solved anew. */
    without: call.input(onAction).output(planWithout),
    /** Remaining risk against budget: `points` plans, at least 12. Points come as they are solved. */
    frontier: call
      .input(inAssessment.extend({ points: z.number().int().min(2).max(60).default(13) }))
      .output(eventIterator(frontierProgress)),
    /** The very model that was solved, in CPLEX LP format. */
    exportLp: call.input(inAssessment).output(textFile),
    /** Signs the present plan off: keeps it and its roadmap unchanged, and holds the plan to it. */
    signOff: call
      .input(
        inAssessment.extend({ signedBy: z.string().trim().min(1).max(200), note: z.string().max(2000).default('') }),
      )
      .output(baseline),
    /** Takes the last sign-off back. */
    withdrawSignOff: call.input(inAssessment).output(z.void()),
    /** Brings a withdrawn sign-off back (undo). */
    restoreSignOff: call.input(byId).output(baseline),
    /** Whether new plans keep what was signed off. */
    keepBaseline: call.input(inAssessment.extend({ keep: z.boolean() })).output(z.void()),
    /** A firm's actual scores beside the projected ones. */
    trend: call.input(inAssessment).output(trend),
  },
  scenarios: {
    list: call.input(inAssessment).output(z.array(scenario)),
    /** Keeps what the plan is set to now under a name, or other settings if they are given. */
    create: call
      .input(scenarioFields.extend({ assessmentId: recordId, settings: planSettings.partial().optional() }))
      .output(scenario),
    update: call
      .input(scenarioFields.partial().extend({ id: recordId, settings: planSettings.partial().optional() }))
      .output(scenario),
    remove: call.input(byId).output(z.void()),
    restore: call.input(byId).output(scenario),
    /** Sets the plan to a scenario. Returns what it was set to before, for undo. */
    use: call.input(byId).output(z.object({ before: planSettings, now: planSettings })),
    /** Each with its own plan, differences against the first. Null stands for what the plan is set to now. */
    compare: call
      .input(inAssessment.extend({ scenarios: z.array(recordId.nullable()).min(1).max(6) }))
      .output(z.array(comparedScenario)),
  },
  roadmap: {
    get: call.input(inAssessment).output(roadmap),
    /** Puts an item where the user wants it, even where it breaks a rule: `violations` say so. */
    move: call
      .input(onAction.extend({ start: z.iso.date(), workingDays: z.number().int().min(1).max(400) }))
      .output(roadmap),
    /** Takes moves back: of one action, or of all. */
    release: call.input(inAssessment.extend({ action: z.string().nullable() })).output(roadmap),
    /** Solves the plan anew with the moved items locked where they are and dates everything else around them. */
    repair: call.input(inAssessment).output(repairResult),
    setCapacity: call
      .input(inAssessment.extend({ owner: z.string().max(200), capacity: z.number().min(0.05).max(5).nullable() }))
      .output(roadmap),
    /** The roadmap as an iCalendar file with gates and due dates. */
    calendar: call.input(inAssessment).output(textFile),
  },
  holidays: {
    /** The days that nobody works, 2026 to 2028, as edited by the user. */
    list: call.output(z.array(holiday)),
    /** Null: back to the content's own. */
    set: call.input(z.object({ holidays: z.array(holiday).max(1000).nullable() })).output(z.array(holiday)),
  },
  presentation: {
    get: call.input(inAssessment).output(presentationSettings),
    set: call.input(inAssessment.extend({ settings: presentationSettings.partial() })).output(presentationSettings),
  },
};
