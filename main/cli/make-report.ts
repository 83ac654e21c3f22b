import { content } from '../../src/content/content.ts';
import { projectScores } from '../../src/domain/plan/project-scores.ts';
import { buildReport } from '../../src/domain/report/build-report.ts';
import type { Report, ReportOrganisation } from '../../src/domain/report/types.ts';
import { buildRoadmap } from '../../src/domain/roadmap/build-roadmap.ts';
import type { ItemProgress } from '../../src/domain/roadmap/types.ts';
import type { SolvedFile } from './solve-file.ts';

/** The report model of an answers file, on the calendar of the content's days off. */
export function makeReport({ file, today, input, assessment, plan }: SolvedFile): Report {
  const roadmap = buildRoadmap({
    content,
    plan,
    start: input.settings.start,
    today,
    progress: progressOf(file),
    moves: {},
    capacities: {},
    holidays: content.holidays.days.map(({ date, id }) => ({ date, id, name: '' })),
    baseline: null,
  });
  return buildReport({
    content,
    today,
    title: today,
    mode: 'full',
    organisation: organisationOf(file),
    answers: input.answers,
    notes: file.notes ?? {},
    evidence: [],
    assessment,
    plan,
    settings: input.settings,
    projection: plan.status === 'infeasible' ? [] : projectScores(input, plan),
    roadmap,
    actionNotes: {},
    signOff: null,
    previous: null,
    runs: [],
    workshop: null,
  });
}

function organisationOf({ organisation }: SolvedFile['file']): ReportOrganisation {
  const { name, taxId = null, industry = null, employees = null, paidInCapitalNtd = null, systems = [] } = organisation;
  const registered = systems.map((system) => ({ ...system, purpose: system.purpose ?? '' }));
  return { name, taxId, industry, employees, paidInCapitalNtd, systems: registered };
}

/** What a file says of its actions: who owns them, which are done or begun. When, it does not say. */
function progressOf({ plan }: SolvedFile['file']): Record<string, ItemProgress> {
  const { owners = {}, done = [], begun = [] } = plan ?? {};
  const actions = new Set([...Object.keys(owners), ...done, ...begun]);
  const statusOf = (action: string) => {
    if (done.includes(action)) return 'done';
    return begun.includes(action) ? 'doing' : 'to-do';
  };
  return Object.fromEntries(
    [...actions].map((action) => [
      action,
      { status: statusOf(action), owner: owners[action] ?? '', dueDate: null, begunOn: null, doneOn: null },
    ]),
  );
}
