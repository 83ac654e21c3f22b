import type { AnswersFile } from '../../src/contract/answers-file.ts';
import type { PlanSettings } from '../../src/domain/plan/types.ts';
import type { LocalDate } from '../../src/kernel/dates.ts';

export interface PlanOptions {
  readonly budgetNtd?: number;
  readonly personDays?: number;
  readonly start?: LocalDate;
}

/** What a plan starts from: an option, else what the file says, else no limit and `today`. */
export function planSettingsOf(file: AnswersFile['plan'], options: PlanOptions, today: LocalDate): PlanSettings {
  return {
    budgetNtd: options.budgetNtd ?? file?.budgetNtd ?? null,
    personDays: options.personDays ?? file?.personDays ?? null,
    start: options.start ?? file?.start ?? today,
    locked: file?.locked ?? {},
    excluded: file?.excluded ?? [],
    done: file?.done ?? [],
    begun: file?.begun ?? [],
  };
}
