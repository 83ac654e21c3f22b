import i18next, { type TFunction } from 'i18next';
import { type LanguageTag, languages, resources } from '../locales/resources.ts';

/** Looks up a word: `words('cli:serve.ready', { url })`. */
export type Words = TFunction;

/** The words of one language, for hosts and the command line. Plain text: nothing is escaped as HTML. */
export function wordsIn(language: LanguageTag): Words {
  const instance = i18next.createInstance();
  instance.init({
    resources,
    lng: language,
    fallbackLng: false,
    supportedLngs: [...languages],
    ns: Object.keys(resources[language]),
    defaultNS: 'cli',
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  return instance.t;
}
