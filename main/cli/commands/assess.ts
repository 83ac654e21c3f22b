import { readAnswersFile } from '../../import/read-answers-file.ts';
import { loadSolve } from '../../jobs/highs.ts';
import type { CommandContext } from '../command-context.ts';
import { makeAssessmentDocument } from '../make-documents.ts';
import { planSettingsOf } from '../plan-settings.ts';
import { toJsonText, toLinesText } from '../print.ts';
import { assessmentLines } from '../summary-lines.ts';
import { today as clockToday } from '../today.ts';

/** `assess`: scores an answers file and plans from it. Reads one file, writes none. */
export async function assess(
  path: string,
  options: { today?: string; json?: boolean },
  context: CommandContext,
): Promise<void> {
  const today = options.today ?? clockToday();
  const read = readAnswersFile(path);
  const document = makeAssessmentDocument(read, planSettingsOf(read.file.plan, {}, today), today, await loadSolve());
  if (options.json) context.print(toJsonText(document));
  else context.print(toLinesText(assessmentLines(document, context)));
}
