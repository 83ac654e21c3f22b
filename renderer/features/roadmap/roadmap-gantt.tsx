import { useMemo } from 'react';
import { Gantt } from './gantt/gantt.tsx';
import { groupings, zooms } from './gantt/gantt-types.ts';
import type { ItemViewParts } from './roadmap-parts.ts';
import { useRemembered } from './use-remembered.ts';

interface RoadmapGanttProps extends ItemViewParts {
  /** Action whose details are open. */
  readonly selected: string | null;
}

/** The items on the calendar; zoom and lanes are remembered. */
export function RoadmapGantt({ roadmap, items, changes, selected, onOpen }: RoadmapGanttProps) {
  const [zoom, setZoom] = useRemembered('dunwu-roadmap-zoom', zooms, 'week');
  const [groupBy, setGroupBy] = useRemembered('dunwu-roadmap-lanes', groupings, 'pillar');
  const shown = useMemo(() => ({ ...roadmap, items }), [roadmap, items]);
  return (
    <Gantt
      roadmap={shown}
      zoom={zoom}
      onZoom={setZoom}
      groupBy={groupBy}
      onGroupBy={setGroupBy}
      selected={selected}
      onSelect={onOpen}
      onMove={(action, { start, workingDays }) => changes.move(action, start, workingDays)}
    />
  );
}
