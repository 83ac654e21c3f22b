import type { ExportProgress, ExportRecord, ReportSettings } from '../../src/contract/report-records.ts';
import type { LoggedExport } from '../db/repositories/exports.ts';
import { deliverableFileName } from '../export/deliverable-file-name.ts';
import { abortableStream } from './abortable-stream.ts';
import type { Context } from './context.ts';
import { exportDeliverable, jobOf, type WantedExport } from './export-deliverable.ts';
import { found } from './found.ts';
import { type Partly, withoutUndefined } from './partly.ts';
import type { ReportParts } from './report-parts.ts';

/** Previews, exports and finds again the files of an assessment. */
export function reportService(context: Context, parts: ReportParts) {
  const { store, language } = context;
  const { places, opener } = parts;
  const settings = (assessmentId: string): ReportSettings => {
    found(store.assessments.get(assessmentId), 'assessment');
    return { language: language(), hidden: [], ...store.reportSettings.get(assessmentId) };
  };
  const logged = (id: string): LoggedExport => found(store.exports.get(id), 'export');
  return {
    settings: ({ assessmentId }: { assessmentId: string }): ReportSettings => settings(assessmentId),
    setSettings(input: { assessmentId: string; settings: Partly<ReportSettings> }): ReportSettings {
      const { assessmentId } = input;
      store.reportSettings.save(assessmentId, { ...settings(assessmentId), ...withoutUndefined(input.settings) });
      return settings(assessmentId);
    },
    async preview(wanted: Omit<WantedExport, 'format'>, signal?: AbortSignal): Promise<File> {
      const format = 'pdf';
      const job = await jobOf(context, { ...wanted, format }, signal);
      const bytes = await parts.maker().preview(job, { signal });
      const { today, organisation } = job.report;
      const { firstLanguage } = job.branding;
      const named = { ...wanted, format, organisation: organisation.name, firstLanguage, today } as const;
      return new File([bytes], deliverableFileName(named), { type: 'application/pdf' });
    },
    export(wanted: WantedExport, signal?: AbortSignal): AsyncIteratorObject<ExportProgress, undefined, void> {
      const ending = signal ? AbortSignal.any([signal, parts.closing]) : parts.closing;
      return abortableStream(ending, (ended) => exportDeliverable(context, parts, wanted, ended));
    },
    history({ assessmentId }: { assessmentId: string }): Promise<ExportRecord[]> {
      found(store.assessments.get(assessmentId), 'assessment');
      return Promise.all(store.exports.of(assessmentId).map((one) => places.describe(one)));
    },
    open: ({ id }: { id: string }): Promise<void> => opener.open(places.find(logged(id))),
    showInFolder: ({ id }: { id: string }): Promise<void> => opener.showInFolder(places.find(logged(id))),
    /** The path of an exported file, for the download. */
    pathOf: ({ id }: { id: string }): string => places.find(logged(id)),
  };
}
