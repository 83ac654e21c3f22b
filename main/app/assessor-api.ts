import { implement, type Router } from '@orpc/server';
import { assessorContract } from '../../src/contract/assessor-api.ts';
import type { Services } from './services.ts';

/** The contract's calls about several assessors of one assessment. A forgotten one does not compile. */
export function assessorApi({ assessors }: Services): Router<typeof assessorContract, Record<never, never>> {
  const os = implement(assessorContract);
  return {
    assessors: {
      get: os.assessors.get.handler(({ input }) => assessors.get(input)),
      questionnaire: os.assessors.questionnaire.handler(({ input }) => assessors.questionnaire(input)),
      receive: os.assessors.receive.handler(({ input }) => assessors.receive(input)),
      remove: os.assessors.remove.handler(({ input }) => assessors.remove(input)),
      restore: os.assessors.restore.handler(({ input }) => assessors.restore(input)),
      settle: os.assessors.settle.handler(({ input }) => assessors.settle(input)),
      settleByRule: os.assessors.settleByRule.handler(({ input }) => assessors.settleByRule(input)),
      takeAgreed: os.assessors.takeAgreed.handler(({ input }) => assessors.takeAgreed(input)),
      undo: os.assessors.undo.handler(({ input }) => assessors.undo(input)),
    },
  };
}
