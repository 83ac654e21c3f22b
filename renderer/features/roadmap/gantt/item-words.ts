import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { RoadmapItem } from '../../../../src/contract/roadmap-records.ts';
import type { LocalDate } from '../../../../src/kernel/dates.ts';
import { useFormats } from '../../../ui/format.ts';
import { useRoadmapWords } from '../use-roadmap-words.ts';
import type { Draft, Violation } from './gantt-types.ts';

/** What the chart says about items, in the language on the screen. */
export interface ItemWords {
  title(action: string): string;
  owner(owner: string): string;
  status(item: RoadmapItem): string;
  dates(from: LocalDate, to: LocalDate): string;
  length(workingDays: number): string;
  violation(violation: Violation): string;
  /** Every problem of a held item: its own and those it makes for what waits for it. */
  problems(draft: Pick<Draft, 'violations' | 'overtakes'>): readonly string[];
  /** All that the chart shows of an item, sentence by sentence. */
  facts(item: RoadmapItem): readonly string[];
  /** Where a held item is and what is wrong there, in one breath. */
  held(draft: Draft): string;
}

export function useItemWords(): ItemWords {
  const { t } = useTranslation();
  const formats = useFormats();
  const { owner, violation } = useRoadmapWords();
  return useMemo(() => {
    const dates = (from: LocalDate, to: LocalDate) =>
      from === to ? formats.date(from) : t('roadmap:gantt.dates', { from: formats.date(from), to: formats.date(to) });
    const list = (actions: readonly string[]) => actions.join(t('roadmap:gantt.comma'));
    const words: ItemWords = {
      title: (action) => t(`actions:${action}.title`),
      owner,
      status: (item) => t(`plan:status.${item.status}`),
      dates,
      length: (workingDays) => t('roadmap:gantt.workingDays', { count: workingDays }),
      violation,
      problems: ({ violations, overtakes }) => [
        ...violations.map(violation),
        ...(overtakes.length > 0 ? [t('roadmap:gantt.overtakes', { actions: list(overtakes) })] : []),
      ],
      facts: (item) => factsOf(item, words, t, formats.date, list),
      held: (draft) => {
        const { action, start, finish, workingDays } = draft;
        const where = { action, dates: dates(start, finish), length: words.length(workingDays) };
        const problems = words.problems(draft).map((each) => t('roadmap:gantt.sentence', { words: each }));
        return [
          t('roadmap:gantt.held', where),
          ...(problems.length > 0 ? problems : [t('roadmap:gantt.noProblem')]),
        ].join(' ');
      },
    };
    return words;
  }, [t, formats, owner, violation]);
}

type Translate = ReturnType<typeof useTranslation>['t'];

function factsOf(
  item: RoadmapItem,
  words: ItemWords,
  t: Translate,
  date: (day: LocalDate) => string,
  list: (actions: readonly string[]) => string,
): readonly string[] {
  const when = { dates: words.dates(item.start, item.finish), length: words.length(item.workingDays) };
  const { baseline } = item;
  const shifted = baseline && (baseline.start !== item.start || baseline.finish !== item.finish);
  const sentence = (each: string) => t('roadmap:gantt.sentence', { words: each });
  return [
    t('roadmap:gantt.facts.when', when),
    t('roadmap:gantt.facts.status', { status: words.status(item) }),
    ...(item.late ? [sentence(t(`roadmap:gantt.late.${item.late}`))] : []),
    ...item.violations.map((each) => sentence(words.violation(each))),
    t('roadmap:gantt.facts.owner', { owner: words.owner(item.owner) }),
    ...(item.dueDate ? [t('roadmap:gantt.facts.due', { date: date(item.dueDate) })] : []),
    ...(item.waitsFor.length > 0 ? [t('roadmap:gantt.facts.waitsFor', { actions: list(item.waitsFor) })] : []),
    ...(item.moved ? [t('roadmap:gantt.facts.moved')] : []),
    ...(shifted ? [t('roadmap:gantt.facts.baseline', { dates: words.dates(baseline.start, baseline.finish) })] : []),
  ];
}
