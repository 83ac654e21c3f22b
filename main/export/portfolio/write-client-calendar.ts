import ical, { escape as escapeText, ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';
import type { CalendarEntry } from '../../../src/contract/portfolio-records.ts';
import { addDays } from '../../../src/kernel/dates.ts';
import type { Words } from '../../words.ts';

/** What goes into the calendar over all clients. */
export interface ClientCalendarToWrite {
  readonly entries: readonly CalendarEntry[];
  readonly words: Words;
  /** When it is written, ISO 8601 in UTC. Nothing else depends on the clock. */
  readonly writtenAt: string;
}

/**
 * Writes what is due at all clients, and their workshops, as an iCalendar file (RFC 5545): an all-day entry each, which
 * marks nobody as busy. Days have no time zone; the file names Asia/Taipei as the calendar's own. Importing again updates.
 */
export function writeClientCalendar({ entries, words, writtenAt }: ClientCalendarToWrite): string {
  const calendar = ical({
    prodId: { company: 'Dunwu', product: 'Clients', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
    // The library escapes what is in an entry but not the calendar's own name.
    name: escapeText(words('portfolio:file.calendar'), false),
    x: [['X-WR-TIMEZONE', 'Asia/Taipei']],
  });
  for (const entry of entries) {
    const { date, organisationName: client, owner, status } = entry;
    const what = entry.kind === 'action' ? words(`actions:${entry.what}.title`) : entry.what;
    const lines = [
      ...(owner === '' ? [] : [words('roadmap:ics.owner', { owner })]),
      ...(status === null ? [] : [words('roadmap:ics.status', { status: words(`plan:status.${status}`) })]),
    ];
    calendar.createEvent({
      id: idOf(entry),
      stamp: writtenAt,
      allDay: true,
      start: date,
      // The end of an all-day entry is the day after its last.
      end: addDays(date, 1),
      summary: plain(words(`portfolio:file.${entry.kind}`, { client, what })),
      description: plain(lines.join('\n')),
      categories: [{ name: plain(client) }],
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return `${calendar.toString()}\r\n`;
}

/** The same for the same entry in every file, so that importing again updates it. */
function idOf({ assessmentId, workshopId, what }: CalendarEntry): string {
  return `${workshopId === null ? `${assessmentId}-${what}-due` : `workshop-${workshopId}`}@dunwu`;
}

/** Without the control characters that a calendar file must not have; line breaks stay. */
function plain(text: string): string {
  return text.replace(/[^\P{Cc}\n]/gu, '');
}
