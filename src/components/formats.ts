/** How numbers, money, percentages, dates and times are written in a locale, from Intl. */

export interface Sample {
  readonly locale: string;
  readonly language: string;
  readonly number: string;
  readonly money: string;
  readonly percentage: string;
  readonly date: string;
  readonly time: string;
}

/** One value for all, so that only the locale differs. */
const sample = {
  number: 1234567.5,
  money: 1249.9,
  share: 0.116,
  moment: Date.UTC(2026, 11, 3, 14, 5),
};

const currencies: Readonly<Record<string, string>> = {
  US: 'USD',
  ES: 'EUR',
  MX: 'MXN',
  FR: 'EUR',
  CA: 'CAD',
};

/** @param inLanguage the language in which the locales are named */
export function sampleOf(locale: string, inLanguage: string): Sample {
  const { region = '' } = new Intl.Locale(locale).maximize();
  const currency = currencies[region];
  if (!currency) throw new Error(`formats.ts knows no currency for ${locale}.`);
  const date = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(sample.moment);
  const number = (value: number, options: Intl.NumberFormatOptions = {}) =>
    new Intl.NumberFormat(locale, options).format(value);
  return {
    locale,
    language: new Intl.DisplayNames(inLanguage, { type: 'language' }).of(locale) ?? locale,
    number: number(sample.number),
    money: number(sample.money, { style: 'currency', currency }),
    percentage: number(sample.share, { style: 'percent', maximumFractionDigits: 1 }),
    date: date({ dateStyle: 'short' }),
    time: date({ timeStyle: 'short' }),
  };
}
