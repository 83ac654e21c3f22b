import { implement, type Router } from '@orpc/server';
import { planContract } from '../../src/contract/plan-api.ts';
import type { Services } from './services.ts';

/** The contract's calls around a plan, each handed to its use-case. A forgotten one does not compile. */
export function planApi(services: Services): Router<typeof planContract, Record<never, never>> {
  const os = implement(planContract);
  const { plan, signOffs, scenarios, roadmap, holidays, presentation } = services;
  return {
    plan: {
      get: os.plan.get.handler(({ input, signal }) => plan.get(input, signal)),
      configure: os.plan.configure.handler(({ input }) => plan.configure(input)),
      setProgress: os.plan.setProgress.handler(({ input }) => plan.setProgress(input)),
      without: os.plan.without.handler(({ input, signal }) => plan.without(input, signal)),
      frontier: os.plan.frontier.handler(({ input, signal }) => plan.frontier(input, signal)),
      exportLp: os.plan.exportLp.handler(({ input }) => plan.exportLp(input)),
      signOff: os.plan.signOff.handler(({ input, signal }) => signOffs.signOff(input, signal)),
      withdrawSignOff: os.plan.withdrawSignOff.handler(({ input }) => signOffs.withdrawSignOff(input)),
      restoreSignOff: os.plan.restoreSignOff.handler(({ input }) => signOffs.restoreSignOff(input)),
      keepBaseline: os.plan.keepBaseline.handler(({ input }) => signOffs.keepBaseline(input)),
      trend: os.plan.trend.handler(({ input, signal }) => plan.trend(input, signal)),
    },
    scenarios: {
      list: os.scenarios.list.handler(({ input }) => scenarios.list(input)),
      create: os.scenarios.create.handler(({ input }) => scenarios.create(input)),
      update: os.scenarios.update.handler(({ input }) => scenarios.update(input)),
      remove: os.scenarios.remove.handler(({ input }) => scenarios.remove(input)),
      restore: os.scenarios.restore.handler(({ input }) => scenarios.restore(input)),
      use: os.scenarios.use.handler(({ input }) => scenarios.use(input)),
      compare: os.scenarios.compare.handler(({ input, signal }) => scenarios.compare(input, signal)),
    },
    roadmap: {
      get: os.roadmap.get.handler(({ input, signal }) => roadmap.get(input, signal)),
      move: os.roadmap.move.handler(({ input, signal }) => roadmap.move(input, signal)),
      release: os.roadmap.release.handler(({ input, signal }) => roadmap.release(input, signal)),
      repair: os.roadmap.repair.handler(({ input, signal }) => roadmap.repair(input, signal)),
      setCapacity: os.roadmap.setCapacity.handler(({ input, signal }) => roadmap.setCapacity(input, signal)),
      calendar: os.roadmap.calendar.handler(({ input, signal }) => roadmap.calendar(input, signal)),
    },
    holidays: {
      list: os.holidays.list.handler(() => holidays.list()),
      set: os.holidays.set.handler(({ input }) => holidays.set(input)),
    },
    presentation: {
      get: os.presentation.get.handler(({ input }) => presentation.get(input)),
      set: os.presentation.set.handler(({ input }) => presentation.set(input)),
    },
  };
}
