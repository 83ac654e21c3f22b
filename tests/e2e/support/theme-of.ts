import type { Language } from '../../../src/contract/records.ts';

/** The theme in which a journey is walked in a language: two journeys see both languages and both themes. */
export function themeOf(language: Language): 'light' | 'dark' {
  return language === 'zh-TW' ? 'light' : 'dark';
}
