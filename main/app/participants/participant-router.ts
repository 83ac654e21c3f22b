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

/** The participants' calls of one room. What is not here cannot be called: this router knows no use-case of the owner. */
export function participantRouter({ participants, isCode }: Room, limits: JoinLimits) {
  const os = implement(participantContract).$context<Caller>();
  const known = ({ token }: Caller): string | null => (token === null ? null : participants.find(hashOf(token)));
  const member = (caller: Caller): string => {
    const id = known(caller);
    if (id === null) throw new RoomRefusal('NOT_JOINED');
    return id;
  };
  return os.router({
    join: os.join.handler(async ({ input: { code, ...profile }, context }) => {
      const back = known(context);
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
    watch: os.watch.handler(async ({ context, signal }) => participants.watch(member(context), signal)),
    change: os.change.handler(({ input, context }) => participants.change(member(context), input)),
    vote: os.vote.handler(({ input, context }) => participants.vote(member(context), input)),
    rank: os.rank.handler(({ input, context }) => participants.rank(member(context), input)),
    leave: os.leave.handler(async ({ context }) => {
      await participants.leave(member(context));
      context.setToken(null);
    }),
  });
}
