import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { RoadmapItem } from '../../../../src/contract/roadmap-records.ts';
import { type DraftStore, useDraftOf } from './draft-store.ts';
import classes from './gantt.module.css';
import { GanttBar } from './gantt-bar.tsx';
import type { GroupBy } from './gantt-types.ts';
import type { Lane } from './group-items.ts';
import { ItemMarks, StatusIcon } from './item-marks.tsx';
import type { ItemWords } from './item-words.ts';
import { leftOf, type TimeScale, widthOf } from './time-scale.ts';

interface LaneRowProps {
  readonly rowKey: string;
  readonly lane: Lane;
  readonly by: GroupBy;
  readonly open: boolean;
  /** Whether Tab leads here. */
  readonly active: boolean;
  readonly words: ItemWords;
}

/** The head of a swimlane: folds and unfolds it. */
export const LaneRow = memo(function LaneRow({ rowKey, lane, by, open, active, words }: LaneRowProps) {
  const { t } = useTranslation();
  const Chevron = open ? IconChevronDown : IconChevronRight;
  const name = by === 'pillar' ? t(`frameworks:pillars.${lane.key}`) : words.owner(lane.key);
  return (
    <tr aria-level={1} aria-expanded={open} tabIndex={active ? 0 : -1} data-row={rowKey} className={classes.laneRow}>
      <th scope="row" className={classes.laneName}>
        <Chevron size={16} aria-hidden="true" className={classes.chevron} />
        <span>{t('roadmap:gantt.lane', { name, n: lane.items.length })}</span>
      </th>
      <td className={classes.track} />
    </tr>
  );
});

interface ItemRowProps {
  readonly item: RoadmapItem;
  readonly scale: TimeScale;
  readonly store: DraftStore;
  readonly words: ItemWords;
  readonly active: boolean;
  readonly selected: boolean;
}

/** One action: its name and state, and its bar on the calendar. All facts stand in the row's description. */
export const ItemRow = memo(function ItemRow({ item, scale, store, words, active, selected }: ItemRowProps) {
  const draft = useDraftOf(store, item.action);
  const id = `gantt-${item.action}`;
  const problems = draft ? words.problems(draft).length : item.violations.length;
  return (
    <tr
      aria-level={2}
      aria-selected={selected}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-facts`}
      tabIndex={active ? 0 : -1}
      data-row={item.action}
      data-held={draft ? draft.held : undefined}
      className={classes.itemRow}
    >
      <th scope="row" className={classes.name}>
        <span id={`${id}-title`} className={classes.title}>
          <span className={classes.id}>{item.action}</span> {words.title(item.action)}
        </span>
        <span className={classes.state}>
          <span className={classes.status}>
            <StatusIcon status={item.status} />
            {words.status(item)}
          </span>
          <ItemMarks item={item} problems={problems} />
        </span>
      </th>
      <td className={classes.track}>
        <span id={`${id}-facts`} className={classes.hidden}>
          {draft ? words.held(draft) : words.facts(item).join(' ')}
        </span>
        <Baseline item={item} scale={scale} />
        {draft ? <Origin item={item} scale={scale} /> : null}
        <GanttBar item={item} draft={draft} scale={scale} words={words} />
      </td>
    </tr>
  );
});

interface PlacedProps {
  readonly item: RoadmapItem;
  readonly scale: TimeScale;
}

/** Where the plan that was signed off had it. */
function Baseline({ item, scale }: PlacedProps) {
  const { baseline } = item;
  if (!baseline) return null;
  const style = {
    left: `${leftOf(baseline.start, scale)}%`,
    width: `${widthOf(baseline.start, baseline.finish, scale)}%`,
  };
  return <span aria-hidden="true" className={classes.baseline} style={style} />;
}

/** Where it was picked up. */
function Origin({ item, scale }: PlacedProps) {
  const style = { left: `${leftOf(item.start, scale)}%`, width: `${widthOf(item.start, item.finish, scale)}%` };
  return <span aria-hidden="true" className={classes.origin} style={style} />;
}
