import { oc } from '@orpc/contract';
import * as z from 'zod';
import { appErrors, fileFailure } from './errors.ts';
import { answerSchema, instant, language, recordId } from './records.ts';
import { workshopRole } from './workshop-records.ts';

const call = oc.errors(appErrors);
const count = z.number().int().min(0);
const inAssessment = z.object({ assessmentId: recordId });

export const mergeRule = z.enum(['median', 'lowest', 'most-frequent', 'role']);
export type MergeRule = z.infer<typeof mergeRule>;

export const assessorVoice = z.object({
  submissionId: recordId,
  name: z.string(),
  role: workshopRole,
  answer: answerSchema,
  note: z.string(),
});

/** How a question was settled; earlier settlements stay in `history`. */
export const mergeResolution = z.object({
  id: recordId,
  at: instant,
  by: z.string(),
  /** `manual`: one by one; `same`: everyone said the same. */
  rule: z.enum([...mergeRule.options, 'manual', 'same']),
  /** Whose answer was taken, when the rule is `role`. */
  role: workshopRole.nullable(),
  answer: answerSchema,
  why: z.string(),
  /** The voices as they were then. */
  voices: z.array(assessorVoice),
  /** When it was undone; null: it was not. */
  takenBackAt: instant.nullable(),
});

/** What each rule makes of the voices; null (or a role that is absent): it decides nothing. */
export const mergeProposals = z.object({
  median: answerSchema.nullable(),
  lowest: answerSchema.nullable(),
  'most-frequent': answerSchema.nullable(),
  role: z.partialRecord(workshopRole, answerSchema),
  /** The middle lies between two different levels, and `median` is the lower of the two. */
  between: z.boolean(),
});

export const mergeLine = z.object({
  question: z.string(),
  section: z.string(),
  /**
   * `same`: everyone who answered says the same, and the assessment nothing else; `open`: the voices differ from each other or
   * from the assessment, and nobody settled it since the last voice came; `settled`: somebody did, and the answer still stands.
   */
  state: z.enum(['same', 'open', 'settled']),
  voices: z.array(assessorVoice),
  /** In the assessment now. */
  current: answerSchema.nullable(),
  /** What all say; null when they differ. */
  agreed: answerSchema.nullable(),
  agreement: z.number().nullable(),
  proposals: mergeProposals,
  /** Newest first. */
  history: z.array(mergeResolution),
});
export type MergeLine = z.infer<typeof mergeLine>;

export const assessorSubmission = z.object({
  id: recordId,
  name: z.string(),
  role: workshopRole,
  fileName: z.string(),
  answered: count,
  answeredAt: instant,
  receivedAt: instant,
  /** Earlier files of the same person, which this one replaces; newest first. */
  earlier: z.array(z.object({ name: z.string(), answeredAt: instant })),
});

/** The answers of several people to one assessment, side by side. Questions that nobody answered are left out. */
export const mergeView = z.object({
  submissions: z.array(assessorSubmission),
  lines: z.array(mergeLine),
  open: count,
});
export type MergeView = z.infer<typeof mergeView>;

/** People whose answers can be put together: more than that is a workshop. */
export const mostAssessors = 10;

/** What was settled by one call; `undo` takes it back by these ids. */
export const mergeOutcome = z.object({ view: mergeView, settlements: z.array(recordId) });
export type MergeOutcome = z.infer<typeof mergeOutcome>;

export const assessorContract = {
  assessors: {
    get: call.input(inAssessment).output(mergeView),
    /** A page that works by itself in any browser: opened, filled in, saved as a small file, sent back. */
    questionnaire: call
      .input(inAssessment.extend({ language }))
      .output(z.object({ fileName: z.string(), text: z.string(), sha256: z.string() })),
    /** Takes files that came back: each is taken whole or refused with its reason. Ten people at most. */
    receive: call.input(inAssessment.extend({ files: z.array(z.file()).min(1).max(20) })).output(
      z.object({
        view: mergeView,
        received: count,
        /** Sent twice, or older than what is here. */
        known: count,
        failures: z.array(fileFailure),
      }),
    ),
    /** All files of the person, out of the merge. */
    remove: call.input(z.object({ id: recordId })).output(mergeView),
    restore: call.input(z.object({ id: recordId })).output(mergeView),
    settle: call
      .input(inAssessment.extend({ question: z.string(), answer: answerSchema, why: z.string().trim().max(2000) }))
      .output(mergeOutcome),
    /** Takes over what all agree on, and settles every open conflict that the rule decides; the rest stays open. */
    settleByRule: call
      .input(inAssessment.extend({ rule: mergeRule, role: workshopRole.nullable() }))
      .output(mergeOutcome),
    /** Takes over what all agree on and nothing else. */
    takeAgreed: call.input(inAssessment).output(mergeOutcome),
    /** Takes settlements back, with the answers that they wrote as far as nothing was changed since. */
    undo: call.input(inAssessment.extend({ settlements: z.array(recordId).min(1).max(500) })).output(mergeView),
  },
};
