import { eventIterator, oc } from '@orpc/contract';
import * as z from 'zod';
import { answerSchema, instant, language } from './records.ts';
import {
  participantName,
  publicTally,
  rankingResult,
  voteChoice,
  voteComment,
  workshopRole,
  workshopTimer,
} from './workshop-records.ts';

export { participantRpcPath } from './participant-api-path.ts';

/** Every failure that a participant is told; the words are in `locales/<language>/participant.json` under `errors`. */
export const participantErrorCodes = [
  /** No workshop has this code. */
  'CODE_WRONG',
  /** Too many tries from this address; `params.seconds` to wait. */
  'TOO_MANY_TRIES',
  /** The room is full. */
  'ROOM_FULL',
  /** No cookie, or the facilitator sent this participant out: join again. */
  'NOT_JOINED',
  /** The question was closed, or another is in focus. */
  'VOTE_CLOSED',
  'WORKSHOP_ENDED',
  'INVALID_INPUT',
] as const;
export type ParticipantErrorCode = (typeof participantErrorCodes)[number];

const statusOf: Partial<Record<ParticipantErrorCode, number>> = {
  TOO_MANY_TRIES: 429,
  NOT_JOINED: 401,
  ROOM_FULL: 503,
};
const participantErrors = Object.fromEntries(
  participantErrorCodes.map((code) => [
    code,
    { status: statusOf[code] ?? 422, data: z.object({ params: z.record(z.string(), z.number()) }) },
  ]),
) as Record<
  ParticipantErrorCode,
  { status: number; data: z.ZodObject<{ params: z.ZodRecord<z.ZodString, z.ZodNumber> }> }
>;
const call = oc.errors(participantErrors);
const count = z.number().int().min(0);

export const participantProfile = z.object({
  /** Null: anonymous; always null where the workshop is anonymous. */
  name: participantName.nullable(),
  role: workshopRole,
  language,
});

/** What one participant sees, and nothing of the others before the reveal. */
export const participantView = z.object({
  title: z.string(),
  anonymous: z.boolean(),
  me: participantProfile,
  joined: count,
  focus: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('lobby') }),
    z.object({
      kind: z.literal('question'),
      question: z.string(),
      state: z.enum(['open', 'closed', 'revealed', 'decided', 'skipped']),
      round: z.number().int().min(1),
      answered: count,
      mine: z.object({ choice: voteChoice, comment: z.string() }).nullable(),
      /** Null until revealed. */
      tally: publicTally.nullable(),
      decision: answerSchema.nullable(),
    }),
    z.object({
      kind: z.literal('ranking'),
      state: z.enum(['open', 'revealed']),
      /** By number of the set in `appetiteSets`. */
      mine: z.array(z.object({ set: count, best: z.string(), worst: z.string() })),
      result: rankingResult.nullable(),
    }),
    z.object({ kind: z.literal('ended') }),
  ]),
  timer: workshopTimer.nullable(),
  now: instant,
});
export type ParticipantView = z.infer<typeof participantView>;

/** Every call a participant may make: nothing else answers on the workshop's listener. */
export const participantContract = {
  /** Sets the participant's cookie. Someone who comes back with a cookie stays who they were. */
  join: call.input(participantProfile.extend({ code: z.string().max(20) })).output(participantView),
  /** The view now and after every change; reconnecting keeps the place. */
  watch: call.output(eventIterator(participantView)),
  /** Changes name, role or language. */
  change: call.input(participantProfile).output(participantView),
  /** On disk when it returns. */
  vote: call
    .input(
      z.object({
        question: z.string().max(40),
        round: z.number().int().min(1),
        choice: voteChoice,
        comment: voteComment,
      }),
    )
    .output(z.object({ savedAt: instant })),
  rank: call
    .input(z.object({ set: count, best: z.string().max(40), worst: z.string().max(40) }))
    .output(z.object({ savedAt: instant })),
  leave: call.output(z.void()),
};
export type ParticipantContract = typeof participantContract;
