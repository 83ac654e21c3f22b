import { content } from '../../src/content/content.ts';
import type { Mode, Path } from '../../src/domain/answers/types.ts';
import type { Answers } from '../../src/domain/questionnaire/answer.ts';
import { sessionPath } from '../../src/domain/scoring/quick-path.ts';
import { scoreAssessment } from '../../src/domain/scoring/score-assessment.ts';
import type { Assessment } from '../../src/domain/scoring/types.ts';

/** What is worked out of a set of answers. */
export interface Scored {
  readonly result: Assessment;
  readonly path: Path;
}

/** How many sets of answers are remembered: a list of assessments and some steps of undo. About 100 kB each. */
const remembered = 32;
const known = new Map<string, Scored>();

/**
 * The score and the session's path of a set of answers. The same answers are worked out once: notes, evidence, moving
 * about, lists and undo come back to answers that were scored before. Pure, so that it may be shared by everyone.
 */
export function scoredAnswers(answers: Answers, mode: Mode, criticalSystems: number): Scored {
  const key = `${mode} ${criticalSystems} ${JSON.stringify(answers)}`;
  const scored = known.get(key) ?? scoreAnswers(answers, mode, criticalSystems);
  known.delete(key);
  known.set(key, scored);
  const [oldest] = known.keys();
  if (known.size > remembered && oldest !== undefined) known.delete(oldest);
  return scored;
}

/** The same without remembering: for going through many assessments. */
export function scoreAnswers(answers: Answers, mode: Mode, criticalSystems: number): Scored {
  return {
    result: scoreAssessment({ content, answers, criticalSystems }),
    path: sessionPath(content, answers, mode),
  };
}
