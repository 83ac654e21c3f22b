import type { GovernanceDocument, ReportLanguage } from '../../../src/contract/report-records.ts';
import { readAnswersFile } from '../../import/read-answers-file.ts';
import { loadSolve } from '../../jobs/highs.ts';
import type { CommandContext } from '../command-context.ts';
import { makeReport } from '../make-report.ts';
import { planSettingsOf } from '../plan-settings.ts';
import { toJsonText, toLinesText } from '../print.ts';
import { solveFile } from '../solve-file.ts';
import { fileLines } from '../summary-lines.ts';
import { today as clockToday } from '../today.ts';
import { governanceFiles, writeDeliverables } from '../write-deliverables.ts';

interface Options {
  readonly locale: ReportLanguage;
  readonly today?: string;
  readonly out: string;
  readonly only: readonly GovernanceDocument[];
  readonly json?: boolean;
}

/** `documents`: the governance documents of an answers file, as Word and PDF. */
export async function documents(path: string, options: Options, context: CommandContext): Promise<void> {
  const today = options.today ?? clockToday();
  const read = readAnswersFile(path);
  const solved = solveFile(read, planSettingsOf(read.file.plan, {}, today), today, await loadSolve());
  const place = { folder: options.out, language: options.locale };
  const files = await writeDeliverables(makeReport(solved), governanceFiles(options.only), place);
  if (options.json) context.print(toJsonText({ schema: 'dunwu.files/1', files }));
  else context.print(toLinesText(fileLines(files, context)));
}
