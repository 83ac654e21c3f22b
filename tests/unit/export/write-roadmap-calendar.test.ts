import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { writeRoadmapCalendar } from '../../../main/export/write-roadmap-calendar.ts';
import { wordsIn } from '../../../main/words.ts';
import { content } from '../../../src/content/content.ts';
import { buildRoadmap } from '../../../src/domain/roadmap/build-roadmap.ts';
import type { ItemProgress, RoadmapInput } from '../../../src/domain/roadmap/types.ts';
import { nationalDaysOff, roadmapInput } from '../../support/tiny-roadmap.ts';

const root = pathToFileURL(join(import.meta.dirname, '../../..')).href;
const untouched: ItemProgress = { status: 'to-do', owner: '', dueDate: null, begunOn: null, doneOn: null };
const awkward = '王,小明; \\R&D\nB組\u0007';

/** Two real actions over the lunar new year, one with an owner of awkward name and a due date, one done. */
const input: RoadmapInput = {
  ...roadmapInput(
    [
      { id: 'A01', window: '0-30', personDays: 3, pillar: 'mindset' },
      { id: 'A03', window: '0-30', personDays: 2, waitsFor: ['A01'], pillar: 'mindset' },
      { id: 'A04', window: '0-30', personDays: 2 },
    ],
    { start: '2027-02-02', holidays: nationalDaysOff },
  ),
  progress: {
    A03: { ...untouched, owner: awkward, dueDate: '2027-02-20' },
    A04: { ...untouched, status: 'done', begunOn: '2027-02-02', doneOn: '2027-02-03', dueDate: '2027-02-03' },
  },
};

function write(language: 'zh-TW' | 'en' = 'zh-TW', organisation = '大明精密, 股份; 有限公司'): string {
  const roadmap = buildRoadmap(input);
  return writeRoadmapCalendar({
    id: '3f0e6a52-7d6f-4a43-9f4e-0d2f7f5a1c11',
    organisation,
    roadmap,
    words: wordsIn(language),
    writtenAt: '2027-02-01T08:30:00.000Z',
  });
}

/** A reader of its own, by RFC 5545: lines unfolded, `NAME;PARAMETER:value`, escapes taken back. */
function read(text: string) {
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
  const lines = text.slice(0, -2).replaceAll('\r\n ', '').split('\r\n');
  const asWritten = (value: string) =>
    value.replace(/\\([\\;,nN])/g, (_, sign: string) => (sign.toLowerCase() === 'n' ? '\n' : sign));
  const calendar = new Map<string, string>();
  const events: Map<string, string>[] = [];
  let open: Map<string, string> | null = null;
  for (const line of lines.slice(1, -1)) {
    const colon = line.indexOf(':');
    const [name, value] = [line.slice(0, colon), line.slice(colon + 1)];
    if (line === 'BEGIN:VEVENT') open = new Map();
    else if (line === 'END:VEVENT' && open) {
      events.push(open);
      open = null;
    } else (open ?? calendar).set(name, asWritten(value));
  }
  return { calendar, events };
}

const id = (entry: string) => `3f0e6a52-7d6f-4a43-9f4e-0d2f7f5a1c11-${entry}@dunwu`;

function entry(text: string, name: string): ReadonlyMap<string, string> {
  const found = read(text).events.find((event) => event.get('UID') === id(name));
  if (!found) throw new Error(`there is no entry ${name}`);
  return found;
}

describe('a roadmap as an iCalendar file', () => {
  it('has an entry for each action, each due date of what is not done, and each review, and none for holidays', () => {
    expect(read(write()).events.map((event) => event.get('UID'))).toEqual(
      ['A04', 'A01', 'A03', 'A03-due', 'day-30', 'day-60', 'day-90'].map(id),
    );
  });

  it('gives an action whole days, from its first to the day after its last', () => {
    // Three person-days from Tuesday 2 February: Thursday the 4th to Wednesday the 10th is the lunar new year.
    const action = entry(write(), 'A01');
    expect(action.get('DTSTART;VALUE=DATE')).toBe('20270202');
    expect(action.get('DTEND;VALUE=DATE')).toBe('20270212');
    expect(action.get('DTSTAMP')).toBe('20270201T083000Z');
    expect(action.get('TRANSP')).toBe('TRANSPARENT');
    const due = entry(write(), 'A03-due');
    expect([due.get('DTSTART;VALUE=DATE'), due.get('DTEND;VALUE=DATE')]).toEqual(['20270220', '20270221']);
    const gate = entry(write(), 'day-30');
    expect([gate.get('DTSTART;VALUE=DATE'), gate.get('DTEND;VALUE=DATE')]).toEqual(['20270304', '20270305']);
  });

  it('is in the language of the words', () => {
    expect(entry(write('zh-TW'), 'A01').get('SUMMARY')).toBe('指定 AI 風險當責主管');
    expect(entry(write('zh-TW'), 'A04').get('SUMMARY')).toContain('（已完成）');
    expect(entry(write('en'), 'day-30').get('SUMMARY')).toBe('Day 30 review: 大明精密, 股份; 有限公司');
    expect(read(write('zh-TW')).calendar.get('NAME')).toBe('大明精密, 股份; 有限公司：行動時程');
    for (const language of ['zh-TW', 'en'] as const) {
      expect(write(language)).not.toMatch(/\{\{|roadmap:|actions:|plan:|frameworks:/);
    }
  });

  it('says who, how much, after what, and when it counts as done', () => {
    const { title } = { title: wordsIn('zh-TW')('actions:A01.title') };
    const lines = entry(write(), 'A03').get('DESCRIPTION')?.split('\n') ?? [];
    expect(lines).toContain(`須先完成：${title}`);
    expect(lines).toContain('人力：2 人日，共 2 個工作日');
    expect(lines).toContain(`完成的條件：${wordsIn('zh-TW')('actions:A03.evidenceOfDone')}`);
    expect(entry(write(), 'A01').get('DESCRIPTION')).toContain('負責人：');
    expect(entry(write(), 'A01').get('DESCRIPTION')).not.toContain('pillar:');
    expect(entry(write(), 'day-30').get('DESCRIPTION')).toContain(title);
  });

  it('gives back commas, semicolons, backslashes and line breaks as they were, without control characters', () => {
    expect(entry(write(), 'A03').get('DESCRIPTION')).toContain('負責人：王,小明; \\R&D\nB組\n');
    expect(write()).toContain('王\\,小明\\; \\\\R&D\\nB組');
    expect(write().match(/[^\P{Cc}\r\n]/u)).toBeNull();
  });

  it('folds lines at 75 bytes without breaking a character', () => {
    const long = '𠮷野家'.repeat(40);
    const text = write('zh-TW', long);
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(text).not.toContain('\ufffd');
    // Half of a character does not survive the way to bytes and back.
    for (const line of text.split('\r\n')) expect(Buffer.from(line).toString()).toBe(line);
    expect(read(text).calendar.get('NAME')).toBe(`${long}：行動時程`);
  });

  it('has the same bytes each time and in every time zone, and ids that stay in another language', () => {
    expect(write()).toBe(write());
    const script = `
      import { writeRoadmapCalendar } from '${root}/main/export/write-roadmap-calendar.ts';
      import { buildRoadmap } from '${root}/src/domain/roadmap/build-roadmap.ts';
      import { roadmapInput } from '${root}/tests/support/tiny-roadmap.ts';
      const roadmap = buildRoadmap(roadmapInput([{ id: 'A01', window: '0-30', personDays: 3 }]));
      const words = (key) => key;
      const writtenAt = '2027-02-01T08:30:00.000Z';
      console.log(writeRoadmapCalendar({ id: 'x', organisation: 'x', roadmap, words, writtenAt }));`;
    // A thread cannot change its time zone: a process of its own for each.
    const written = ['Asia/Taipei', 'America/Los_Angeles', 'Pacific/Kiritimati'].map((TZ) =>
      execFileSync(process.execPath, ['--input-type=module', '-e', script], {
        env: { ...process.env, TZ },
        encoding: 'utf8',
      }),
    );
    expect(new Set(written).size).toBe(1);
    expect(written[0]).toContain('DTSTART;VALUE=DATE:20270308');
    const uids = (text: string) => read(text).events.map((event) => event.get('UID'));
    expect(uids(write('en'))).toEqual(uids(write('zh-TW')));
  });

  it('writes every action of the content in both languages', () => {
    const every = content.actions.map(({ id: action, effortPersonDays: [, most], pillar }) => ({
      id: action,
      window: '0-30',
      personDays: most,
      pillar,
    }));
    for (const language of ['zh-TW', 'en'] as const) {
      const roadmap = buildRoadmap(roadmapInput(every));
      const text = writeRoadmapCalendar({
        id: 'x',
        organisation: 'x',
        roadmap,
        words: wordsIn(language),
        writtenAt: '2027-02-01T08:30:00.000Z',
      });
      const titles = read(text).events.map((event) => event.get('SUMMARY'));
      for (const { id: action } of every) expect(titles).toContain(wordsIn(language)(`actions:${action}.title`));
    }
  });
});
