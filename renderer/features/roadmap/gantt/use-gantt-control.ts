import { type KeyboardEvent, type MouseEvent, type PointerEvent, useCallback } from 'react';
import { assertNever } from '../../../../src/kernel/assert-never.ts';
import { followDrag } from './drag-bar.ts';
import { type GanttCommand, ganttCommand } from './gantt-keys.ts';
import { type GanttProps, zooms } from './gantt-types.ts';
import type { Grip } from './place-bar.ts';
import type { Holding } from './use-holding.ts';
import type { Moves } from './use-moves.ts';
import type { Rows } from './use-rows.ts';
import type { Viewport } from './use-viewport.ts';

interface Parts {
  readonly props: GanttProps;
  readonly rows: Rows;
  readonly holding: Holding;
  readonly moves: Moves;
  readonly viewport: Viewport;
}

/** What the user does in the chart, by pointer and keys; the grid listens for all rows. */
export function useGanttControl(parts: Parts) {
  const { props, rows, holding, viewport } = parts;
  const { setActive } = rows;
  const focusRow = useCallback(
    (key: string) => {
      setActive(key);
      const row = viewport.scroller.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(key)}"]`);
      if (!row) return;
      row.focus({ preventScroll: true });
      viewport.reveal(row);
    },
    [setActive, viewport],
  );
  const current = rows.rows.some((row) => row.kind === 'item' && row.key === rows.active)
    ? rows.active
    : props.selected;
  const grid = {
    onPointerDown: (event: PointerEvent<HTMLElement>) => startDrag(event, holding, viewport),
    onClick: (event: MouseEvent<HTMLElement>) => {
      const key = rowKeyOf(event.target);
      if (key === null) return;
      setActive(key);
      if (key.startsWith('lane:')) rows.fold(key);
      else if (holding.store.get() === null) props.onSelect(key);
    },
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      const key = rowKeyOf(event.target);
      const command = key === null ? null : ganttCommand(event, holding.store.get()?.held === 'keyboard');
      if (key === null || command === null) return;
      event.preventDefault();
      event.stopPropagation();
      obey(command, key, parts, focusRow);
    },
  };
  return { grid, focusRow, current };
}

function rowKeyOf(target: EventTarget): string | null {
  return target instanceof Element ? (target.closest<HTMLElement>('[data-row]')?.dataset.row ?? null) : null;
}

function startDrag({ nativeEvent, target }: PointerEvent<HTMLElement>, holding: Holding, viewport: Viewport): void {
  const bar = target instanceof Element ? target.closest<HTMLElement>('[data-bar]') : null;
  const item = holding.itemOf(bar?.dataset.bar ?? '');
  const scroller = viewport.scroller.current;
  const busy = holding.store.get() !== null;
  if (!bar || !item || !scroller || busy || nativeEvent.button !== 0 || item.status === 'done') return;
  const from = { start: item.start, workingDays: item.workingDays };
  const hold = { bar, scroller, grip: gripOf(target), from, calendar: holding.calendar, ...viewport.measure() };
  followDrag(nativeEvent, hold, {
    onPlace: (place) => holding.hold(item, place, 'pointer'),
    onEnd: (place) => (place ? holding.putDown() : holding.putBack()),
  });
}

function gripOf(target: EventTarget): Grip {
  const grip = target instanceof HTMLElement ? target.dataset.grip : undefined;
  return grip === 'start' || grip === 'finish' ? grip : 'whole';
}

function obey(command: GanttCommand, key: string, parts: Parts, focusRow: (key: string) => void): void {
  const { props, rows, moves, viewport } = parts;
  const row = rows.rows.find((each) => each.key === key);
  switch (command.kind) {
    case 'focus':
      focusRow(neighbour(rows, key, command.to));
      break;
    case 'fold':
      if (row?.kind === 'item') focusRow(row.laneKey);
      else rows.fold(key, false);
      break;
    case 'unfold':
      if (row?.kind === 'lane') rows.fold(key, true);
      break;
    case 'open':
      if (row?.kind === 'lane') rows.fold(key);
      else props.onSelect(key);
      break;
    case 'hold':
      if (row?.kind === 'item') moves.pickUp(key);
      break;
    case 'step':
      moves.step(command.grip, command.steps);
      break;
    case 'keep':
      moves.keep();
      break;
    case 'back':
      moves.back();
      break;
    case 'today':
      viewport.toDate(props.roadmap.today);
      break;
    case 'zoom-in':
      zoomBy(props, -1);
      break;
    case 'zoom-out':
      zoomBy(props, 1);
      break;
    default:
      assertNever(command);
  }
}

function neighbour({ rows }: Rows, key: string, to: 'previous' | 'next' | 'first' | 'last'): string {
  const at = rows.findIndex((row) => row.key === key);
  const index = {
    previous: Math.max(0, at - 1),
    next: Math.min(rows.length - 1, at + 1),
    first: 0,
    last: rows.length - 1,
  };
  return rows[index[to]]?.key ?? key;
}

function zoomBy({ zoom, onZoom }: GanttProps, step: 1 | -1): void {
  const next = zooms[zooms.indexOf(zoom) + step];
  if (next) onZoom(next);
}
