import i18next, { type Resource } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from '../../src/contract/records.ts';

const remembered = 'dunwu.language';

/**
 * Starts the words of a page for people without Dunwu. It holds only what it is given: its own words and the questions.
 * @param asked the language to begin with where the reader has not chosen one on this device
 */
export async function startWords(words: Resource, namespace: string, asked: Language): Promise<void> {
  await i18next.use(initReactI18next).init({
    resources: words,
    lng: chosenLanguage() ?? asked,
    fallbackLng: 'zh-TW',
    defaultNS: namespace,
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  reflectLanguage();
}

/** Changes the language of the page at once and remembers it on this device. */
export async function changeLanguage(language: Language): Promise<void> {
  await i18next.changeLanguage(language);
  reflectLanguage();
  try {
    localStorage.setItem(remembered, language);
  } catch {
    // A private window or a page opened from a folder may have no storage: the choice then lasts as long as the page.
  }
}

/** The language of the phone, as far as Dunwu speaks it; English for the rest of the world. */
export function phoneLanguage(): Language {
  const first = navigator.languages.find((tag) => /^(zh|en)\b/i.test(tag)) ?? 'en';
  return first.toLowerCase().startsWith('zh') ? 'zh-TW' : 'en';
}

/** The language that the page speaks now. */
export function presentLanguage(): Language {
  return i18next.language === 'en' ? 'en' : 'zh-TW';
}

function chosenLanguage(): Language | null {
  try {
    const value = localStorage.getItem(remembered);
    return value === 'en' || value === 'zh-TW' ? value : null;
  } catch {
    return null;
  }
}

function reflectLanguage(): void {
  document.documentElement.lang = presentLanguage() === 'zh-TW' ? 'zh-Hant-TW' : 'en';
}
