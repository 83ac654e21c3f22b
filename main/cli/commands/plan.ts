import { writeTextFile } from '../../export/write-text-file.ts';
import { checkLocks, knownAction } from '../../import/known-plan-ids.ts';
import { readAnswersFile } from '../../import/read-answers-file.ts';
import { readWindowsFile } from '../../import/read-windows-file.ts';
import { loadSolve } from '../../jobs/highs.ts';
import type { CommandContext } from '../command-context.ts';
import { makePlanDocument, planLpText } from '../make-documents.ts';
import { type PlanOptions, planSettingsOf } from '../plan-settings.ts';
import { toJsonText, toLinesText } from '../print.ts';
import { planLines } from '../summary-lines.ts';
import { today } from '../today.ts';

interface Options extends PlanOptions {
  readonly windows?: string;
  readonly exportLp?: string;
  readonly frontier?: number;
  readonly json?: boolean;
}

/**
 * `plan`: the plan of an answers file. Options go before what the file says. Reads the files it is given and writes none but
 * that of `--export-lp`.
 */
export async function plan(path: string, options: Options, context: CommandContext): Promise<void> {
  checkLocks(options.lock ?? {}, '--lock');
  for (const id of options.exclude ?? []) knownAction(id, '--exclude');
  const read = readAnswersFile(path);
  const windows = options.windows === undefined ? [] : readWindowsFile(options.windows);
  const settings = planSettingsOf(read.file.plan, options, today(), windows);
  if (options.exportLp !== undefined) writeTextFile(options.exportLp, planLpText(read, settings));
  const document = makePlanDocument(read, settings, await loadSolve(), options.frontier);
  if (options.json) context.print(toJsonText(document));
  else context.print(toLinesText(planLines(document, read.file.organisation.name, context)));
}
