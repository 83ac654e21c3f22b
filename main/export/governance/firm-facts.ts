import { content } from '../../../src/content/content.ts';
import { clauseConditions, filledFrom } from '../../../src/content/documents.ts';
import type { QuestionId } from '../../../src/content/types.ts';
import type { Answers } from '../../../src/domain/questionnaire/answer.ts';
import { holds, type Truth } from '../../../src/domain/questionnaire/conditions.ts';
import type { Report, ReportSystem } from '../../../src/domain/report/types.ts';

/** A property of the firm that clauses of the documents depend on. */
export type Clause = keyof typeof clauseConditions;

/** What the documents need to know of the firm, besides the report itself. */
export interface FirmFacts {
  readonly answers: Answers;
  /** Whether a clause concerns the firm: certainly, certainly not, or not known yet. */
  readonly truth: Readonly<Record<Clause, Truth>>;
  /** Whether a clause stands in the document: it concerns the firm, or nobody knows yet. */
  concerns(clause: Clause): boolean;
  /** Yearly compute budget in NT$; null where it was not said. */
  readonly computeBudgetNtd: number | null;
  /** Most that all extended runs of a year may cost, in NT$: the assumed share of the compute budget; null without one. */
  readonly extendedRunsNtd: number | null;
  /** That share, 0 to 1 ([ASM]). */
  readonly extendedRunShare: number;
  /** How many models the firm says it has; null where it was not said. */
  readonly models: number | null;
  readonly criticalSystems: readonly ReportSystem[];
}

/** Reads the facts of a firm from its report. */
export function firmFacts(report: Report): FirmFacts {
  const answers: Answers = Object.fromEntries(
    report.answers.flatMap(({ question, answer }) => (answer ? [[question, answer]] : [])),
  );
  const truth = Object.fromEntries(
    Object.entries(clauseConditions).map(([clause, condition]) => [clause, holds(condition, answers, content)]),
  ) as Record<Clause, Truth>;
  const computeBudgetNtd = numberSaid(answers, filledFrom.computeBudget);
  const extendedRunShare = (content.assumptions.find(({ id }) => id === 'extended-run-share')?.value ?? 0) / 100;
  return {
    answers,
    truth,
    concerns: (clause) => truth[clause] !== false,
    computeBudgetNtd,
    extendedRunsNtd: computeBudgetNtd ? Math.round(computeBudgetNtd * extendedRunShare) : null,
    extendedRunShare,
    models: numberSaid(answers, filledFrom.models),
    criticalSystems: report.organisation.systems.filter(({ criticality }) => criticality === 'critical'),
  };
}

function numberSaid(answers: Answers, question: QuestionId): number | null {
  const answer = answers[question];
  return answer?.kind === 'number' ? answer.value : null;
}
