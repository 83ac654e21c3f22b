import { useCallback, useMemo, useRef, useState } from 'react';
import type { RoadmapItem } from '../../../../src/contract/roadmap-records.ts';
import { type Row, rowsOf } from './gantt-rows.ts';
import type { GroupBy } from './gantt-types.ts';
import { groupItems, orderItems } from './group-items.ts';

export interface Rows {
  readonly rows: readonly Row[];
  /** Key of the row that Tab leads to. */
  readonly active: string;
  setActive(key: string): void;
  /** Folds or unfolds a swimlane; without `open`, whichever it is not. */
  fold(laneKey: string, open?: boolean): void;
}

/** The rows that show and the one that Tab leads to. */
export function useRows(items: readonly RoadmapItem[], groupBy: GroupBy, selected: string | null): Rows {
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const [wanted, setActive] = useState<string | null>(selected);
  const order = useRef<{ by: GroupBy; actions: readonly string[] }>({ by: groupBy, actions: [] });
  const ordered = useMemo(() => {
    const sorted = orderItems(items, order.current.by === groupBy ? order.current.actions : []);
    order.current = { by: groupBy, actions: sorted.map((item) => item.action) };
    return sorted;
  }, [items, groupBy]);
  const rows = useMemo(() => rowsOf(groupItems(ordered, groupBy), folded), [ordered, groupBy, folded]);
  const active = rows.find((row) => row.key === wanted)?.key ?? rows[0]?.key ?? '';
  const fold = useCallback((laneKey: string, open?: boolean) => {
    setFolded((before) => {
      const after = new Set(before);
      if (open ?? before.has(laneKey)) after.delete(laneKey);
      else after.add(laneKey);
      return after;
    });
  }, []);
  return { rows, active, setActive, fold };
}
