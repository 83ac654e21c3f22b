import { guessByValues } from './guess-by-values.ts';
import { type NameMeaning, nameOfColumn } from './name-of-column.ts';
import type { ColumnRole, ColumnRoles, LogColumn, LogTable } from './types.ts';

interface Candidate extends NameMeaning {
  readonly column: LogColumn;
}

/**
 * What the columns of a log are, by their names (English or Chinese, the spellings of the usual frameworks) and, where
 * names leave it open, by their values. A role is given once at most; every column has an entry.
 */
export function guessRoles(table: LogTable): ColumnRoles {
  const candidates = table.columns.flatMap((column): Candidate[] => {
    const meaning = column.values.length > 0 ? nameOfColumn(column.name) : null;
    return meaning ? [{ ...meaning, column }] : [];
  });
  const chosen = new Map<LogColumn, ColumnRole>();
  const choose = (column: LogColumn | undefined, role: ColumnRole) => {
    if (column && !chosen.has(column)) chosen.set(column, role);
  };
  choose(stepColumn(table, candidates), 'step');
  chooseSides(candidates, 'loss', (column, side) => choose(column, side === 'train' ? 'trainLoss' : 'valLoss'));
  const scores = candidates.filter(({ kind, column }) => kind !== 'score' || looksLikeScore(column));
  chooseSides(scores, 'score', (column, side) => choose(column, side === 'train' ? 'trainScore' : 'valScore'));
  for (const kind of ['weightNorm', 'lr', 'weightDecay', 'gradNorm'] as const) {
    choose(best(candidates.filter((one) => one.kind === kind && one.side !== 'val' && one.side !== 'test')), kind);
  }
  choose(best(candidates.filter((one) => one.kind === 'time' && rises(one.column))), 'time');
  if (table.columns.every(({ name }) => /^#\d+$/.test(name))) {
    const open = table.columns.filter((column) => !chosen.has(column));
    for (const [column, role] of guessByValues(open)) choose(column, role);
  }
  return Object.fromEntries(table.columns.map((column) => [column.name, chosen.get(column) ?? 'ignored']));
}

type Choose = (column: LogColumn | undefined, side: 'train' | 'val') => void;

/**
 * A loss (or score) without a side is that of training; `test` stands in where there is no validation. Only where both
 * losses name their side, the one score that names none is that of validation: that is what people measure it on.
 */
function chooseSides(candidates: readonly Candidate[], kind: 'loss' | 'score', choose: Choose): void {
  const all = candidates.filter((one) => one.kind === kind);
  const of = (...sides: (NameMeaning['side'] | undefined)[]) => all.filter(({ side }) => sides.includes(side));
  const numbered = numberedSets(all);
  if (numbered) {
    choose(numbered[0], 'train');
    choose(numbered[1], 'val');
    return;
  }
  const val = of('val').length > 0 ? of('val') : of('test');
  const valBest = best(val);
  const train = best(
    alike(
      of('train', null),
      all.find(({ column }) => column === valBest),
    ),
  );
  choose(valBest, 'val');
  const ofLosses = new Set(candidates.filter((one) => one.kind === 'loss').map(({ side }) => side));
  const isOfVal =
    kind === 'score' && val.length === 0 && of('train').length === 0 && ofLosses.has('train') && ofLosses.has('val');
  choose(train, isOfVal ? 'val' : 'train');
}

/** Of several measures (loss and perplexity, accuracy and F1), the one that validation has too. */
function alike(train: readonly Candidate[], val: Candidate | undefined): readonly Candidate[] {
  const bare = (name: string) =>
    name.toLowerCase().replace(/(train(ing)?|valid(ation)?|val|eval|test|dev)|[^a-z\d]/g, '');
  const same = val ? train.filter(({ column }) => bare(column.name) === bare(val.column.name)) : [];
  // A bare `loss` and `train_loss` are both like `val_loss`; which is meant, the number of values tells (`best`).
  return same.length > 0 ? same : train;
}

/** `validation_0-logloss` and `validation_1-logloss` (XGBoost), `valid_0's …` (LightGBM): the first is the training set. */
function numberedSets(all: readonly Candidate[]): readonly [LogColumn, LogColumn] | null {
  if (all.some(({ side }) => side === 'train')) return null;
  const sets = [0, 1].map((number) =>
    best(all.filter(({ column }) => new RegExp(`^valid(ation)?_${number}\\b`).test(column.name))),
  );
  const [first, second] = sets;
  return first && second ? [first, second] : null;
}

/**
 * The best by its name; one with less than a twentieth of another's values is a summary (the `train_loss` that a trainer
 * writes once at its end) and comes after it.
 */
function best(candidates: readonly Candidate[]): LogColumn | undefined {
  const most = candidates.reduce((top, { column }) => Math.max(top, column.values.length), 0);
  const full = candidates.filter(({ column }) => column.values.length * 20 >= most);
  // Of equals a column that names its side comes first, then the one that stands first in the log.
  const rank = (one: Candidate) => one.rank + (one.side === null ? 0 : 0.1);
  return full.reduce<Candidate | undefined>((top, one) => (!top || rank(one) > rank(top) ? one : top), undefined)
    ?.column;
}

function stepColumn(table: LogTable, candidates: readonly Candidate[]): LogColumn | undefined {
  const named = candidates.filter((one) => one.kind === 'step' && rises(one.column));
  const most = named.reduce((top, { column }) => Math.max(top, column.values.length), 0);
  const found = best(named.filter(({ column }) => column.values.length * 10 >= most * 9));
  if (found) return found;
  // A column without a name of its own (an index, a file without a header) that counts up from row to row.
  const [first] = table.columns;
  const unnamed = first && /^(#\d+|unnamed:? ?\d*|index|x|t|\s*)$/i.test(first.name) ? first : undefined;
  return unnamed && counts(unnamed) ? unnamed : undefined;
}

/**
 * Whether a column rises along the log as steps and clocks do. Restarts of a resumed run, and shuffled rows, are allowed; a
 * counter that starts again with every epoch is not.
 */
function rises({ values }: LogColumn): boolean {
  if (values.length < 3) return true;
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  if (!Number.isFinite(high - low) || high === low) return false;
  let restarts = 0;
  for (let index = 1; index < values.length; index += 1) {
    if ((values[index] ?? 0) === low && (values[index - 1] ?? 0) > low) restarts += 1;
  }
  return restarts < 4;
}

function counts({ values, at }: LogColumn): boolean {
  if (at !== null || values.length < 3) return false;
  return values.every((value, index) => Number.isInteger(value) && (index === 0 || value > (values[index - 1] ?? 0)));
}

/** Shares or percentages; a wider range is something else by the same name. */
function looksLikeScore({ values }: LogColumn): boolean {
  let outside = 0;
  for (const value of values) if (value > 100.000_001 || value < -1.000_001) outside += 1;
  return outside * 20 <= values.length;
}
