import { reportFile } from '../../../src/contract/report-file.ts';
import type { Report } from '../../../src/domain/report/types.ts';
import type { Checked, FileFormat } from '../file-format.ts';
import { firstDifference } from './first-difference.ts';

/** The report model as JSON, `dunwu.report/1` (docs/report-file.md). The check parses it and compares every value. */
export const jsonFormat: FileFormat<Report> = {
  write: async (report) => new TextEncoder().encode(`${JSON.stringify(asFile(report), null, 2)}\n`),
  check: async (bytes, report) => checkReport(new TextDecoder('utf-8', { fatal: true }).decode(bytes), report),
};

function asFile(report: Report) {
  return { schema: 'dunwu.report/1', ...report };
}

function checkReport(text: string, report: Report): Checked {
  const found: unknown = JSON.parse(text);
  const parsed = reportFile.safeParse(found);
  const [issue] = parsed.error?.issues ?? [];
  if (issue) {
    const where = issue.path.join('.');
    return { figures: 0, difference: { where, expected: issue.message, found: null } };
  }
  return firstDifference(asFile(report), found);
}
