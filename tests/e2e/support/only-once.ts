import type { Language } from '../../../src/contract/records.ts';

/** Whether a test of behaviour that no language changes runs in this one: its words are looked at by the tests beside it, in both. */
export function onlyOnce(language: Language): boolean {
  return language === 'zh-TW';
}
