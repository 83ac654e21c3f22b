import { useTranslation } from 'react-i18next';
import { useRemembered } from '../../../ui/use-remembered.ts';

/** What the wall can speak. */
export const projectorLanguages = ['zh-TW', 'en', 'both'] as const;
export type ProjectorLanguage = (typeof projectorLanguages)[number];

/** The language of the wall, the same in the facilitator's and the projector's window; the app's until it is chosen. */
export function useProjectorLanguage(): readonly [ProjectorLanguage, (language: string) => void] {
  const { i18n } = useTranslation();
  return useRemembered('dunwu-projector-language', projectorLanguages, i18n.language === 'en' ? 'en' : 'zh-TW');
}
