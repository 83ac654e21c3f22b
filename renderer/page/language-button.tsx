import { type ReactNode, useCallback } from 'react';
import type { Language } from '../../src/contract/records.ts';
import { changeLanguage, presentLanguage } from './start-words.ts';

/** Each language in its own words: who cannot read the page must find it. */
const other = {
  en: { language: 'zh-TW', tag: 'zh-Hant-TW', words: '中文' },
  'zh-TW': { language: 'en', tag: 'en', words: 'English' },
} as const;

/** Changes the page to the other language at once, without losing anything on it. */
export function LanguageButton({ onChange }: { readonly onChange?: (language: Language) => void }): ReactNode {
  const { language, tag, words } = other[presentLanguage()];
  const change = useCallback(() => {
    changeLanguage(language).then(() => onChange?.(language), console.error);
  }, [language, onChange]);
  return (
    <button type="button" lang={tag} onClick={change}>
      {words}
    </button>
  );
}
