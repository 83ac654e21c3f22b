import type { Report } from '../../../src/domain/report/types.ts';
import type { Composer } from '../composer.ts';
import type { Block } from '../document/types.ts';
import { evidenceTable } from '../tables/evidence-table.ts';
import { heading, paragraph, table } from './blocks.ts';
import { withColumns } from './with-columns.ts';

/** The files that were attached to answers, each with the fingerprint that tells it from any other. */
export function evidenceSection(report: Report, composer: Composer): readonly Block[] {
  const { say } = composer;
  const title = heading(1, say('reports:section.evidence'));
  if (report.evidence.length === 0) return [title, paragraph(say('reports:evidence.none'))];
  const columns = ['question', 'fileName', 'addedOn', 'bytes', 'sha256'];
  return [title, paragraph(say('reports:evidence.text')), table(withColumns(evidenceTable(report, composer), columns))];
}
