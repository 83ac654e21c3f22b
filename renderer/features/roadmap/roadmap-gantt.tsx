import { useRemembered } from '../../ui/use-remembered.ts';
import { Gantt } from './gantt/gantt.tsx';
import { groupings, zooms } from './gantt/gantt-types.ts';
import type { ItemViewParts } from './roadmap-parts.ts';

interface RoadmapGanttProps extends ItemViewParts {
  /** Action whose details are open. */
  readonly selected: string | null;
}

/** The items on the calendar; zoom and lanes are remembered. */
export function RoadmapGantt({ roadmap, plan, items, changes, selected, onOpen }: RoadmapGanttProps) {
  const [zoom, setZoom] = useRemembered('dunwu-roadmap-zoom', zooms, 'week');
  const [groupBy, setGroupBy] = useRemembered('dunwu-roadmap-lanes', groupings, 'pillar');
  return (
    <Gantt
      roadmap={roadmap}
      items={items}
      windows={plan.plan.windows}
      zoom={zoom}
      onZoom={setZoom}
      groupBy={groupBy}
      onGroupBy={setGroupBy}
      selected={selected}
      onSelect={onOpen}
      onMove={(action, { start, workingDays }) => void changes.move(action, start, workingDays)}
    />
  );
}
