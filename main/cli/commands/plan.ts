import { readAnswersFile } from '../../import/read-answers-file.ts';
import type { CommandContext } from '../command-context.ts';
import { makePlanDocument } from '../make-documents.ts';
import { type PlanOptions, planSettingsOf } from '../plan-settings.ts';
import { toJsonText, toLinesText } from '../print.ts';
import { planLines } from '../summary-lines.ts';
import { today } from '../today.ts';

/** `plan`: the plan of an answers file. Options go before what the file says. Reads one file, writes none. */
export function plan(path: string, options: PlanOptions & { json?: boolean }, context: CommandContext): void {
  const read = readAnswersFile(path);
  const document = makePlanDocument(read, planSettingsOf(read.file.plan, options, today()));
  if (options.json) context.print(toJsonText(document));
  else context.print(toLinesText(planLines(document, read.file.organisation.name, context)));
}
