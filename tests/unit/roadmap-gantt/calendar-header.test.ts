import { describe, expect, it } from 'vitest';
import { headerTicks, weekOfYear } from '../../../renderer/features/roadmap/gantt/header-ticks.ts';
import { leftOf, timeScaleOf, widthOf, windowsOn } from '../../../renderer/features/roadmap/gantt/time-scale.ts';
import { weekdayOf } from '../../../src/kernel/dates.ts';
import { generateRoadmap } from '../../bench/generate-roadmap.ts';

const roadmap = generateRoadmap(44);
const off = new Set(roadmap.holidays.map(({ date }) => date));
const words = {
  week: ({ week }: { week: number }) => `W${week}`,
  quarter: ({ quarter }: { quarter: number }) => `Q${quarter}`,
};
const zooms = ['day', 'week', 'month', 'quarter'] as const;

describe('the calendar of the chart', () => {
  it('spans whole weeks and everything that is drawn, with room to move the last item on', () => {
    const scale = timeScaleOf(roadmap, 'week');
    expect([weekdayOf(scale.from), weekdayOf(scale.to)]).toEqual([1, 0]);
    for (const item of roadmap.items) {
      expect(scale.from <= item.start && item.finish < scale.to).toBe(true);
      const right = leftOf(item.start, scale) + widthOf(item.start, item.finish, scale);
      expect(right).toBeLessThan(100);
    }
  });

  it('leaves out what of the plan’s windows lies beyond it', () => {
    const scale = { ...timeScaleOf(roadmap, 'month'), from: '2027-01-18', to: '2027-02-21' };
    const beyond = { id: '91-180', from: '2027-04-04', to: '2027-07-02' };
    const cut = windowsOn([{ id: '0-30', from: '2027-01-04', to: '2027-02-02' }, beyond], scale);
    expect(cut).toEqual([{ id: '0-30', from: '2027-01-18', to: '2027-02-02' }]);
  });

  it('has header lines without gaps or overlaps at every zoom', () => {
    for (const zoom of zooms) {
      for (const line of headerTicks(timeScaleOf(roadmap, zoom), zoom, off, { language: 'en', ...words })) {
        let end = 0;
        for (const tick of line) {
          expect(tick.left).toBeCloseTo(end, 3);
          end = tick.left + tick.width;
        }
        expect(end).toBeCloseTo(100, 3);
      }
    }
  });

  it('names years, months and weeks as the language does', () => {
    const labels = (language: string, zoom: (typeof zooms)[number]) =>
      headerTicks(timeScaleOf(roadmap, zoom), zoom, off, { language, ...words }).map((line) => line[1]?.label);
    expect(labels('zh-TW', 'week')).toEqual(['2027年2月', 'W2']);
    expect(labels('en', 'week')).toEqual(['February 2027', 'W2']);
    expect(labels('zh-TW', 'month')).toEqual(['2028年', '2月']);
    expect(labels('en', 'month')).toEqual(['2028', 'Feb']);
    expect(labels('en', 'quarter')[1]).toBe('Q2');
  });

  it('counts weeks as ISO 8601 does', () => {
    expect(['2027-01-01', '2027-01-04', '2026-12-31', '2028-12-31', '2024-12-30'].map(weekOfYear)).toEqual([
      53, 1, 53, 52, 1,
    ]);
  });

  it('marks the days on which nobody works', () => {
    const days = headerTicks(timeScaleOf(roadmap, 'day'), 'day', off, { language: 'en', ...words })[1] ?? [];
    const isOff = (date: string) => days.find((tick) => tick.date === date)?.off;
    expect(['2027-01-15', '2027-01-16', '2027-02-08'].map(isOff)).toEqual([false, true, true]);
  });
});
