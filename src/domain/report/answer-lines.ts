import type { Path } from '../answers/types.ts';
import type { Answer } from '../questionnaire/answer.ts';
import { visibilityOf } from '../questionnaire/visibility.ts';
import type { AnswerLine, ReportInput } from './types.ts';

/** The questions of the session, and any other shown one that was answered, in the order of the content. */
export function answerLines(input: ReportInput, path: Path): readonly AnswerLine[] {
  const { content, answers, notes, evidence } = input;
  const visibility = visibilityOf(content, answers);
  const asked = new Set(path);
  return content.questions.flatMap(({ id, section }) => {
    const answer = answers[id] ?? null;
    if (visibility[id] !== 'shown' || (answer === null && !asked.has(id))) return [];
    return [
      {
        question: id,
        section,
        state: stateOf(answer),
        answer,
        note: notes[id] ?? '',
        evidence: evidence.filter(({ question }) => question === id).length,
      },
    ];
  });
}

function stateOf(answer: Answer | null): AnswerLine['state'] {
  if (answer === null) return 'unanswered';
  return answer.kind === 'unsure' || answer.kind === 'notApplicable' ? answer.kind : 'answered';
}
