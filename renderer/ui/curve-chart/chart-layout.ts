import type { CurveModel, CurvePane } from './curve-types.ts';
import type { PreparedPane } from './prepare-curves.ts';

/** Where a pane is drawn, in CSS pixels. */
export interface PaneBox {
  readonly top: number;
  readonly height: number;
}

/** Where everything is drawn, in CSS pixels. */
export interface ChartLayout {
  readonly left: number;
  readonly right: number;
  /** Rows for the names of bands and of marks, from the top. */
  readonly bandRow: number;
  readonly markRows: readonly number[];
  readonly panes: readonly PaneBox[];
  readonly bottom: number;
}

/** Heights in CSS pixels. */
export const rowHeight = 20;
const paneGap = 30;
const axisHeight = 46;
const markRowCount = 3;

/** Whether a chart has names of bands and marks above its panes. */
export type NamedRows = Pick<CurveModel, 'bands' | 'marks'>;

/** Room for the names above the panes, in CSS pixels. */
function namesHeight({ bands, marks }: NamedRows): number {
  if (marks.length > 0) return rowHeight * (markRowCount + 1) - 8;
  return bands.length > 0 ? rowHeight : 0;
}

/** The height of a chart: room for names above and the axis below, and for each pane by its weight, in CSS pixels. */
export function chartHeight(panes: readonly CurvePane[], named: NamedRows): number {
  return namesHeight(named) + axisHeight + panes.reduce((sum, { weight }) => sum + paneGap + 130 * weight, 0);
}

/** Places the panes below one another in a chart of a size; a narrow one has slimmer margins. */
export function layoutChart(
  width: number,
  height: number,
  panes: readonly PreparedPane[],
  named: NamedRows,
): ChartLayout {
  const left = width < 520 ? 48 : 64;
  const right = width - (width < 520 ? 8 : 20);
  const bandRow = 0;
  const markRows = Array.from({ length: markRowCount }, (_, row) => rowHeight * (row + 1) + 2);
  const top = namesHeight(named);
  const bottom = height - axisHeight;
  const weights = panes.reduce((sum, { pane }) => sum + pane.weight, 0);
  const free = bottom - top - paneGap * panes.length;
  let next = top;
  const boxes = panes.map(({ pane }) => {
    const box = { top: next + paneGap, height: Math.max(20, (free * pane.weight) / weights) };
    next = box.top + box.height;
    return box;
  });
  return { left, right, bandRow, markRows, panes: boxes, bottom };
}
