import { eventIterator, oc } from '@orpc/contract';
import * as z from 'zod';
import { billInput, runBillView } from './bill-records.ts';
import { appErrors } from './errors.ts';
import { assessmentView, recordId } from './records.ts';
import {
  columnRole,
  computePrices,
  labConfig,
  labEvent,
  labPreset,
  readProgress,
  runCurve,
  runMetric,
  runSettings,
  runSuggestion,
  runSummary,
  runView,
  watchedFolder,
} from './run-records.ts';

const call = oc.errors(appErrors);
const byId = z.object({ id: recordId });
const inOrganisation = z.object({ organisationId: recordId });

/** The calls about training runs and the lab. No call takes a path: the host asks for the folder to watch. */
export const runContract = {
  runs: {
    /** Newest first. */
    list: call.input(inOrganisation).output(z.array(runSummary)),
    /**
     * Reads logs, analyses and keeps them; each file may hold several runs, several files one (a folder). A file that cannot be
     * read is a failure of its own and stops no other. Ending the stream cancels: what was not kept by then is not.
     */
    read: call
      .input(inOrganisation.extend({ files: z.array(z.file()).min(1).max(2000) }))
      .output(eventIterator(readProgress)),
    get: call.input(byId).output(runView),
    /** Curves for a chart between two steps (all where not given), at most `points` a metric with their extremes kept. */
    curves: call
      .input(
        byId.extend({
          metrics: z.array(runMetric).optional(),
          fromStep: z.number().optional(),
          toStep: z.number().optional(),
          points: z.number().int().min(10).max(20_000).optional(),
        }),
      )
      .output(z.array(runCurve)),
    /** Corrects columns or settings and judges again; a change that leaves no step or metric is refused. */
    update: call
      .input(
        byId.extend({
          name: z.string().trim().min(1).max(200).optional(),
          systemId: recordId.nullable().optional(),
          roles: z.record(z.string(), columnRole).optional(),
          settings: runSettings.partial().optional(),
        }),
      )
      .output(runView),
    /** Hidden, not erased. */
    remove: call.input(byId).output(z.void()),
    restore: call.input(byId).output(runSummary),
    suggestions: call.input(byId.extend({ assessmentId: recordId })).output(z.array(runSuggestion)),
    /** Puts the verdict with its figures as evidence on a question; the answer stays as it is. */
    attach: call.input(byId.extend({ assessmentId: recordId, question: z.string() })).output(assessmentView),
    /** What going on costs, by way of computing, at the prices of `prices.get`. */
    bill: call.input(billInput).output(runBillView),
    /** The log as CSV with Dunwu's own column names. */
    exportCsv: call.input(byId).output(z.file()),
  },
  watched: {
    get: call.output(watchedFolder),
    /** Asks for a folder through the host (or takes the host's own) and watches it for an organisation. */
    choose: call.input(inOrganisation).output(watchedFolder),
    stop: call.output(watchedFolder),
  },
  prices: {
    get: call.output(computePrices),
    set: call.input(computePrices).output(computePrices),
  },
  lab: {
    presets: call.output(z.array(z.object({ preset: labPreset, config: labConfig }))),
    /** Trains in a worker; the first event has the id. Ending the stream stops it, what was learned can still be saved. */
    run: call.input(labConfig).output(eventIterator(labEvent)),
    pause: call.input(z.object({ labId: recordId })).output(z.void()),
    resume: call.input(z.object({ labId: recordId })).output(z.void()),
    /** Keeps what a lab logged so far as a run of an organisation. */
    save: call
      .input(inOrganisation.extend({ labId: recordId, name: z.string().trim().min(1).max(200) }))
      .output(runSummary),
  },
};
