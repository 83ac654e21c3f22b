import { implement, type Router } from '@orpc/server';
import { portfolioContract } from '../../src/contract/portfolio-api.ts';
import type { Services } from './services.ts';

/** The contract's calls about all clients, each handed to its use-case. A forgotten one does not compile. */
export function portfolioApi({ portfolio }: Services): Router<typeof portfolioContract, Record<never, never>> {
  const os = implement(portfolioContract);
  return {
    portfolio: {
      list: os.portfolio.list.handler(({ input }) => portfolio.list(input)),
      setTags: os.portfolio.setTags.handler(({ input }) => portfolio.setTags(input)),
      calendar: os.portfolio.calendar.handler(({ input }) => portfolio.calendar(input)),
      calendarFile: os.portfolio.calendarFile.handler(({ input }) => portfolio.calendarFile(input)),
      benchmark: os.portfolio.benchmark.handler(({ input }) => portfolio.benchmark(input)),
      exportTable: os.portfolio.exportTable.handler(({ input }) => portfolio.exportTable(input)),
    },
  };
}
