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

/** What was decided and how far it is; what nobody decided is left away. */
function planPart(
  choices: PlanDecisions | undefined,
  progress: AnswersToWrite['progress'],
): NonNullable<AnswersFile['plan']> {
  const withStatus = (...wanted: ActionProgress['status'][]) =>
    Object.entries(progress)
      .filter(([, { status }]) => wanted.includes(status))
      .map(([action]) => action)
      .sort();
  const owned = Object.entries(progress).filter(([, { owner }]) => owner !== '');
  const parts = {
    budgetNtd: choices?.budgetNtd,
    windowBudgetsNtd: choices?.windowBudgetsNtd && byKey(choices.windowBudgetsNtd),
    personDays: choices?.personDays,
    windowPersonDays: byKey(choices?.windowPersonDays ?? {}),
    maxParallel: choices?.maxParallel,
    minimumPerPillar: byKey(choices?.minimumPerPillar ?? {}),
    owners: byKey(Object.fromEntries(owned.map(([action, { owner }]) => [action, owner]))),
    start: choices?.start,
    locked: byKey(choices?.locked ?? {}),
    excluded: choices?.excluded.toSorted(),
    done: withStatus('done'),
    begun: withStatus('doing', 'blocked'),
  };
  return Object.fromEntries(Object.entries(parts).filter(([, part]) => !isEmpty(part)));
}

function isEmpty(part: unknown): boolean {
  if (part === null || part === undefined) return true;
  return typeof part === 'object' && Object.keys(part).length === 0;
}

function byKey<T>(record: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
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
