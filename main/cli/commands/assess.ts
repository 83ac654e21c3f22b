import type { ExportFormat, ReportLanguage } from '../../../src/contract/report-records.ts';
import { readAnswersFile } from '../../import/read-answers-file.ts';
import { loadSolve } from '../../jobs/highs.ts';
import type { CommandContext } from '../command-context.ts';
import { makeAssessmentDocument } from '../make-documents.ts';
import { makeReport } from '../make-report.ts';
import { planSettingsOf } from '../plan-settings.ts';
import { toJsonText, toLinesText } from '../print.ts';
import { solveFile } from '../solve-file.ts';
import { assessmentLines, fileLines } from '../summary-lines.ts';
import { today as clockToday } from '../today.ts';
import { assessmentFiles, writeDeliverables } from '../write-deliverables.ts';

interface Options {
  readonly locale: ReportLanguage;
  readonly today?: string;
  readonly out?: string;
  readonly formats: readonly ExportFormat[];
  readonly json?: boolean;
}

/** `assess`: scores an answers file and plans from it; with `--out`, writes reports of it into a folder. */
export async function assess(path: string, options: Options, context: CommandContext): Promise<void> {
  const today = options.today ?? clockToday();
  const read = readAnswersFile(path);
  const solved = solveFile(read, planSettingsOf(read.file.plan, {}, today), today, await loadSolve());
  const document = makeAssessmentDocument(solved);
  const { out: folder, locale: language } = options;
  const wanted = assessmentFiles(options.formats);
  const files =
    folder === undefined ? undefined : await writeDeliverables(makeReport(solved), wanted, { folder, language });
  if (options.json) context.print(toJsonText(files ? { ...document, files } : document));
  else context.print(toLinesText([...assessmentLines(document, context), ...fileLines(files ?? [], context)]));
}
