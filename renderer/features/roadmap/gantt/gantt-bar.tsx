import type { RoadmapItem } from '../../../../src/contract/roadmap-records.ts';
import { daysBetween } from '../../../../src/kernel/dates.ts';
import classes from './gantt.module.css';
import type { Draft } from './gantt-types.ts';
import { StatusIcon } from './item-marks.tsx';
import type { ItemWords } from './item-words.ts';
import { leftOf, type TimeScale, widthOf } from './time-scale.ts';

interface GanttBarProps {
  readonly item: RoadmapItem;
  readonly draft: Draft | null;
  readonly scale: TimeScale;
  readonly words: ItemWords;
}

/** Narrower bars are only moved: their ends would leave nothing to hold in between. */
const narrowestWithEnds = 22;
/** From this share of the chart's width on, words stand before the bar, else they would fall off the end. */
const wordsBefore = 0.82;

/** An item's bar with the words beside it. Hidden from screen readers, who have the row's description. */
export function GanttBar({ item, draft, scale, words }: GanttBarProps) {
  const { start, finish } = draft ?? item;
  const violated = (draft ? words.problems(draft).length : item.violations.length) > 0;
  const days = daysBetween(start, finish) + 1;
  const fixed = item.status === 'done';
  const before = (daysBetween(scale.from, finish) + 1) / scale.days > wordsBefore;
  const bar = { left: `${leftOf(start, scale)}%`, width: `${widthOf(start, finish, scale)}%` };
  const label = before
    ? { right: `${100 - leftOf(start, scale)}%` }
    : { left: `${leftOf(start, scale) + widthOf(start, finish, scale)}%` };
  return (
    <>
      <div
        aria-hidden="true"
        className={classes.bar}
        data-bar={item.action}
        data-status={item.status}
        data-violated={violated || undefined}
        data-fixed={fixed || undefined}
        style={bar}
      >
        {!fixed && days * scale.dayWidth >= narrowestWithEnds ? (
          <>
            <span className={classes.grip} data-grip="start" />
            <span className={classes.grip} data-grip="finish" />
          </>
        ) : null}
      </div>
      <span aria-hidden="true" className={classes.barWords} data-before={before || undefined} style={label}>
        {draft ? <HeldWords draft={draft} words={words} /> : <BarWords item={item} words={words} />}
      </span>
    </>
  );
}

function BarWords({ item, words }: { readonly item: RoadmapItem; readonly words: ItemWords }) {
  return (
    <>
      <StatusIcon status={item.status} />
      <span>{words.owner(item.owner)}</span>
    </>
  );
}

/** Where the held bar would come to stand, and what would be wrong there. */
function HeldWords({ draft, words }: { readonly draft: Draft; readonly words: ItemWords }) {
  const problems = words.problems(draft);
  return (
    <span className={classes.heldWords} data-wrong={problems.length > 0 || undefined}>
      <strong>
        {words.dates(draft.start, draft.finish)} · {words.length(draft.workingDays)}
      </strong>
      {problems.map((problem) => (
        <span key={problem}>⚠ {problem}</span>
      ))}
    </span>
  );
}
