import type { Block } from '../document/types.ts';
import { withColumns } from '../report/with-columns.ts';
import { runsTable } from '../tables/runs-table.ts';
import type { Draft } from './draft.ts';

const branch = 'policies:protocol.runs';

/** The firm's runs whose review is still to come, with what their logs say; nothing where there is none. */
export function runsUnderReview({ id, pen, report }: Draft): readonly Block[] {
  const runs = report.runs.filter(({ analysis }) => analysis.decision.reviewAtStep !== null);
  if (runs.length === 0) return [];
  const columns = ['run', 'system', 'verdict', 'runChance', 'decision', 'reviewAt', 'costToReview', 'readOn'];
  const all = withColumns(runsTable({ runs }, pen.composer), columns);
  const rows = all.rows.map((row) => row.map((cell) => (cell.text[0] === '' ? { text: ['–'] as const } : cell)));
  const table = { ...all, id: `${id}-runs`, rows };
  return pen.part(branch, pen.paragraph(`${branch}.text`, { today: report.today }), { kind: 'table', table });
}
