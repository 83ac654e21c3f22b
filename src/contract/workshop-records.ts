import * as z from 'zod';
import { answerSchema, instant, language, recordId } from './records.ts';

const count = z.number().int().min(0);
export const workshopRole = z.enum(['management', 'technical', 'risk-legal', 'operations']);
export const voteChoice = z.union([
  z.literal(0),
  z.literal(1),
  z.literal(2),
  z.literal(3),
  z.literal(4),
  z.literal('unsure'),
  z.literal('notMine'),
]);
export type VoteChoice = z.infer<typeof voteChoice>;
export const participantName = z.string().trim().min(1).max(60);
export const voteComment = z.string().trim().max(500);

const voteCounts = z.object({
  levels: z.tuple([count, count, count, count, count]).readonly(),
  unsure: count,
  notMine: count,
});
const consensus = z.enum(['too-few', 'agreed', 'leaning', 'split']);
const level = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3), z.literal(4)]);
const roleTally = z.object({ role: workshopRole, counts: voteCounts, median: z.number().nullable() });

/** Votes of a round, counted; without ids and names. What participants and the projector see. */
export const publicTally = z.object({
  votes: count,
  all: voteCounts,
  byRole: z.array(roleTally).readonly(),
  agreement: z.number().nullable(),
  consensus,
  median: z.number().nullable(),
  proposed: level.nullable(),
});
export type PublicTally = z.infer<typeof publicTally>;

/** With who is far from the median and what was said; for the facilitator only. */
export const facilitatorTally = publicTally.extend({
  round: z.number().int().min(1),
  outliers: z.array(recordId).readonly(),
  /** Every vote of the round; revealed ones only. */
  voices: z.array(z.object({ participant: recordId, role: workshopRole, choice: voteChoice, comment: z.string() })),
});
export type FacilitatorTally = z.infer<typeof facilitatorTally>;

export const disagreementLine = z.object({
  question: z.string(),
  votes: count,
  agreement: z.number().nullable(),
  consensus,
  management: z.number().nullable(),
  technical: z.number().nullable(),
  difference: z.number().nullable(),
});

export const workshopDecision = z.object({
  id: recordId,
  question: z.string(),
  answer: answerSchema,
  /** Who decided, as the facilitator wrote it. */
  decidedBy: z.string(),
  why: z.string(),
  /** Who saw it differently and why; empty: nobody. */
  dissent: z.string(),
  round: count,
  at: instant,
});
export type WorkshopDecision = z.infer<typeof workshopDecision>;

/** `waiting`: not opened yet; `open`: votes are taken; `closed`: no more votes, still hidden; then `revealed`, `decided`; `skipped`. */
export const itemState = z.enum(['waiting', 'open', 'closed', 'revealed', 'decided', 'skipped']);
export const workshopItem = z.object({
  question: z.string(),
  section: z.string(),
  state: itemState,
  /** 0 before it is opened, 1 in the first round, 2 in the second … */
  round: count,
  votes: count,
  agreement: z.number().nullable(),
  decision: workshopDecision.nullable(),
});

/** What everyone looks at. */
export const workshopFocus = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('lobby') }),
  z.object({ kind: z.literal('question'), question: z.string() }),
  z.object({ kind: z.literal('ranking'), state: z.enum(['open', 'revealed']) }),
]);

export const workshopState = z.enum(['planned', 'open', 'ended']);
export const workshopSummary = z.object({
  id: recordId,
  assessmentId: recordId,
  assessmentTitle: z.string(),
  organisationId: recordId,
  organisationName: z.string(),
  title: z.string(),
  state: workshopState,
  /** The day it is planned for. */
  plannedOn: z.iso.date().nullable(),
  /** Names are neither asked nor shown. */
  anonymous: z.boolean(),
  participants: count,
  questions: count,
  decided: count,
  createdAt: instant,
  endedAt: instant.nullable(),
});
export type WorkshopSummary = z.infer<typeof workshopSummary>;

/** An interface of this machine that a workshop can be held on. */
export const network = z.object({
  /** As the system calls it, `wlan0`, `Wi-Fi`. */
  name: z.string(),
  address: z.ipv4(),
  kind: z.enum(['wifi', 'ethernet', 'hotspot', 'virtual', 'loopback', 'other']),
  /** Whether the address is one that only a local network can reach (RFC 1918, link-local, loopback). */
  privateAddress: z.boolean(),
});
export type Network = z.infer<typeof network>;

export const workshopListening = z.object({
  network,
  port: z.number().int(),
  /** What participants type or scan, `http://192.168.137.1:41234/`. */
  url: z.string(),
  /** Six characters without look-alikes. */
  joinCode: z.string(),
});

export const workshopParticipant = z.object({
  id: recordId,
  /** Null: joined anonymously. */
  name: z.string().nullable(),
  role: workshopRole,
  language,
  joinedAt: instant,
  /** Listening now. */
  online: z.boolean(),
  /** Has said something to the question that is open. */
  answered: z.boolean(),
});

export const parkedThought = z.object({
  id: recordId,
  text: z.string(),
  question: z.string().nullable(),
  done: z.boolean(),
  at: instant,
});

export const rankingResult = z.object({
  participants: count,
  /** Best first. */
  items: z.array(z.object({ item: z.string(), best: count, worst: count, shown: count, score: z.number() })).readonly(),
  byRole: z
    .array(
      z.object({
        role: workshopRole,
        participants: count,
        items: z.array(z.object({ item: z.string(), score: z.number() })).readonly(),
      }),
    )
    .readonly(),
});

export const workshopTimer = z.object({ seconds: count, endsAt: instant });

/** Everything the facilitator's window shows. */
export const workshopView = z.object({
  workshop: workshopSummary,
  /** Null while nobody on the network can reach it. */
  listening: workshopListening.nullable(),
  /** Where it listened before a restart could not find that network again. */
  lost: z.object({ address: z.string(), port: z.number().int() }).nullable(),
  participants: z.array(workshopParticipant),
  items: z.array(workshopItem),
  focus: workshopFocus,
  timer: workshopTimer.nullable(),
  /** Of the question in focus, oldest round first; revealed rounds only. */
  tallies: z.array(facilitatorTally),
  /** How many finished the best–worst sets, and the result once revealed. */
  ranking: z.object({ finished: count, result: rankingResult.nullable() }),
  parking: z.array(parkedThought),
  /** Of all revealed questions. */
  disagreement: z.array(disagreementLine),
  /** For clocks that differ: now, on the machine that holds the workshop. */
  now: instant,
});
export type WorkshopView = z.infer<typeof workshopView>;

/** What everyone in the room may see on the wall: no ids, no comments, no codes but the one to join. */
export const projectorView = z.object({
  title: z.string(),
  organisationName: z.string(),
  state: workshopState,
  listening: workshopListening.pick({ url: true, joinCode: true }).nullable(),
  joined: count,
  answered: count,
  focus: workshopFocus,
  item: workshopItem.nullable(),
  timer: workshopTimer.nullable(),
  tallies: z.array(publicTally.extend({ round: z.number().int().min(1) })),
  /** Names of who is invited to speak; empty when the workshop is anonymous or they joined without a name. */
  outliers: z.array(z.string()).readonly(),
  ranking: z.object({ finished: count, result: rankingResult.nullable() }),
  now: instant,
});
export type ProjectorView = z.infer<typeof projectorView>;

/** One move of the facilitator. */
export const workshopStep = z.discriminatedUnion('step', [
  z.object({ step: z.literal('lobby') }),
  /** Shows a question; one that was never open opens its first round. */
  z.object({ step: z.literal('open'), question: z.string() }),
  z.object({ step: z.literal('close') }),
  z.object({ step: z.literal('reopen') }),
  z.object({ step: z.literal('reveal') }),
  z.object({ step: z.literal('second-round') }),
  z.object({ step: z.literal('skip') }),
  z.object({ step: z.literal('open-ranking') }),
  z.object({ step: z.literal('reveal-ranking') }),
]);
export type WorkshopStep = z.infer<typeof workshopStep>;
