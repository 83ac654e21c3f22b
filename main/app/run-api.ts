import { implement, type Router } from '@orpc/server';
import { runContract } from '../../src/contract/run-api.ts';
import type { Services } from './services.ts';

/** The contract's calls about training runs and the lab, each handed to its use-case. A forgotten one does not compile. */
export function runApi({ runs, watched, prices, lab }: Services): Router<typeof runContract, Record<never, never>> {
  const os = implement(runContract);
  return {
    runs: {
      list: os.runs.list.handler(({ input }) => runs.list(input)),
      read: os.runs.read.handler(({ input, signal }) => runs.read(input, signal)),
      get: os.runs.get.handler(({ input }) => runs.get(input)),
      curves: os.runs.curves.handler(({ input }) => runs.curves(input)),
      update: os.runs.update.handler(({ input }) => runs.update(input)),
      remove: os.runs.remove.handler(({ input }) => runs.remove(input)),
      restore: os.runs.restore.handler(({ input }) => runs.restore(input)),
      suggestions: os.runs.suggestions.handler(({ input }) => runs.suggestions(input)),
      attach: os.runs.attach.handler(({ input }) => runs.attach(input)),
      bill: os.runs.bill.handler(({ input }) => runs.bill(input, prices.get())),
      exportCsv: os.runs.exportCsv.handler(({ input }) => runs.exportCsv(input)),
    },
    watched: {
      get: os.watched.get.handler(() => watched.get()),
      choose: os.watched.choose.handler(({ input }) => watched.choose(input)),
      stop: os.watched.stop.handler(() => watched.stop()),
    },
    prices: {
      get: os.prices.get.handler(() => prices.get()),
      set: os.prices.set.handler(({ input }) => prices.set(input)),
    },
    lab: {
      presets: os.lab.presets.handler(() => lab.presets()),
      run: os.lab.run.handler(({ input, signal }) => lab.run(input, signal)),
      pause: os.lab.pause.handler(({ input }) => lab.pause(input)),
      resume: os.lab.resume.handler(({ input }) => lab.resume(input)),
      save: os.lab.save.handler(({ input }) => lab.save(input)),
    },
  };
}
