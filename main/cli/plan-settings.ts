import type { AnswersFile } from '../../src/contract/answers-file.ts';
import type { WindowsFile } from '../../src/contract/windows-file.ts';
import type { PlanSettings } from '../../src/domain/plan/types.ts';
import { undecided } from '../../src/domain/plan/undecided.ts';
import type { LocalDate } from '../../src/kernel/dates.ts';

export interface PlanOptions {
  readonly budgetNtd?: number;
  readonly personDays?: number;
  readonly start?: LocalDate;
  /** Window by action, from `--lock A01=0-30`. */
  readonly lock?: Readonly<Record<string, string>>;
  readonly exclude?: readonly string[];
}

/** What a plan starts from: an option, else what the file says, else no limit and `today`. Locks and exclusions add up. */
export function planSettingsOf(
  file: AnswersFile['plan'],
  options: PlanOptions,
  today: LocalDate,
  windows: WindowsFile = [],
): PlanSettings {
  const start = options.start ?? file?.start ?? today;
  const budgets = byWindow(windows, ({ budgetNtd }) => budgetNtd);
  const said = Object.fromEntries(Object.entries(file ?? {}).filter(([, value]) => value !== undefined));
  const settings: PlanSettings = { ...undecided(start), ...said };
  return {
    ...settings,
    start,
    budgetNtd: options.budgetNtd ?? settings.budgetNtd,
    personDays: options.personDays ?? settings.personDays,
    windowBudgetsNtd: Object.keys(budgets).length > 0 ? budgets : settings.windowBudgetsNtd,
    windowPersonDays: { ...settings.windowPersonDays, ...byWindow(windows, ({ personDays }) => personDays) },
    locked: { ...settings.locked, ...options.lock },
    excluded: [...new Set([...settings.excluded, ...(options.exclude ?? [])])],
  };
}

function byWindow(
  windows: WindowsFile,
  pick: (window: WindowsFile[number]) => number | null | undefined,
): Record<string, number> {
  return Object.fromEntries(
    windows.flatMap((window) => {
      const value = pick(window);
      return value === null || value === undefined ? [] : [[window.id, value]];
    }),
  );
}
