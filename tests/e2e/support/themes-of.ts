import type { Language } from '../../../src/contract/records.ts';

/**
 * The theme in which a language's screens and their deeper states (open panels, tabs, dialogs) are looked at: every pair of
 * language and theme would double minutes of tests, and what differs by theme (colours) does not differ by language.
 */
export function themesOf(language: Language): readonly ('light' | 'dark')[] {
  return language === 'zh-TW' ? ['light'] : ['dark'];
}
