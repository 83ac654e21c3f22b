import type { TFunction } from 'i18next';
import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { LanguageTag } from '../../locales/resources.ts';
import type { PresentationSettings } from '../../src/contract/presentation-records.ts';
import { type Formats, makeFormats } from './format.ts';
import classes from './tongues.module.css';

/** One language that a page is shown in: its words, its numbers and dates. */
export interface Tongue {
  readonly language: LanguageTag;
  /** For the `lang` attribute: voices and fonts follow it. */
  readonly tag: 'zh-Hant-TW' | 'en';
  readonly t: TFunction;
  readonly formats: Formats;
}

/** The languages of a presentation, the leading one first: of two, the one that the app speaks leads. */
export function useTonguesOf(language: PresentationSettings['language']): readonly [Tongue, ...Tongue[]] {
  const { i18n } = useTranslation();
  const spoken = i18n.language;
  return useMemo(() => {
    const tongue = (one: LanguageTag): Tongue => {
      const t = i18n.getFixedT(one);
      return { language: one, tag: one === 'en' ? 'en' : 'zh-Hant-TW', t, formats: unbroken(makeFormats(one, t)) };
    };
    if (language !== 'both') return [tongue(language)];
    return spoken === 'en' ? [tongue('en'), tongue('zh-TW')] : [tongue('zh-TW'), tongue('en')];
  }, [i18n, language, spoken]);
}

/** Sums and efforts that never part from their unit at the end of a line. */
function unbroken(formats: Formats): Formats {
  const keep = (text: string) => text.replaceAll(' ', '\u00a0');
  return {
    ...formats,
    money: (ntd) => keep(formats.money(ntd)),
    personDays: (days) => keep(formats.personDays(days)),
  };
}

const Tongues = createContext<readonly [Tongue, ...Tongue[]] | null>(null);

interface TonguesProviderProps {
  readonly tongues: readonly [Tongue, ...Tongue[]];
  readonly children: ReactNode;
}

/** Says in which languages the pages below speak. */
export function TonguesProvider({ tongues, children }: TonguesProviderProps) {
  return <Tongues.Provider value={tongues}>{children}</Tongues.Provider>;
}

/** The languages of the page, the leading one first. */
export function useTongues(): readonly [Tongue, ...Tongue[]] {
  const tongues = useContext(Tongues);
  if (!tongues) throw new Error('A page was drawn without its languages');
  return tongues;
}

interface SaidProps {
  /** The words in one language. */
  readonly children: (tongue: Tongue) => ReactNode;
  /** On one line behind each other instead of one below the other; for labels of a word or two. */
  readonly inline?: boolean;
  /** Stands right behind the words of the leading language. */
  readonly tail?: ReactNode;
}

/** A text in every language of the presentation: the leading one, and the other smaller below or behind it. */
export function Said({ children, inline = false, tail }: SaidProps) {
  return useTongues().map((tongue, index) => (
    <span
      key={tongue.language}
      lang={tongue.tag}
      className={classes.said}
      data-rank={index === 0 ? 'first' : 'second'}
      data-inline={inline || undefined}
    >
      {index > 0 && inline ? ' ' : null}
      {children(tongue)}
      {index === 0 && tail ? <> {tail}</> : null}
    </span>
  ));
}

/** A text in every language as plain text, for charts and for those who hear the page. */
export function useSay(): (words: (tongue: Tongue) => string) => string {
  const tongues = useTongues();
  return useMemo(() => (words) => tongues.map(words).join(' '), [tongues]);
}
