import * as z from 'zod';
import { content } from '../../src/content/content.ts';
import { type Holiday, holiday } from '../../src/contract/roadmap-records.ts';
import type { Store } from '../db/store.ts';
import type { Context } from './context.ts';

/** Where the user's own days off are kept among the settings; null or absent: the content's. */
const settingsKey = 'holidays';
const stored = z.array(holiday);

/** Lists and edits the days on which nobody works, one list for all firms. */
export function holidayService({ store }: Context, onChanged: () => void) {
  return {
    list: (): Holiday[] => daysOff(store),
    set({ holidays }: { holidays: readonly Holiday[] | null }): Holiday[] {
      store.settings.set(settingsKey, holidays && inOrder(holidays));
      onChanged();
      return daysOff(store);
    },
  };
}

/** The days on which nobody works: as edited by the user, else as the content has them. */
export function daysOff(store: Store): Holiday[] {
  const edited = stored.safeParse(store.settings.all()[settingsKey]);
  // Something unreadable must not stop the program: the content's days are the best there is.
  if (edited.success) return edited.data;
  return content.holidays.days.map(({ date, id }) => ({ date, id, name: '' }));
}

/** By date, each day once; of two entries for a day the last one counts. */
function inOrder(holidays: readonly Holiday[]): Holiday[] {
  const byDate = new Map(holidays.map((day) => [day.date, day]));
  return [...byDate.values()].sort((a, b) => (a.date < b.date ? -1 : 1));
}
