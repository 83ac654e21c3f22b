import { eventIterator, oc } from '@orpc/contract';
import * as z from 'zod';
import { assessorContract } from './assessor-api.ts';
import { clientContract } from './client-api.ts';
import { appErrors } from './errors.ts';
import { planContract } from './plan-api.ts';
import { portfolioContract } from './portfolio-api.ts';
import {
  aiSystem,
  answerSchema,
  appInfo,
  assessmentSummary,
  assessmentView,
  backupRecord,
  historyEntry,
  hostEvent,
  mode,
  organisation,
  organisationFields,
  recordId,
  settings,
  systemFields,
} from './records.ts';
import { reportContract } from './report-api.ts';
import { runContract } from './run-api.ts';
import { workshopContract } from './workshop-api.ts';

const call = oc.errors(appErrors);
const byId = z.object({ id: recordId });
const inAssessment = z.object({ assessmentId: recordId });
const onQuestion = inAssessment.extend({ question: z.string() });

/** Every call the owner's screen may make: names, inputs, outputs, errors. Implemented in `main/app`. */
export const contract = {
  app: {
    info: call.output(appInfo),
    /** Host events for the screen, for as long as it listens. */
    events: call.output(eventIterator(hostEvent)),
  },
  settings: {
    get: call.output(settings),
    set: call.input(settings.partial()).output(settings),
  },
  organisations: {
    list: call
      .input(z.object({ ids: z.array(recordId).max(2000).optional() }).optional())
      .output(z.array(organisation)),
    get: call.input(byId).output(organisation.extend({ systems: z.array(aiSystem) })),
    create: call.input(organisationFields).output(organisation),
    update: call.input(organisationFields.extend({ id: recordId })).output(organisation),
    /** Hidden, not erased: `restore` brings it back with all its assessments. */
    remove: call.input(byId).output(z.void()),
    restore: call.input(byId).output(organisation),
    /** Adds the sample firm with its answers, or returns the one that is there. */
    addSample: call.output(z.object({ organisationId: recordId, assessmentId: recordId })),
  },
  systems: {
    create: call.input(systemFields.extend({ organisationId: recordId })).output(aiSystem),
    update: call.input(systemFields.extend({ id: recordId })).output(aiSystem),
    remove: call.input(byId).output(z.void()),
    restore: call.input(byId).output(aiSystem),
  },
  assessments: {
    /** Of one organisation, of several, or of all. */
    list: call
      .input(z.object({ organisationId: recordId.optional(), organisationIds: z.array(recordId).max(2000).optional() }))
      .output(z.array(assessmentSummary)),
    create: call
      .input(z.object({ organisationId: recordId, mode, title: z.string().max(200).optional() }))
      .output(assessmentView),
    get: call.input(byId).output(assessmentView),
    /** Renames, switches quick to full (answers stay), or remembers where the user is. */
    update: call
      .input(
        z.object({
          id: recordId,
          title: z.string().trim().min(1).max(200).optional(),
          mode: mode.optional(),
          currentQuestion: z.string().optional(),
        }),
      )
      .output(assessmentView),
    remove: call.input(byId).output(z.void()),
    restore: call.input(byId).output(assessmentView),
    /** A copy of an assessment with all its answers; what its plan should have changed is asked first. */
    reassess: call.input(byId.extend({ title: z.string().max(200).optional() })).output(assessmentView),
  },
  answers: {
    /** Durable before it returns. `answer` null clears the answer. */
    set: call.input(onQuestion.extend({ answer: answerSchema.nullable() })).output(assessmentView),
    note: call.input(onQuestion.extend({ note: z.string().max(10_000) })).output(assessmentView),
    undo: call.input(inAssessment).output(assessmentView.extend({ question: z.string() })),
    redo: call.input(inAssessment).output(assessmentView.extend({ question: z.string() })),
    history: call.input(inAssessment.extend({ question: z.string().optional() })).output(z.array(historyEntry)),
  },
  evidence: {
    add: call.input(onQuestion.extend({ file: z.file() })).output(assessmentView),
    remove: call.input(byId).output(assessmentView),
    restore: call.input(byId).output(assessmentView),
  },
  ...planContract,
  ...reportContract,
  ...runContract,
  ...workshopContract,
  ...assessorContract,
  ...clientContract,
  ...portfolioContract,
  data: {
    backups: call.output(z.array(backupRecord)),
    /** Writes a verified backup beside the database. */
    backup: call.output(backupRecord),
    /** Replaces the database by a backup; the present one is kept as a backup first. */
    restore: call.input(z.object({ fileName: z.string() })).output(backupRecord),
    /** Restores from a file that the user picked. */
    restoreFile: call.input(z.object({ file: z.file() })).output(backupRecord),
    /** The text of an answers file, `dunwu.answers/1`. */
    exportAnswers: call
      .input(inAssessment)
      .output(z.object({ fileName: z.string(), text: z.string(), sha256: z.string() })),
    /** Makes a new organisation and assessment from an answers file; nothing is kept if any line of it is wrong. */
    importAnswers: call.input(z.object({ file: z.file() })).output(assessmentView),
  },
};
export type Contract = typeof contract;
