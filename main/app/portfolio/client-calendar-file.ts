import type { CalendarEntry } from '../../../src/contract/portfolio-records.ts';
import { writeClientCalendar } from '../../export/portfolio/write-client-calendar.ts';
import { wordsIn } from '../../words.ts';
import type { Context } from '../context.ts';
import { type TextFile, textFile } from '../text-file.ts';

/** The calendar over all clients as an iCalendar file in the language of the screen. */
export function clientCalendarFile(
  { now, language }: Context,
  entries: readonly CalendarEntry[],
  { from, to }: { readonly from: string; readonly to: string },
): TextFile {
  const text = writeClientCalendar({ entries, words: wordsIn(language()), writtenAt: now() });
  return textFile(`dunwu-clients-${from}-${to}.ics`, text);
}
