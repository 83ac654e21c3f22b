import { content } from '../../src/content/content.ts';
import type { Action, Content, Level } from '../../src/content/types.ts';
import type { PlanInput } from '../../src/domain/plan/types.ts';
import { undecided } from '../../src/domain/plan/undecided.ts';
import type { Answer } from '../../src/domain/questionnaire/answer.ts';
import { seededRandom } from './random.ts';

/** Draws from a seeded source of chance. */
export function dice(seed: number) {
  const random = seededRandom(seed);
  const below = (count: number) => Math.floor(random() * count);
  const pick = <T>(items: readonly T[]): T => {
    const item = items[below(items.length)];
    if (item === undefined) throw new Error('nothing to pick from');
    return item;
  };
  const shuffled = <T>(items: readonly T[]): T[] => {
    const rest = [...items];
    return items.map(() => rest.splice(below(rest.length), 1)[0] as T);
  };
  return { chance: (share: number) => random() < share, below, pick, shuffled };
}
export type Dice = ReturnType<typeof dice>;

/** The content with some of its actions only; prerequisites among them stay, the others fall away. */
export function contentWithActions(ids: readonly string[]): Content {
  const actions = content.actions.filter(({ id }) => ids.includes(id));
  const kept = actions.map(
    (action): Action => ({
      ...action,
      prerequisites: action.prerequisites.filter((id) => ids.includes(id)),
    }),
  );
  return { ...content, actions: kept };
}

/** Answers to every question, whole levels and values only, so that nothing is left open. */
export function fullAnswers({ below, pick, chance }: Dice): Record<string, Answer> {
  const answers: Record<string, Answer> = {};
  for (const question of content.questions) {
    switch (question.type) {
      case 'maturity':
        answers[question.id] = chance(0.05)
          ? { kind: 'notApplicable', reason: 'none here' }
          : { kind: 'level', level: pick<Level>([0, 0, 1, 1, 2, 3, 4]) };
        break;
      case 'single':
        answers[question.id] = { kind: 'choice', value: pick(question.options).value };
        break;
      case 'multi':
        answers[question.id] = {
          kind: 'choices',
          values: [pick(question.options).value, pick(question.options).value],
        };
        break;
      case 'bool':
        answers[question.id] = { kind: 'yesNo', value: chance(0.5) };
        break;
      case 'number':
        answers[question.id] = { kind: 'number', value: below(3) };
        break;
    }
  }
  return answers;
}

/**
 * A random firm whose plan can still be searched exhaustively: five actions over all windows, or eight over three; related
 * ones are preferred, so that prerequisites and overlaps occur. Random money, person-days, locks, exclusions and beginnings.
 */
export function smallFirm(seed: number): PlanInput {
  const roll = dice(seed);
  const wide = roll.chance(0.5);
  const ids = relatedActions(roll, wide ? 5 : 8);
  const base = contentWithActions(ids);
  const windows = wide ? base.plan.windows : base.plan.windows.slice(0, 3);
  const small: Content = { ...base, plan: { ...base.plan, windows } };
  const some = (share: number) => ids.filter(() => roll.chance(share));
  const windowIds = windows.map(({ id }) => id);
  const amounts = () => Object.fromEntries(windowIds.map((id) => [id, roll.pick([0, 0, 50_000, 120_000])]));
  return {
    content: small,
    answers: fullAnswers(roll),
    criticalSystems: roll.below(3),
    settings: {
      ...undecided('2027-01-04'),
      budgetNtd: roll.chance(0.7) ? roll.below(16) * 25_000 : null,
      windowBudgetsNtd: roll.chance(0.25) ? amounts() : null,
      personDays: roll.pick([6, 12, 20, 30, 45, 90]),
      windowPersonDays: roll.chance(0.2) ? { [roll.pick(windowIds)]: roll.below(12) } : {},
      minimumPerPillar: roll.chance(0.1) ? { [roll.pick(['mindset', 'compute', 'talent', 'process'])]: 1 } : {},
      locked: Object.fromEntries(some(0.08).map((id) => [id, roll.pick(windowIds)])),
      excluded: some(0.06),
      done: some(0.06),
      begun: some(0.06),
    },
  };
}

function relatedActions({ shuffled, chance }: Dice, count: number): readonly string[] {
  const chosen = new Set<string>();
  for (const action of shuffled(content.actions)) {
    if (chosen.size >= count) break;
    chosen.add(action.id);
    for (const id of action.prerequisites) if (chosen.size < count && chance(0.8)) chosen.add(id);
    const twins = content.actions.filter(
      ({ id, raises }) =>
        id !== action.id && raises.some(({ question }) => action.raises.some((raise) => raise.question === question)),
    );
    for (const { id } of twins) if (chosen.size < count && chance(0.3)) chosen.add(id);
  }
  return [...chosen];
}

/** A random firm with the whole content: every action and window, mixed answers, random money and person-days, a few locks. */
export function wholeFirm(seed: number): PlanInput {
  const roll = dice(seed);
  const answers = fullAnswers(roll);
  for (const { id, type } of content.questions) {
    if (type !== 'maturity') continue;
    if (roll.chance(0.15)) answers[id] = { kind: 'unsure' };
  }
  const ids = content.actions.map(({ id }) => id);
  return {
    content,
    answers,
    criticalSystems: roll.below(3),
    settings: {
      ...undecided('2027-01-04'),
      budgetNtd: roll.chance(0.8) ? roll.below(30) * 50_000 : null,
      personDays: roll.chance(0.8) ? roll.pick([20, 25, 40, 60, 90]) : null,
      excluded: ids.filter(() => roll.chance(0.03)),
      done: ids.filter(() => roll.chance(0.03)),
    },
  };
}
