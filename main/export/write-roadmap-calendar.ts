import ical, {
  escape as escapeText,
  ICalCalendarMethod,
  type ICalEventData,
  ICalEventTransparency,
} from 'ical-generator';
import type { Roadmap, RoadmapItem } from '../../src/contract/roadmap-records.ts';
import { addDays, daysBetween } from '../../src/kernel/dates.ts';
import type { Words } from '../words.ts';

/** What goes into a calendar file. */
export interface CalendarToWrite {
  /** Of the assessment: makes the entries' ids, so that importing again updates them. */
  readonly id: string;
  /** The firm's name. */
  readonly organisation: string;
  readonly roadmap: Roadmap;
  readonly words: Words;
  /** When it is written, ISO 8601 in UTC. Nothing else depends on the clock. */
  readonly writtenAt: string;
}

/**
 * Writes a roadmap as an iCalendar file (RFC 5545): an all-day entry from the first to the last day of each action, one for
 * each due date of what is not done, one for each review. The entries do not mark anybody as busy. The same roadmap in the
 * same language at the same instant gives the same bytes.
 */
export function writeRoadmapCalendar(input: CalendarToWrite): string {
  const { organisation, roadmap, words } = input;
  const calendar = ical({
    prodId: { company: 'Dunwu', product: 'Roadmap', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
    // The library escapes what is in an entry but not the calendar's own name.
    name: escapeText(plain(words('roadmap:ics.name', { organisation })), false),
  });
  const due = roadmap.items.filter(({ status }) => status !== 'done');
  const events = [
    ...roadmap.items.map((item) => itemEvent(input, item)),
    ...due.flatMap((item) => (item.dueDate === null ? [] : [dueEvent(input, item, item.dueDate)])),
    ...roadmap.gates.map((gate) => gateEvent(input, gate)),
  ];
  for (const event of events) calendar.createEvent(event);
  return `${calendar.toString()}\r\n`;
}

function itemEvent(input: CalendarToWrite, item: RoadmapItem): ICalEventData {
  const { words } = input;
  const { action, status, workingDays, personDays, waitsFor } = item;
  const done = status === 'done';
  const title = titles(words, [action]);
  const lines = [
    words('roadmap:ics.owner', { owner: ownerIn(words, item) }),
    words('roadmap:ics.status', { status: words(`plan:status.${status}`) }),
    words('roadmap:ics.effort', { personDays, workingDays }),
    ...(waitsFor.length === 0 ? [] : [words('roadmap:ics.waitsFor', { actions: titles(words, waitsFor) })]),
    words('roadmap:ics.evidence', { evidence: words(`actions:${action}.evidenceOfDone`) }),
  ];
  return allDay(input, action, item.start, item.finish, {
    summary: done ? words('roadmap:ics.done', { title }) : title,
    lines,
    category: words(`frameworks:pillars.${item.pillar}`),
  });
}

function dueEvent(input: CalendarToWrite, item: RoadmapItem, date: string): ICalEventData {
  const { words } = input;
  return allDay(input, `${item.action}-due`, date, date, {
    summary: words('roadmap:ics.due', { title: titles(words, [item.action]) }),
    lines: [words('roadmap:ics.owner', { owner: ownerIn(words, item) })],
    category: words('roadmap:ics.dueDates'),
  });
}

function gateEvent(input: CalendarToWrite, { id, at, actions }: Roadmap['gates'][number]): ICalEventData {
  const { words } = input;
  return allDay(input, id, at, at, {
    summary: words('roadmap:ics.gate', { days: id.slice('day-'.length), organisation: input.organisation }),
    lines: [
      words('roadmap:ics.shouldBeDone', { n: actions.length }),
      ...actions.map((action) => titles(words, [action])),
    ],
    category: words('roadmap:ics.gates'),
  });
}

interface EntryWords {
  readonly summary: string;
  readonly lines: readonly string[];
  readonly category: string;
}

function allDay(
  { id, writtenAt }: CalendarToWrite,
  entry: string,
  from: string,
  to: string,
  { summary, lines, category }: EntryWords,
): ICalEventData {
  return {
    id: `${id}-${entry}@dunwu`,
    stamp: writtenAt,
    allDay: true,
    start: from,
    // The end of an all-day entry is the day after its last.
    end: addDays(from, daysBetween(from, to) + 1),
    summary: plain(summary),
    description: plain(lines.join('\n')),
    categories: [{ name: plain(category) }],
    transparency: ICalEventTransparency.TRANSPARENT,
  };
}

function titles(words: Words, actions: readonly string[]): string {
  return actions.map((action) => words(`actions:${action}.title`)).join(words('plan:comma'));
}

function ownerIn(words: Words, { owner, pillar }: RoadmapItem): string {
  const lead = owner === `pillar:${pillar}`;
  return lead ? words('roadmap:pillarLead', { pillar: words(`frameworks:pillars.${pillar}`) }) : owner;
}

/** Without the control characters that a calendar file must not have; line breaks stay. */
function plain(text: string): string {
  return text.replace(/[^\P{Cc}\n]/gu, '');
}
