import type { FrameworkId, MaturityQuestion, Reference, ReferenceId, ScoringRules } from '../../content/types.ts';
import { groupBy } from '../../kernel/group-by.ts';
import type { Range } from '../../kernel/range.ts';
import type { Answers } from '../questionnaire/answer.ts';
import { visibilityOf } from '../questionnaire/visibility.ts';
import type { CoverageState, FrameworkCoverage, ReferenceCoverage, ScoringInput } from './types.ts';

/** Papers explain why a question is asked; they are nothing to comply with. */
const notCovered: FrameworkId = 'research';

/**
 * Share of full maturity by framework reference, in the content's order. Here `best` is the largest share (open questions
 * at level 4) and `worst` the smallest; a question that still waits for its branch counts as open.
 */
export function coverageOf({ content, answers }: ScoringInput): readonly FrameworkCoverage[] {
  const visibility = visibilityOf(content, answers);
  const carriers = new Map<ReferenceId, MaturityQuestion[]>();
  for (const question of content.questions) {
    if (question.type !== 'maturity') continue;
    for (const ref of question.refs) carriers.set(ref, [...(carriers.get(ref) ?? []), question]);
  }
  const applies = ({ id }: MaturityQuestion) => visibility[id] !== 'hidden' && answers[id]?.kind !== 'notApplicable';
  const used = content.references.filter(({ id, framework }) => framework !== notCovered && carriers.has(id));
  const groups = groupBy(used, ({ framework, group }) => `${framework} ${group}`);
  return [...groups.values()].flatMap((references) => {
    const first = references[0];
    if (!first) return [];
    const covered = references.map((reference) =>
      referenceCoverage(reference, (carriers.get(reference.id) ?? []).filter(applies), answers, content.scoring),
    );
    const share = meanShare(covered.flatMap((reference) => reference.share ?? []));
    return [{ framework: first.framework, group: first.group, share, references: covered }];
  });
}

function referenceCoverage(
  { id }: Reference,
  questions: readonly MaturityQuestion[],
  answers: Answers,
  rules: ScoringRules,
): ReferenceCoverage {
  let total = 0;
  let known = 0;
  let reached = 0;
  for (const question of questions) {
    const answer = answers[question.id];
    total += question.weight;
    if (answer?.kind !== 'level') continue;
    known += question.weight;
    reached += (question.weight * answer.level) / 4;
  }
  const planning = known > 0 ? reached / known : 1 - rules.neutralGap;
  const share = total > 0 ? { best: (reached + total - known) / total, planning, worst: reached / total } : null;
  return {
    reference: id,
    questions: questions.map((question) => question.id),
    share,
    state: stateOf(share, known, rules.coverage),
  };
}

function stateOf(share: Range | null, known: number, { covered, gapBelow }: ScoringRules['coverage']): CoverageState {
  if (!share) return 'not-applicable';
  if (known === 0) return 'unknown';
  if (share.planning >= covered.planning && share.worst >= covered.worst) return 'covered';
  return share.planning < gapBelow ? 'gap' : 'partial';
}

function meanShare(shares: readonly Range[]): Range | null {
  if (shares.length === 0) return null;
  const mean = (end: keyof Range) => shares.reduce((sum, share) => sum + share[end], 0) / shares.length;
  return { best: mean('best'), planning: mean('planning'), worst: mean('worst') };
}
