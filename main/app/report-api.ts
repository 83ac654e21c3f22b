import { implement, type Router } from '@orpc/server';
import { reportContract } from '../../src/contract/report-api.ts';
import type { Services } from './services.ts';

/** The contract's calls about branding and reports, each handed to its use-case. A forgotten one does not compile. */
export function reportApi({ branding, reports }: Services): Router<typeof reportContract, Record<never, never>> {
  const os = implement(reportContract);
  return {
    branding: {
      get: os.branding.get.handler(() => branding.get()),
      set: os.branding.set.handler(({ input }) => branding.set(input)),
      setLogo: os.branding.setLogo.handler(({ input }) => branding.setLogo(input)),
    },
    reports: {
      settings: os.reports.settings.handler(({ input }) => reports.settings(input)),
      setSettings: os.reports.setSettings.handler(({ input }) => reports.setSettings(input)),
      preview: os.reports.preview.handler(({ input, signal }) => reports.preview(input, signal)),
      export: os.reports.export.handler(({ input, signal }) => reports.export(input, signal)),
      history: os.reports.history.handler(({ input }) => reports.history(input)),
      open: os.reports.open.handler(({ input }) => reports.open(input)),
      showInFolder: os.reports.showInFolder.handler(({ input }) => reports.showInFolder(input)),
    },
  };
}
