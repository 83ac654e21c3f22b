import type { Report } from '../../../src/domain/report/types.ts';
import type { Composer } from '../composer.ts';
import type { Table, Tables } from '../document/types.ts';
import { aboutTable } from './about-table.ts';
import { actionsTable } from './actions-table.ts';
import { answersTable } from './answers-table.ts';
import { appetiteTable } from './appetite-table.ts';
import { askNextTable } from './ask-next-table.ts';
import { assumptionsTable } from './assumptions-table.ts';
import { comparisonAnswersTable } from './comparison-answers-table.ts';
import { comparisonPillarsTable } from './comparison-pillars-table.ts';
import { comparisonRisksTable } from './comparison-risks-table.ts';
import { coverageTable } from './coverage-table.ts';
import { decisionsTable } from './decisions-table.ts';
import { disagreementTable } from './disagreement-table.ts';
import { evidenceTable } from './evidence-table.ts';
import { pillarsTable } from './pillars-table.ts';
import { reasonsTable } from './reasons-table.ts';
import { rejectedTable } from './rejected-table.ts';
import { riskOverTimeTable } from './risk-over-time-table.ts';
import { risksTable } from './risks-table.ts';
import { roadmapTable } from './roadmap-table.ts';
import { runsTable } from './runs-table.ts';
import { systemsTable } from './systems-table.ts';
import { windowsTable } from './windows-table.ts';

/** In the order of the sheets: what it is about, the work, the risks, what they rest on. */
const makers: readonly ((report: Report, composer: Composer) => Table)[] = [
  aboutTable,
  actionsTable,
  roadmapTable,
  windowsTable,
  riskOverTimeTable,
  rejectedTable,
  pillarsTable,
  risksTable,
  reasonsTable,
  coverageTable,
  askNextTable,
  answersTable,
  evidenceTable,
  systemsTable,
  assumptionsTable,
];

/** The whole report as tables: the action plan workbook, or a folder of CSV files. */
export function composeTables(report: Report, composer: Composer): Tables {
  const { comparison, organisation, today } = report;
  const compared = comparison
    ? [comparisonPillarsTable, comparisonRisksTable, comparisonAnswersTable].map((make) => make(comparison, composer))
    : [];
  const runs = report.runs.length > 0 ? [runsTable(report, composer)] : [];
  return {
    languages: composer.languages,
    title: composer.say('tables:title', { organisation: organisation.name }),
    organisation: organisation.name,
    today,
    branding: composer.branding,
    tables: [
      ...makers.map((make) => make(report, composer)),
      ...runs,
      ...workshopTables(report, composer),
      ...compared,
    ],
  };
}

/** None of what no workshop brought. */
function workshopTables({ workshop }: Report, composer: Composer): readonly Table[] {
  if (workshop === null) return [];
  const { lines, decisions, ranking } = workshop;
  return [
    ...(lines.length > 0 ? [disagreementTable(workshop, composer)] : []),
    ...(decisions.length > 0 ? [decisionsTable(workshop, composer)] : []),
    ...(ranking === null ? [] : [appetiteTable(ranking, composer)]),
  ];
}
