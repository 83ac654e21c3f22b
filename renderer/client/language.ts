import i18next from 'i18next';
import type { LanguageTag } from '../../locales/resources.ts';

/** Changes the language of everything on the screen at once. */
export async function changeLanguage(language: LanguageTag): Promise<void> {
  await i18next.changeLanguage(language);
  reflectLanguage(language);
}

/** Tells the browser, and through it screen readers and fonts, which language the page is in. */
export function reflectLanguage(language: LanguageTag): void {
  document.documentElement.lang = language === 'zh-TW' ? 'zh-Hant-TW' : 'en';
}
