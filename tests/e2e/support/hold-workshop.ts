import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/fetch';
import type { ContractRouterClient } from '@orpc/contract';
import { type ParticipantContract, participantRpcPath } from '../../../src/contract/participant-api.ts';
import type { WorkshopView } from '../../../src/contract/workshop-records.ts';
import type { VoteChoice, WorkshopRole } from '../../../src/domain/workshop/types.ts';
import type { ApiClient } from './api-client.ts';

/** Who takes part, and what they say to each question, in the same order. */
interface Room {
  readonly roles: readonly WorkshopRole[];
  readonly votes: Readonly<Record<string, readonly VoteChoice[]>>;
  /** Digits only, where a test looks for words from outside the locale files. */
  readonly title?: string;
  /** Leaves it open at the last question, with its door closed, instead of ending it. */
  readonly goesOn?: boolean;
}

/** Holds a workshop through the API and the participants' door on this machine: joins, votes, reveals each question, ends it. */
export async function holdWorkshop(
  api: ApiClient,
  assessmentId: string,
  { roles, votes, title, goesOn = false }: Room,
): Promise<WorkshopView> {
  const questions = Object.keys(votes);
  const { id } = await api.workshops.create({ assessmentId, questions, ...(title === undefined ? {} : { title }) });
  const { listening } = await api.workshops.listen({ id, address: '127.0.0.1' });
  if (!listening) throw new Error('The workshop is not listening');
  const people = await Promise.all(roles.map((role) => join(listening, role)));
  for (const question of questions) {
    await api.workshops.step({ id, step: 'open', question });
    await Promise.all(
      people.map(async (person, place) => {
        const choice = votes[question]?.[place];
        if (choice !== undefined) await person.vote({ question, round: 1, choice, comment: '' });
      }),
    );
    await api.workshops.step({ id, step: 'reveal' });
  }
  return goesOn ? api.workshops.stopListening({ id }) : api.workshops.end({ id });
}

/** A participant who keeps the cookie that joining gives, as a phone does. */
async function join(
  { url, joinCode }: NonNullable<WorkshopView['listening']>,
  role: WorkshopRole,
): Promise<ContractRouterClient<ParticipantContract>> {
  const { origin } = new URL(url);
  let cookie = '';
  const link = new RPCLink({
    url: `${origin}${participantRpcPath}`,
    headers: () => ({ origin, cookie }),
    fetch: async (request, init) => {
      const response = await fetch(request, init);
      cookie = response.headers.get('set-cookie')?.split(';')[0] ?? cookie;
      return response;
    },
  });
  const person: ContractRouterClient<ParticipantContract> = createORPCClient(link);
  await person.join({ name: null, role, language: 'zh-TW', code: joinCode });
  return person;
}
