import { IconAlertTriangle, IconClockExclamation } from '@tabler/icons-react';
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
      {draft ? (
        <HeldWords draft={draft} words={words} left={bar.left} />
      ) : (
        <span aria-hidden="true" className={classes.barWords} data-before={before || undefined} style={label}>
          <StatusIcon status={item.status} />
          <Signs item={item} />
          <span>{words.owner(item.owner)}</span>
        </span>
      )}
    </>
  );
}

/** Signs of conflict and delay beside the bar; their words stand in the row's name column. */
function Signs({ item }: { readonly item: RoadmapItem }) {
  return (
    <>
      {item.violations.length > 0 ? <IconAlertTriangle size={14} data-sign="wrong" /> : null}
      {item.late ? <IconClockExclamation size={14} data-sign={item.late === 'overdue' ? 'wrong' : 'late'} /> : null}
    </>
  );
}

interface HeldWordsProps {
  readonly draft: Draft;
  readonly words: ItemWords;
  readonly left: string;
}

/** Where the held bar would come to stand, and what would be wrong there: below the bar, and always in sight. */
function HeldWords({ draft, words, left }: HeldWordsProps) {
  const problems = words.problems(draft);
  return (
    <div aria-hidden="true" className={classes.heldTrack}>
      <div className={classes.heldWords} data-wrong={problems.length > 0 || undefined} style={{ marginLeft: left }}>
        <strong>
          {words.dates(draft.start, draft.finish)} · {words.length(draft.workingDays)}
        </strong>
        {problems.map((problem) => (
          <span key={problem}>
            <IconAlertTriangle size={13} className={classes.chevron} />
            {problem}
          </span>
        ))}
      </div>
    </div>
  );
}
