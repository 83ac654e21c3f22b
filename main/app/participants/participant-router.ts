import { implement } from '@orpc/server';
import { participantContract } from '../../../src/contract/participant-api.ts';
import { type Room, RoomRefusal } from '../workshops/room.ts';
import type { JoinLimits } from './join-limits.ts';
import { hashOf, makeToken } from './token.ts';

/** What a call knows of who makes it. */
export interface Caller {
  readonly address: string;
  /** From the cookie. */
  readonly token: string | null;
  /** Gives or takes the cookie. */
  readonly setToken: (token: string | null) => void;
}

/** The stream of views is answered by `streamViews`: a room of phones would have each of its parts copied for each of them. */
const { watch: _, ...calls } = participantContract;

/** The participants' calls of one room. What is not here cannot be called: this router knows no use-case of the owner. */
export function participantRouter({ participants, isCode }: Room, limits: JoinLimits) {
  const os = implement(calls).$context<Caller>();
  const member = ({ token }: Caller): string => memberOf(participants, token);
  return os.router({
    join: os.join.handler(async ({ input: { code, ...profile }, context }) => {
      const back = context.token === null ? null : participants.find(hashOf(context.token));
      if (back !== null) return participants.view(back);
      await limits.check(context.address);
      if (!isCode(code)) {
        await limits.failed(context.address);
        throw new RoomRefusal('CODE_WRONG');
      }
      const token = makeToken();
      const id = await participants.join(profile, hashOf(token));
      context.setToken(token);
      return participants.view(id);
    }),
    change: os.change.handler(({ input, context }) => participants.change(member(context), input)),
    vote: os.vote.handler(({ input, context }) => participants.vote(member(context), input)),
    rank: os.rank.handler(({ input, context }) => participants.rank(member(context), input)),
    leave: os.leave.handler(async ({ context }) => {
      await participants.leave(member(context));
      context.setToken(null);
    }),
  });
}

/** Who has this token. Throws RoomRefusal NOT_JOINED. */
export function memberOf(participants: Room['participants'], token: string | null): string {
  const id = token === null ? null : participants.find(hashOf(token));
  if (id === null) throw new RoomRefusal('NOT_JOINED');
  return id;
}
