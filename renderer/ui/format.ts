import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

/** Numbers, money, sizes and days in the words of one language. */
export interface Formats {
  /** A plain number, `digits` after the point (default at most 1). */
  number(value: number, digits?: number): string;
  /** A share from 0 to 1 as whole per cent. */
  percent(share: number): string;
  /** New Taiwan dollars, whole. */
  money(ntd: number): string;
  /** Internal effort. */
  personDays(days: number): string;
  /** A day `YYYY-MM-DD`, or the day of an instant in the user's zone. */
  date(day: string): string;
  /** An instant (ISO 8601) with hours and minutes in the user's zone. */
  dateTime(instant: string): string;
  /** The same with seconds, where several fall into one minute. */
  exactTime(instant: string): string;
  /** A size in bytes, in the unit that reads best. */
  bytes(bytes: number): string;
}

type Translate = (key: string, values: Record<string, string>) => string;

/** The formats of a given language, with `t` speaking that language; screens use `useFormats`. */
export function makeFormats(language: string, t: Translate): Formats {
  const { number: numberOf, percent, dayOnly, localDay, dayAndTime, dayAndSeconds } = formattersOf(language);
  const number = (value: number, digits?: number) => numberOf(digits).format(value);
  return {
    number,
    percent: (share) => percent.format(share),
    money: (ntd) => t('ui:unit.ntd', { value: number(Math.round(ntd), 0) }),
    personDays: (days) => t('ui:unit.personDays', { value: number(days) }),
    date: (day) => (day.length === 10 ? dayOnly : localDay).format(new Date(day)),
    dateTime: (instant) => dayAndTime.format(new Date(instant)),
    exactTime: (instant) => dayAndSeconds.format(new Date(instant)),
    bytes: (bytes) => formatBytes(bytes, number, t),
  };
}

type Formatters = ReturnType<typeof makeFormatters>;
const madeFormatters = new Map<string, Formatters>();

/** Made once a language: a formatter takes longer to make than a table's row to draw. */
function formattersOf(language: string): Formatters {
  const made = madeFormatters.get(language) ?? makeFormatters(language);
  madeFormatters.set(language, made);
  return made;
}

function makeFormatters(language: string) {
  const numbers = new Map<number | undefined, Intl.NumberFormat>();
  return {
    number(digits?: number): Intl.NumberFormat {
      const options = { maximumFractionDigits: digits ?? 1, minimumFractionDigits: digits ?? 0 };
      const made = numbers.get(digits) ?? new Intl.NumberFormat(language, options);
      numbers.set(digits, made);
      return made;
    },
    percent: new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 }),
    dayOnly: new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' }),
    localDay: new Intl.DateTimeFormat(language, { dateStyle: 'medium' }),
    dayAndTime: new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }),
    dayAndSeconds: new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'medium' }),
  };
}

function formatBytes(bytes: number, number: Formats['number'], t: Translate): string {
  if (bytes >= 1_000_000) return t('ui:unit.megabytes', { value: number(bytes / 1_000_000) });
  if (bytes >= 1000) return t('ui:unit.kilobytes', { value: number(bytes / 1000, 0) });
  return t('ui:unit.bytes', { value: number(bytes, 0) });
}

/** The formats of the language on the screen. */
export function useFormats(): Formats {
  const { t, i18n } = useTranslation();
  return useMemo(() => makeFormats(i18n.language, t), [i18n.language, t]);
}
