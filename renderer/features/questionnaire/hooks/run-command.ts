import type { RefObject } from 'react';
import type { Question } from '../../../../src/content/types.ts';
import type { Answer } from '../../../../src/domain/questionnaire/answer.ts';
import type { Command } from '../model/command-for-key.ts';
import { pickAnswer } from '../model/make-answer.ts';
import type { Questionnaire } from './use-questionnaire.ts';

/** Fields that a key moves the focus to. */
export interface Fields {
  readonly search: RefObject<HTMLInputElement | null>;
  readonly number: RefObject<HTMLInputElement | null>;
}

/** What a command can do on the screen as it stands. */
interface Skill {
  /** Null at the end of the path. */
  readonly question: Question | null;
  readonly questionnaire: Questionnaire;
  readonly fields: Fields;
  readonly answer: (answer: Answer | null) => void;
  /** Keeps the earlier answer of a reassessment and moves on; does nothing where there is none to keep. */
  readonly confirm: () => void;
  readonly next: () => void;
  readonly back: () => void;
  readonly setAsking: (asking: boolean) => void;
}

const simple: Record<Exclude<Command['kind'], 'level' | 'pick'>, (skill: Skill) => void> = {
  typeNumber: ({ fields }) => fields.number.current?.focus(),
  unsure: ({ answer }) => answer({ kind: 'unsure' }),
  notApplicable: ({ question, setAsking }) => setAsking(question !== null),
  clear: (skill) => {
    if (givenIn(skill)) skill.answer(null);
  },
  unchanged: ({ confirm }) => confirm(),
  next: ({ next }) => next(),
  previous: ({ back }) => back(),
  search: ({ fields }) => fields.search.current?.focus(),
  undo: ({ questionnaire }) => questionnaire.undo(),
  redo: ({ questionnaire }) => questionnaire.redo(),
};

/** Does what a key asks for, exactly as the button for it would. */
export function runCommand(command: Command, skill: Skill): void {
  if (command.kind === 'level') skill.answer({ kind: 'level', level: command.level });
  else if (command.kind === 'pick') pick(command.index, skill);
  else simple[command.kind](skill);
}

function pick(index: number, skill: Skill): void {
  const picked = skill.question ? pickAnswer(skill.question, givenIn(skill), index) : undefined;
  if (picked !== undefined) skill.answer(picked);
}

function givenIn({ question, questionnaire }: Skill): Answer | undefined {
  return question ? questionnaire.answers[question.id] : undefined;
}
