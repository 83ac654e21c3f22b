import { type Settings, settings as settingsSchema } from '../../src/contract/records.ts';
import type { Store } from '../db/store.ts';
import type { HostEvents } from './host-events.ts';

/** What a new user starts with. */
const defaultSettings: Settings = { language: 'zh-TW', theme: 'auto', userName: '', assumptions: {} };

/** Reads and changes the user's settings. */
export function settingsService(store: Store, events: HostEvents) {
  let known: Settings | undefined;
  const get = (): Settings => {
    known ??= read(store.settings.all());
    return known;
  };
  return {
    get,
    set(change: { readonly [Key in keyof Settings]?: Settings[Key] | undefined }): Settings {
      const entries = Object.entries(change).filter(([, value]) => value !== undefined);
      store.database.transaction(() => {
        for (const [key, value] of entries) store.settings.set(key, value);
      });
      known = undefined;
      events.emit({ type: 'settings-changed' });
      return get();
    },
    /** Reads the settings again: the database was exchanged. */
    forget() {
      known = undefined;
    },
  };
}

/** Each stored value that still fits, the default for the others: one unreadable setting must not stop the program. */
function read(stored: Record<string, unknown>): Settings {
  const keys = Object.keys(defaultSettings) as (keyof Settings)[];
  const known = keys.flatMap((key) => {
    const value = settingsSchema.shape[key].safeParse(stored[key]);
    return value.success ? [[key, value.data]] : [];
  });
  return { ...defaultSettings, ...Object.fromEntries(known) };
}
