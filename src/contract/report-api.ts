import { eventIterator, oc } from '@orpc/contract';
import * as z from 'zod';
import { appErrors } from './errors.ts';
import { recordId } from './records.ts';
import {
  branding,
  deliverable,
  exportFormat,
  exportProgress,
  exportRecord,
  reportLanguage,
  reportSection,
  reportSettings,
} from './report-records.ts';

const call = oc.errors(appErrors);
const byId = z.object({ id: recordId });
const inAssessment = z.object({ assessmentId: recordId });
const wanted = inAssessment.extend({
  deliverable,
  language: reportLanguage,
  /** Parts of the full report that are left out. */
  hidden: z.array(reportSection),
});

/** The calls about branding, reports and governance documents. No call takes a path. */
export const reportContract = {
  branding: {
    get: call.output(branding),
    set: call.input(branding.omit({ logo: true }).partial()).output(branding),
    /** A PNG or JPEG; null takes the logo away. */
    setLogo: call.input(z.object({ file: z.file().nullable() })).output(branding),
  },
  reports: {
    settings: call.input(inAssessment).output(reportSettings),
    setSettings: call.input(inAssessment.extend({ settings: reportSettings.partial() })).output(reportSettings),
    /** The pages as a PDF file, not kept. For a deck or a workbook: its contents on paper. */
    preview: call.input(wanted).output(z.file()),
    /** Writes, reads back, compares, keeps and logs a file; ends with its record. Ending the stream cancels it. */
    export: call.input(wanted.extend({ format: exportFormat })).output(eventIterator(exportProgress)),
    /** Newest first. */
    history: call.input(inAssessment).output(z.array(exportRecord)),
    /** Opens the file with the system's program for it. */
    open: call.input(byId).output(z.void()),
    showInFolder: call.input(byId).output(z.void()),
  },
};
