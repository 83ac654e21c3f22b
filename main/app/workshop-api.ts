import { implement, type Router } from '@orpc/server';
import { workshopContract } from '../../src/contract/workshop-api.ts';
import type { Services } from './services.ts';

/** The owner's calls about workshops, each handed to its use-case. A forgotten one does not compile. */
export function workshopApi({
  workshops,
}: Pick<Services, 'workshops'>): Router<typeof workshopContract, Record<never, never>> {
  const os = implement(workshopContract).workshops;
  return {
    workshops: {
      list: os.list.handler(({ input }) => workshops.list(input)),
      create: os.create.handler(({ input }) => workshops.create(input)),
      update: os.update.handler(({ input }) => workshops.update(input)),
      remove: os.remove.handler(({ input }) => workshops.remove(input)),
      restore: os.restore.handler(({ input }) => workshops.restore(input)),
      networks: os.networks.handler(() => workshops.networks()),
      get: os.get.handler(({ input }) => workshops.get(input)),
      watch: os.watch.handler(({ input, signal }) => workshops.watch(input, signal)),
      project: os.project.handler(({ input, signal }) => workshops.project(input, signal)),
      listen: os.listen.handler(({ input }) => workshops.listen(input)),
      stopListening: os.stopListening.handler(({ input }) => workshops.stopListening(input)),
      step: os.step.handler(({ input }) => workshops.step(input)),
      timer: os.timer.handler(({ input }) => workshops.timer(input)),
      decide: os.decide.handler(({ input }) => workshops.decide(input)),
      park: os.park.handler(({ input }) => workshops.park(input)),
      setParked: os.setParked.handler(({ input }) => workshops.setParked(input)),
      removeParticipant: os.removeParticipant.handler(({ input }) => workshops.removeParticipant(input)),
      end: os.end.handler(({ input }) => workshops.end(input)),
      disagreement: os.disagreement.handler(({ input }) => workshops.disagreement(input)),
    },
  };
}
