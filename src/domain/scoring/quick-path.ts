import type { Content, QuestionId } from '../../content/types.ts';
import { answerFromFile } from '../answers/from-file.ts';
import { improve } from '../answers/improve.ts';
import type { Mode, Path } from '../answers/types.ts';
import type { Answers } from '../questionnaire/answer.ts';
import { atomsOf, isOpen } from '../questionnaire/atoms.ts';
import { visibilityOf } from '../questionnaire/visibility.ts';
import { askNext } from './ask-next.ts';
import { scoreScenarios } from './scored-scenarios.ts';

/**
 * The questions of a session, in order; only ones that are asked of this firm. `full`: gating and profile questions first,
 * then by section. `quick`: gating questions and those that narrow the overall range most, ten in all. The quick list
 * depends only on the answers that steer branches and exposure, so it holds still while the others come in.
 */
export function sessionPath(content: Content, answers: Answers, mode: Mode): Path {
  const visibility = visibilityOf(content, answers);
  const inOrder = content.sections.flatMap((section) => section.questions);
  const shown = [...new Set([...content.scoring.gating, ...profileOf(content), ...inOrder])].filter(
    (id) => visibility[id] === 'shown',
  );
  return mode === 'full' ? shown : quickOf(content, answers, shown);
}

function profileOf(content: Content): readonly QuestionId[] {
  const maturity = maturityOf(content);
  return (content.sections[0]?.questions ?? []).filter((id) => !maturity.has(id));
}

function maturityOf(content: Content): ReadonlySet<QuestionId> {
  return new Set(content.questions.flatMap(({ id, type }) => (type === 'maturity' ? [id] : [])));
}

function quickOf(content: Content, answers: Answers, shown: Path): Path {
  const { gating, quickLength } = content.scoring;
  const chosen = new Set(shown.filter((id) => gating.includes(id)));
  const candidates = new Set(shown);
  const maturity = maturityOf(content);
  let profile = steeringAnswers(content, answers);
  while (chosen.size < quickLength) {
    const input = { content, answers: profile, criticalSystems: 0 };
    const next = askNext(input, scoreScenarios(input)).find(
      ({ question }) => candidates.has(question) && !chosen.has(question),
    );
    if (!next) break;
    chosen.add(next.question);
    if (maturity.has(next.question)) profile = improve(profile, next.question, 2);
  }
  return shown.filter((id) => chosen.has(id));
}

/** What the firm said to questions that steer branches and exposure; a typical firm's answers where it is open. */
function steeringAnswers(content: Content, answers: Answers): Answers {
  const steering = new Set<QuestionId>(content.scoring.gating);
  for (const { showIf } of content.questions) if (showIf) for (const { q } of atomsOf(showIf)) steering.add(q);
  const settled: Record<QuestionId, Answers[string]> = {};
  for (const question of content.questions) {
    if (!steering.has(question.id)) continue;
    const given = answers[question.id];
    const typical = content.scoring.typicalFirm[question.id];
    if (given && !isOpen(given)) settled[question.id] = given;
    else if (typical !== undefined) {
      const read = answerFromFile(question, typical);
      if (read.ok) settled[question.id] = read.value;
    }
  }
  return settled;
}
