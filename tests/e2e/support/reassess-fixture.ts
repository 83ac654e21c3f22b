import { actions } from '../../../src/content/actions.ts';
import type { Level } from '../../../src/content/types.ts';
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
  readonly expected: Level;
}

const daysSinceStart = 100;
const actionsPlanned = 4;

/** Imports the machine-tools firm, signs a plan off as of a hundred days ago, and marks one of its actions done. */
export async function firmWithProgress(api: ApiClient): Promise<FirmWithProgress> {
  const imported = await importExample(api, 'machine-tools');
  const assessmentId = imported.assessment.id;
  const view = await api.assessments.update({ id: assessmentId, title: '年初評估' });
  const start = addDays(new Date().toISOString().slice(0, 10), -daysSinceStart);
  const raising = actions.flatMap(({ id, prerequisites, raises }) => {
    const raised = raises.find(({ question, to }) => answeredBelow(view, question, to));
    return raised && prerequisites.length === 0 ? [{ action: id, ...raised }] : [];
  });
  // A small plan is proven at once: these tests are about what comes after it.
  const planned = raising.slice(0, actionsPlanned).map(({ action }) => action);
  const excluded = actions.map(({ id }) => id).filter((id) => !planned.includes(id));
  await api.plan.configure({ assessmentId, settings: { start, excluded } });
  const { plan } = await api.plan.signOff({ assessmentId, signedBy: '王小明' });
  const done = raising.find(({ action }) => plan.chosen.some((chosen) => chosen.action === action));
  const answer = view.answers[done?.question ?? ''];
  if (!done || answer?.kind !== 'level') throw new Error('The plan of the sample raises no answered question');
  const { action, question, to } = done;
  await api.plan.setProgress({ assessmentId, action, progress: { status: 'done', evidence: '核准紀錄' } });
  return { view, action, question, before: answer.level, expected: to };
}

function answeredBelow(view: AssessmentView, question: string, to: number): boolean {
  const answer = view.answers[question];
  return view.visibility[question] === 'shown' && answer?.kind === 'level' && answer.level < to;
}
