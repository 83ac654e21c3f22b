import type { ReportSection } from '../../../src/contract/report-records.ts';
import { reportSections } from '../../../src/contract/report-records.ts';
import type { Report } from '../../../src/domain/report/types.ts';
import type { Composer } from '../composer.ts';
import type { Block, PrintDocument } from '../document/types.ts';
import { answersSection } from './answers-section.ts';
import { coverageSection } from './coverage-section.ts';
import { evidenceSection } from './evidence-section.ts';
import { glossarySection } from './glossary-section.ts';
import { methodSection } from './method-section.ts';
import { nothingSection } from './nothing-section.ts';
import { planSection } from './plan-section.ts';
import { resultsSection } from './results-section.ts';
import { risksSection } from './risks-section.ts';
import { roadmapSection } from './roadmap-section.ts';
import { runsSection } from './runs-section.ts';
import { subtitleOf } from './subtitle-of.ts';
import { summarySection } from './summary-section.ts';
import { workshopSection } from './workshop-section.ts';

const sections: Record<ReportSection, (report: Report, composer: Composer) => readonly Block[]> = {
  summary: summarySection,
  method: methodSection,
  results: resultsSection,
  risks: risksSection,
  coverage: coverageSection,
  plan: planSection,
  roadmap: roadmapSection,
  nothing: nothingSection,
  runs: runsSection,
  workshop: workshopSection,
  evidence: evidenceSection,
  answers: answersSection,
  glossary: glossarySection,
};

/** The full assessment report: every section that is not hidden, each on a new page unless it is only a sentence or there is nothing to say. */
export function composeReport(report: Report, composer: Composer): PrintDocument {
  const { organisation, today } = report;
  const shown = reportSections.filter((section) => !composer.hidden.includes(section));
  return {
    id: 'report',
    languages: composer.languages,
    title: composer.say('reports:title.report'),
    subtitle: subtitleOf(report, composer),
    organisation: organisation.name,
    today,
    cover: 'page',
    contents: true,
    branding: composer.branding,
    blocks: shown.flatMap((section, place): readonly Block[] => {
      const blocks = sections[section](report, composer);
      return place === 0 || blocks.length <= 2 ? blocks : [{ kind: 'pageBreak' }, ...blocks];
    }),
  };
}
