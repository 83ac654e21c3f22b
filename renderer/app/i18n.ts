import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { defaultLanguage, type LanguageTag, languages, resources } from '../../locales/resources.ts';
import { reflectLanguage } from '../client/language.ts';

/** Starts the words. Missing keys are a bug that the locale tests find; nothing falls back in silence. */
export async function startI18n(language: LanguageTag): Promise<void> {
  await i18next.use(initReactI18next).init({
    resources,
    lng: language,
    fallbackLng: defaultLanguage,
    supportedLngs: [...languages],
    defaultNS: 'ui',
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  reflectLanguage(language);
}
