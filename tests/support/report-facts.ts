import { bare } from '../../main/export/check/find-in-order.ts';
import { wordsIn } from '../../main/words.ts';
import type { ReportLanguage } from '../../src/contract/report-records.ts';
import type { Report } from '../../src/domain/report/types.ts';

/** Something that a report says: what it is about, and the texts that must stand close after it. */
export interface Fact {
  readonly about: string;
  readonly says: readonly string[];
}

/** How far after its id a fact may stand, in characters without white space: a row of a table, with both languages. */
const reach = 900;

/** Every risk with its titles and score, every action with its titles and dates, and every date of windows and reviews. */
export function factsOf(report: Report, language: ReportLanguage): readonly Fact[] {
  const words = (language === 'both' ? (['zh-TW', 'en'] as const) : [language]).map(wordsIn);
  const named = (key: string) => words.map((say) => say(key));
  const { risks, unassessed, actions, rejected, plan, roadmap, overall, today, runs, workshop } = report;
  return [
    ...(overall === null ? [] : [{ about: '', says: [oneDigit(overall.planning)] }]),
    { about: '', says: [today] },
    ...risks.map(({ id, score }) => ({ about: id, says: [...named(`risks:${id}.title`), oneDigit(score.planning)] })),
    ...unassessed.map(({ id }) => ({ about: id, says: named(`risks:${id}.title`) })),
    ...actions.map(({ action, start, finish, costNtd }) => ({
      about: action,
      says: [...named(`actions:${action}.title`), start, finish, Math.round(costNtd).toLocaleString('en-US')],
    })),
    ...rejected.map(({ action }) => ({ about: action, says: named(`actions:${action}.title`) })),
    ...plan.windows.flatMap(({ from, to }) => [from, to].map((day) => ({ about: '', says: [day] }))),
    ...roadmap.gates.map(({ at }) => ({ about: '', says: [at] })),
    ...runs.map(({ name, analysis: { verdict, decision } }) => ({
      about: bare(name),
      says: [...named(`verdicts:phases.${verdict}`), ...named(`verdicts:decisions.${decision.action}`)],
    })),
    ...(workshop?.lines ?? []).map(({ question, consensus }) => ({
      about: question,
      says: [...named(`questions:${question}.text`), ...named(`results:disagreement.consensus.${consensus}`)],
    })),
  ];
}

/** The facts that a text does not say: each of its texts must stand within reach after the same mention of what it is about. */
export function missingFacts(text: string, facts: readonly Fact[]): readonly Fact[] {
  const all = bare(text);
  return facts.filter(({ about, says }) => {
    const needles = says.map(bare);
    if (about === '') return !needles.every((needle) => all.includes(needle));
    return !mentions(all, about).some((at) => {
      const near = all.slice(at, at + reach);
      return needles.every((needle) => near.includes(needle));
    });
  });
}

function mentions(all: string, id: string): readonly number[] {
  return [...all.matchAll(new RegExp(id, 'g'))].map(({ index }) => index);
}

/** As documents say a score: 12.95 is 13.0, while `toFixed` looks at the binary fraction and says 12.9. */
function oneDigit(score: number): string {
  return score.toLocaleString('en-US', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
}
