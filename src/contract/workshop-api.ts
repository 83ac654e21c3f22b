import { eventIterator, oc } from '@orpc/contract';
import * as z from 'zod';
import { appErrors } from './errors.ts';
import { answerSchema, recordId } from './records.ts';
import {
  disagreementLine,
  network,
  projectorView,
  workshopStep,
  workshopSummary,
  workshopView,
} from './workshop-records.ts';

const call = oc.errors(appErrors);
const byId = z.object({ id: recordId });
const title = z.string().trim().min(1).max(200);

/** The owner's calls about workshops. What participants may call is `participantContract`, served elsewhere. */
export const workshopContract = {
  workshops: {
    /** Newest first; of all clients where no organisation is given. */
    list: call.input(z.object({ organisationId: recordId.optional() })).output(z.array(workshopSummary)),
    /** Without `questions`: every maturity question that the assessment asks, in its order. */
    create: call
      .input(
        z.object({
          assessmentId: recordId,
          title: title.optional(),
          plannedOn: z.iso.date().nullable().optional(),
          anonymous: z.boolean().optional(),
          questions: z.array(z.string()).min(1).optional(),
        }),
      )
      .output(workshopSummary),
    update: call
      .input(
        byId.extend({
          title: title.optional(),
          plannedOn: z.iso.date().nullable().optional(),
          anonymous: z.boolean().optional(),
          questions: z.array(z.string()).min(1).optional(),
        }),
      )
      .output(workshopSummary),
    remove: call.input(byId).output(z.void()),
    restore: call.input(byId).output(workshopSummary),
    /** The networks of this machine, best for a workshop first. */
    networks: call.output(z.array(network)),
    get: call.input(byId).output(workshopView),
    /** The view now and after every change, for as long as the screen listens. */
    watch: call.input(byId).output(eventIterator(workshopView)),
    project: call.input(byId).output(eventIterator(projectorView)),
    /** Opens the participants' door on an address of `networks`. `port` 0 or absent: a free one. */
    listen: call
      .input(byId.extend({ address: z.ipv4(), port: z.number().int().min(0).max(65_535).optional() }))
      .output(workshopView),
    /** Closes the door; the workshop goes on later. */
    stopListening: call.input(byId).output(workshopView),
    step: call.input(byId.and(workshopStep)).output(workshopView),
    /** Starts a countdown for what is in focus, or takes it away with null. */
    timer: call.input(byId.extend({ seconds: z.number().int().min(5).max(3600).nullable() })).output(workshopView),
    /** Keeps what was decided, and writes it into the assessment's answers with its history. */
    decide: call
      .input(
        byId.extend({
          question: z.string(),
          answer: answerSchema,
          decidedBy: z.string().trim().max(200),
          why: z.string().trim().max(2000),
          dissent: z.string().trim().max(2000),
        }),
      )
      .output(workshopView),
    park: call
      .input(byId.extend({ text: z.string().trim().min(1).max(500), question: z.string().nullable() }))
      .output(workshopView),
    setParked: call.input(byId.extend({ parkedId: recordId, done: z.boolean() })).output(workshopView),
    /** Sends someone out who should not be there; their votes of open questions go with them. */
    removeParticipant: call.input(byId.extend({ participantId: recordId })).output(workshopView),
    /** Ends it for good: the door closes, what was decided stays. */
    end: call.input(byId).output(workshopView),
    /** The map of disagreement of an assessment, over all its workshops, last reveal counts. */
    disagreement: call.input(z.object({ assessmentId: recordId })).output(z.array(disagreementLine)),
  },
};
