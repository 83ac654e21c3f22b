import { readAnswersFile } from '../../import/read-answers-file.ts';
import { makeAssessmentDocument } from '../make-documents.ts';
import { planSettingsOf } from '../plan-settings.ts';
import { printJson, printLines } from '../print.ts';
import type { CommandContext } from '../program.ts';
import { assessmentLines } from '../summary-lines.ts';
import { today as clockToday } from '../today.ts';

/** `assess`: scores an answers file and plans from it. Reads one file, writes none. */
export function assess(path: string, options: { today?: string; json?: boolean }, context: CommandContext): void {
  const today = options.today ?? clockToday();
  const read = readAnswersFile(path);
  const document = makeAssessmentDocument(read, planSettingsOf(read.file.plan, {}, today), today);
  if (options.json) printJson(document);
  else printLines(assessmentLines(document, context));
}
