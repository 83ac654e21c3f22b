import type { ReportAction, ReportInput } from './types.ts';

/**
 * The planned actions as the roadmap dates them, first day first. What is on the roadmap but no longer in the plan (it is
 * done) is not among them: it costs and buys nothing any more.
 */
export function reportActions({ plan, roadmap, actionNotes }: ReportInput): readonly ReportAction[] {
  const chosen = new Map(plan.chosen.map((action) => [action.action, action]));
  return roadmap.items.flatMap((item) => {
    const planned = chosen.get(item.action);
    if (!planned) return [];
    const { pillar, owner, status, start, finish, workingDays, dueDate, late } = item;
    const { note, evidence } = actionNotes[item.action] ?? { note: '', evidence: '' };
    return [{ ...planned, pillar, owner, status, start, finish, workingDays, dueDate, late, note, evidence }];
  });
}
