import { createHash } from 'node:crypto';
import { content } from '../../src/content/content.ts';
import type { AnswersFile, FileAnswer } from '../../src/contract/answers-file.ts';
import type { ActionProgress, PlanDecisions } from '../../src/contract/plan-records.ts';
import type { AiSystem, Organisation } from '../../src/contract/records.ts';
import { answerToFile } from '../../src/domain/answers/from-file.ts';
import type { Answers } from '../../src/domain/questionnaire/answer.ts';
import { readAnswersText } from '../import/read-answers-file.ts';

/** What goes into an answers file. */
export interface AnswersToWrite {
  readonly organisation: Organisation;
  readonly systems: readonly AiSystem[];
  readonly answers: Answers;
  readonly notes: Readonly<Record<string, string>>;
  /** Undefined while nobody decided anything about the plan. */
  readonly choices: PlanDecisions | undefined;
  readonly progress: Readonly<Record<string, ActionProgress>>;
}

/** A finished answers file: its text, and the SHA-256 of its bytes in hexadecimal. */
export interface WrittenAnswers {
  readonly text: string;
  readonly sha256: string;
}

/**
 * Writes an answers file with its keys in the content's order, reads it back and counts again before it says so. The
 * same answers give the same bytes.
 */
export function writeAnswersFile(input: AnswersToWrite): WrittenAnswers {
  const text = `${JSON.stringify(toFile(input), null, 2)}\n`;
  const back = readAnswersText(text, 'export');
  const same = (a: object, b: object) => canonical(a) === canonical(b);
  if (!same(back.answers, input.answers) || !same(back.file.notes ?? {}, input.notes)) {
    throw new Error('the answers file does not read back as what was written');
  }
  return { text, sha256: createHash('sha256').update(text).digest('hex') };
}

function toFile({ organisation, systems, answers, notes, choices, progress }: AnswersToWrite): AnswersFile {
  const { name, taxId, industry, employees, paidInCapitalNtd } = organisation;
  const plan = planPart(choices, progress);
  return {
    schema: 'dunwu.answers/1',
    organisation: {
      name,
      ...(taxId === null ? {} : { taxId }),
      ...(industry === null ? {} : { industry }),
      ...(employees === null ? {} : { employees }),
      ...(paidInCapitalNtd === null ? {} : { paidInCapitalNtd }),
      ...(systems.length === 0 ? {} : { systems: systems.map(systemPart) }),
    },
    answers: inOrder(answers, (answer) => asFileAnswer(answerToFile(answer))),
    ...(Object.keys(notes).length === 0 ? {} : { notes: inOrder(notes, (note) => note) }),
    ...(Object.keys(plan).length === 0 ? {} : { plan }),
  };
}

function planPart(
  choices: PlanDecisions | undefined,
  progress: AnswersToWrite['progress'],
): NonNullable<AnswersFile['plan']> {
  const withStatus = (...wanted: ActionProgress['status'][]) =>
    Object.entries(progress)
      .filter(([, { status }]) => wanted.includes(status))
      .map(([action]) => action)
      .sort();
  const [done, begun] = [withStatus('done'), withStatus('doing', 'blocked')];
  const locked = Object.entries(choices?.locked ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
  const excluded = [...(choices?.excluded ?? [])].sort();
  return {
    ...(choices && choices.budgetNtd !== null ? { budgetNtd: choices.budgetNtd } : {}),
    ...(choices && choices.personDays !== null ? { personDays: choices.personDays } : {}),
    ...(choices ? { start: choices.start } : {}),
    ...(locked.length > 0 ? { locked: Object.fromEntries(locked) } : {}),
    ...(excluded.length > 0 ? { excluded } : {}),
    ...(done.length > 0 ? { done } : {}),
    ...(begun.length > 0 ? { begun } : {}),
  };
}

function systemPart({ name, purpose, criticality }: AiSystem) {
  return { name, ...(purpose === '' ? {} : { purpose }), criticality };
}

function asFileAnswer(value: ReturnType<typeof answerToFile>): FileAnswer {
  return Array.isArray(value) ? [...value] : (value as FileAnswer);
}

/** The entries by the order of the content's questions. */
function inOrder<T, R>(record: Readonly<Record<string, T>>, map: (value: T) => R): Record<string, R> {
  const entries = content.questions.flatMap(({ id }) => {
    const value = record[id];
    return value === undefined ? [] : [[id, map(value)] as const];
  });
  return Object.fromEntries(entries);
}

function canonical(value: object): string {
  return JSON.stringify(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
