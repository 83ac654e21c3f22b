import { content } from '../../../src/content/content.ts';
import type { DocumentContent } from '../../../src/content/documents.ts';
import { documents } from '../../../src/content/documents.ts';
import { runRules } from '../../../src/content/run-rules.ts';
import type { GovernanceDocument } from '../../../src/contract/report-records.ts';
import type { Report } from '../../../src/domain/report/types.ts';
import type { Composer, SayValues } from '../composer.ts';
import { type FirmFacts, firmFacts } from './firm-facts.ts';
import { createPen, longBlank, type Pen } from './pen.ts';

/** Everything that one governance document is written with. */
export interface Draft {
  readonly id: GovernanceDocument;
  readonly report: Report;
  readonly facts: FirmFacts;
  readonly pen: Pen;
  /** Its source questions, actions and references. */
  readonly source: DocumentContent;
}

/** Lays out what a document is written with: the report, the facts of the firm, and a pen that knows its figures. */
export function createDraft(id: GovernanceDocument, report: Report, composer: Composer): Draft {
  const facts = firmFacts(report);
  const pen = createPen(composer, commonValues(report, facts, composer));
  return { id, report, facts, pen, source: documents[id] };
}

/** Figures that any sentence may name: thresholds from the content, money and names from the report. */
function commonValues({ organisation, today }: Report, facts: FirmFacts, composer: Composer): SayValues {
  const { bands } = content.scoring;
  const [early, middle, late] = runRules.reviewPoints;
  return {
    firm: organisation.name,
    today,
    early,
    middle,
    late,
    longest: runRules.longestTaus,
    longestWithoutTau: runRules.longestMemorisations,
    fall: composer.share(runRules.lossFall),
    memorised: composer.share(runRules.memorisedAccuracy),
    held: runRules.heldPoints,
    collapse: composer.number(100 * runRules.collapse, 0),
    extension: composer.share(runRules.extension),
    fewestPoints: runRules.fewestPoints,
    goodPoints: runRules.goodPoints,
    seeds: runRules.seeds,
    months: runRules.retentionMonths,
    critical: bands.critical,
    high: bands.high,
    medium: bands.medium,
    share: composer.share(facts.extendedRunShare),
    cap: facts.extendedRunsNtd === null ? longBlank : composer.money(facts.extendedRunsNtd),
    budget: facts.computeBudgetNtd === null ? longBlank : composer.money(facts.computeBudgetNtd),
  };
}
