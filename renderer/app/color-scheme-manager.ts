import type { MantineColorScheme, MantineColorSchemeManager } from '@mantine/core';

/** The theme is kept in the database with the other settings, not in the browser: this manager remembers nothing. */
export function settingsColorSchemeManager(stored: MantineColorScheme): MantineColorSchemeManager {
  return { get: () => stored, set: () => {}, subscribe: () => {}, unsubscribe: () => {}, clear: () => {} };
}
