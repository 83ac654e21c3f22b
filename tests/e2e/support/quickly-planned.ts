import { actions } from '../../../src/content/actions.ts';
import type { AssessmentView } from '../../../src/contract/records.ts';
import { reportSections } from '../../../src/contract/report-records.ts';
import type { ApiClient } from './api-client.ts';
import { importExample } from './import-example.ts';

/** A plan with so few actions to choose from is proven at once, on a busy machine, too. */
const actionsLeft = 4;

/** An example firm whose plan and full report take no time: for tests that are about what comes after them. */
export async function quicklyPlanned(api: ApiClient): Promise<AssessmentView> {
  const view = await importExample(api, 'trading-company');
  const first = actions.filter(({ prerequisites }) => prerequisites.length === 0).slice(0, actionsLeft);
  const excluded = actions.filter((action) => !first.includes(action)).map(({ id }) => id);
  const assessmentId = view.assessment.id;
  await api.plan.configure({ assessmentId, settings: { excluded } });
  const hidden = reportSections.filter((section) => section !== 'summary');
  await api.reports.setSettings({ assessmentId, settings: { hidden } });
  return view;
}
