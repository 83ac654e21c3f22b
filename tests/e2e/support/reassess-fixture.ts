import { actions } from '../../../src/content/actions.ts';
import type { AssessmentView } from '../../../src/contract/records.ts';
import { addDays } from '../../../src/kernel/dates.ts';
import type { ApiClient } from './api-client.ts';
import { importExample } from './import-example.ts';

/** A firm whose plan was signed off some time ago and has one action done since. */
export interface FirmWithProgress {
  readonly view: AssessmentView;
  /** The action that is done. */
  readonly action: string;
  /** A question that it raises, the level it was answered with, and the level expected now. */
  readonly question: string;
  readonly before: number;
  readonly expected: number;
}

const daysSinceStart = 100;

/** Imports the machine-tools firm, signs a plan off as of a hundred days ago, and marks one of its actions done. */
export async function firmWithProgress(api: ApiClient): Promise<FirmWithProgress> {
  const view = await importExample(api, 'machine-tools');
  const assessmentId = view.assessment.id;
  const start = addDays(new Date().toISOString().slice(0, 10), -daysSinceStart);
  await api.plan.configure({ assessmentId, settings: { start } });
  const { plan } = await api.plan.signOff({ assessmentId, signedBy: '王小明' });
  const chosen = new Set(plan.chosen.map(({ action }) => action));
  const raised = actions.flatMap(({ id, raises }) => {
    const best = raises.find(({ question, to }) => answeredBelow(view, question, to));
    return chosen.has(id) && best ? [{ action: id, ...best }] : [];
  })[0];
  const answer = view.answers[raised?.question ?? ''];
  if (!raised || answer?.kind !== 'level') throw new Error('The plan of the sample raises no answered question');
  const { action, question, to } = raised;
  await api.plan.setProgress({ assessmentId, action, progress: { status: 'done', evidence: '核准紀錄' } });
  return { view, action, question, before: answer.level, expected: to };
}

function answeredBelow(view: AssessmentView, question: string, to: number): boolean {
  const answer = view.answers[question];
  return view.visibility[question] === 'shown' && answer?.kind === 'level' && answer.level < to;
}
