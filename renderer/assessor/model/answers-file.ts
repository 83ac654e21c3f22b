import type { Question } from '../../../src/content/types.ts';
import {
  type AssessorFile,
  assessorFile,
  assessorFileMaxBytes,
  assessorFileSchema,
} from '../../../src/contract/assessor-file.ts';
import type { Language } from '../../../src/contract/records.ts';
import type { Answer, Draft } from './draft.ts';
import type { Questionnaire } from './read-questionnaire.ts';

/** Who answers: without both nothing can be saved. */
interface Person {
  readonly name: string;
  readonly role: AssessorFile['role'];
}

/** The file to send back. Checked against the same schema that Dunwu reads it with; throws where it does not fit. */
export function answersFile(
  { assessmentId, assessmentTitle }: Questionnaire,
  { assessorId, answers, notes }: Draft,
  { name, role }: Person,
  language: Language,
): { readonly fileName: string; readonly text: string } {
  const said = Object.entries(notes).filter(([, note]) => note.trim() !== '');
  const file = assessorFile.parse({
    schema: assessorFileSchema,
    assessmentId,
    assessorId,
    name,
    role,
    language,
    answeredAt: new Date().toISOString(),
    answers,
    notes: Object.fromEntries(said),
  });
  // What no system takes in a file's name.
  const stem = `${file.name}-${assessmentTitle}`.replace(/[\p{Cc}<>:"/\\|?*]+/gu, '_').slice(0, 120);
  return { fileName: `${stem}.dunwu-answers.json`, text: `${JSON.stringify(file, null, 2)}\n` };
}

export type LoadFailure = 'notOurs' | 'other' | 'tooLarge';

/** Reads a file that was saved earlier; answers that this questionnaire does not ask are left out. */
export async function readAnswersFile(
  questionnaire: Questionnaire,
  file: File,
): Promise<{ readonly draft: Draft; readonly answers: number } | LoadFailure> {
  if (file.size > assessorFileMaxBytes) return 'tooLarge';
  const read = assessorFile.safeParse(parsed(await file.text()));
  if (!read.success) return 'notOurs';
  const { assessmentId, assessorId, name, role, answers, notes } = read.data;
  if (assessmentId !== questionnaire.assessmentId) return 'other';
  const asked = questionnaire.sections.flatMap((section) => section.questions);
  const fitting = asked.flatMap((question) => {
    const answer = answers[question.id];
    return answer && fits(question, answer) ? [[question.id, answer] as const] : [];
  });
  const draft = { assessorId, name, role, answers: Object.fromEntries(fitting), notes };
  return { draft, answers: fitting.length };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function fits(question: Question, answer: Answer): boolean {
  const isOption = (value: string) => 'options' in question && question.options.some((one) => one.value === value);
  if (answer.kind === 'level') return question.type === 'maturity';
  if (answer.kind === 'yesNo') return question.type === 'bool';
  if (answer.kind === 'number') return question.type === 'number' && inBounds(question, answer.value);
  if (answer.kind === 'choice') return question.type === 'single' && isOption(answer.value);
  if (answer.kind === 'choices') return question.type === 'multi' && answer.values.every(isOption);
  return true;
}

/** Whether a number is one that the question takes. */
export function inBounds({ min, max }: { readonly min: number; readonly max: number }, value: number): boolean {
  return Number.isInteger(value) && value >= min && value <= max;
}
