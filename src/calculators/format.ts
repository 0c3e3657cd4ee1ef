/**
 * Values of the model as people read them, in any locale: a view never writes a number by hand.
 * Free of React and DOM, because pages built ahead of time use it too.
 */
import type { Figure, Unit } from '../model/figure.ts';
import { messagesFor } from './messages/shared.ts';

/**
 * `short` rounds as prose does ($2.63M, 2.1 months), `full` carries enough digits to follow a
 * formula with a pocket calculator, `exact` shows what the plan or a person says.
 */
export type Style = 'short' | 'full' | 'exact';

export interface FormatOptions {
  readonly currency: string;
  readonly locale?: string;
  readonly style?: Style;
  /** False leaves out the base of a rate: `250 hours` for 250 hours per agent. */
  readonly rate?: boolean;
}

export const defaultLocale = 'en-US';

export function formatFigure(figure: Figure, options: FormatOptions): string {
  const { value, unit, absent } = figure;
  if (value === null) return messagesFor(options.locale).absent[absent ?? 'undefined'];
  return formatValue(value, unit, options);
}

export function formatValue(value: number, unit: Unit, options: FormatOptions): string {
  const { currency, locale = defaultLocale, style = 'short', rate = true } = options;
  const words = messagesFor(locale);
  const shown = withoutNoise(unit.quantity === 'share' ? value * 100 : value);
  if (isPercent(unit) && style !== 'exact' && shown !== 0 && Math.abs(shown) < smallestPercent)
    return words.below(plainAmount(smallestPercent, unit, {}, currency, locale));
  if (style === 'short' && isUnderADay(shown, unit)) return words.underADay;
  const digits = digitsFor(shown, unit, style);
  const amount = plainAmount(shown, unit, digits, currency, locale);
  const named = isNamed(unit)
    ? words.amount(amount, nounFor(shown, nameOf(unit), locale, digits))
    : amount;
  return rate && unit.per ? words.rate(named, unit.per) : named;
}

/** A noun in the form that goes with a number: `nounFor(120, 'agent')` is `agents`. */
export function nounFor(
  value: number,
  noun: string,
  locale = defaultLocale,
  digits: Intl.PluralRulesOptions = {},
): string {
  const form = new Intl.PluralRules(locale, digits).select(value);
  return messagesFor(locale).noun(noun, form);
}

/** The number alone, as a field shows it: `2,400,000`, or `11.6` for a share of 0.116. */
export function formatInput(value: number, unit: Unit, locale = defaultLocale): string {
  const shown = withoutNoise(unit.quantity === 'share' ? value * 100 : value);
  return number(locale, { maximumFractionDigits: 9 }, shown);
}

/** The end of a range: `10 billion`, `50%`, `$0`. */
export function formatBound(value: number, unit: Unit, currency: string, locale: string) {
  // A limit that only keeps out zero.
  if (value > 0 && value < 1e-6) return messagesFor(locale).above(number(locale, {}, 0));
  const large = Math.abs(value) >= 1e6;
  const options = large
    ? ({ notation: 'compact', compactDisplay: 'long' } as const)
    : { maximumFractionDigits: 9 };
  if (unit.quantity === 'money') {
    return number(locale, { ...moneyStyle(currency), ...options, minimumFractionDigits: 0 }, value);
  }
  const percent = isPercent(unit) ? ({ style: 'unit', unit: 'percent' } as const) : {};
  const shown = unit.quantity === 'share' ? withoutNoise(value * 100) : value;
  return number(locale, { ...options, ...percent }, shown);
}

/** What stands beside the number in a field: a symbol before it, the unit after it. */
export function affixes(unit: Unit, currency: string, locale = defaultLocale) {
  const { rate } = messagesFor(locale);
  const withBase = (text: string) => (unit.per ? rate(text, unit.per).trim() : text);
  if (isPercent(unit)) return { before: '', after: '%' };
  if (unit.quantity !== 'money') {
    return { before: '', after: isNamed(unit) ? withBase(nounFor(2, nameOf(unit), locale)) : '' };
  }
  const parts = new Intl.NumberFormat(locale, moneyStyle(currency)).formatToParts(1);
  const symbol = parts.find(({ type }) => type === 'currency')?.value ?? currency;
  return parts[0]?.type === 'currency'
    ? { before: symbol, after: withBase('') }
    : { before: '', after: withBase(symbol) };
}

/** An ISO date in the locale's words; the calendar day itself, whatever the reader's time zone. */
export function formatDate(iso: string, locale = defaultLocale): string {
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  return format.format(new Date(`${iso}T00:00:00Z`));
}

export const formatList = (items: readonly string[], locale = defaultLocale): string =>
  new Intl.ListFormat(locale, { type: 'conjunction' }).format(items);

/** A share is a percentage, a difference of shares is in points. */
const isPercent = ({ quantity, of }: Unit): boolean => quantity === 'share' && of === undefined;

const isNamed = ({ quantity, of }: Unit): boolean =>
  of !== undefined && quantity !== 'money' && quantity !== 'statistic';

const nameOf = ({ quantity, of = '' }: Unit): string =>
  quantity === 'share' ? `percentage ${of}` : of;

/** Zeros after the point say less than words. */
const isUnderADay = (value: number, { quantity, of = '', per }: Unit): boolean =>
  quantity === 'duration' &&
  !per &&
  value > 0 &&
  value * (daysIn[of] ?? Number.POSITIVE_INFINITY) < 1;

const daysIn: Readonly<Record<string, number>> = { month: 365 / 12, week: 7 };

const moneyStyle = (currency: string) =>
  ({ style: 'currency', currency, currencyDisplay: 'narrowSymbol' }) as const;

/** Binary fractions leave 219240.00000000003 where 219240 is meant. */
const withoutNoise = (value: number): number => Number(value.toPrecision(12));

/** A chance below this is written as being below it: zeros are hard to count. */
const smallestPercent = 0.001;

/** Cents beside five digits tell nothing, and would stand in a column next to whole amounts. */
const wholeFrom = 10_000;

/** Prose shortens money from here on. */
const compactFrom = 100_000;

function digitsFor(shown: number, unit: Unit, style: Style): Intl.PluralRulesOptions {
  const size = Math.abs(shown);
  if (unit.quantity === 'money') {
    if (style === 'short' && size >= compactFrom) return { maximumSignificantDigits: 3 };
    const cents = size >= (style === 'short' ? 1000 : wholeFrom) ? 0 : 2;
    const decimals = Number.isInteger(shown) ? 0 : cents;
    const most = style === 'exact' ? 9 : decimals;
    return { minimumFractionDigits: decimals, maximumFractionDigits: most };
  }
  if (style === 'exact') return { maximumFractionDigits: 9 };
  if (Number.isInteger(shown) || size >= 10_000) return { maximumFractionDigits: 0 };
  if (style === 'full') return { maximumSignificantDigits: 5 };
  if (size < 0.5) return { maximumSignificantDigits: 2 };
  if (unit.of === 'month' || unit.of === 'week') {
    // "3.0 months" says that it was rounded, "3 months" that it was counted.
    const decimals = unit.of === 'week' && size >= 10 ? 0 : 1;
    return { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  }
  if (unit.quantity === 'share' && size >= 1) return { maximumFractionDigits: 1 };
  if (size < 1) return { maximumSignificantDigits: 2 };
  return { maximumFractionDigits: size >= 100 ? 0 : size >= 10 ? 1 : 2 };
}

function plainAmount(
  shown: number,
  unit: Unit,
  digits: Intl.PluralRulesOptions,
  currency: string,
  locale: string,
): string {
  if (isPercent(unit)) {
    return number(locale, { ...digits, style: 'unit', unit: 'percent' }, shown);
  }
  if (unit.quantity !== 'money') return number(locale, digits, shown);
  const compact = digits.maximumSignificantDigits ? ({ notation: 'compact' } as const) : {};
  return number(locale, { ...moneyStyle(currency), ...digits, ...compact }, shown);
}

const formats = new Map<string, Intl.NumberFormat>();

function number(locale: string, options: Intl.NumberFormatOptions, value: number): string {
  const key = locale + JSON.stringify(options);
  const format =
    formats.get(key) ?? new Intl.NumberFormat(locale, { signDisplay: 'negative', ...options });
  formats.set(key, format);
  const { thousand } = messagesFor(locale);
  return format
    .formatToParts(value)
    .map((part) => {
      if (part.type === 'minusSign') return '−';
      return part.type === 'compact' && part.value === 'K' ? thousand : part.value;
    })
    .join('');
}
