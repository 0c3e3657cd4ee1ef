/** Shares of draws and percentiles of a payback as people say them. */
import { duration } from '../model/figure.ts';
import { formatValue } from './format.ts';
import { surenessMessages } from './messages/sureness.ts';

/** `In 8 of 10 draws`; of a hundred where tens would say all or none. */
export function shareOfDraws(share: number, locale: string): string {
  const text = surenessMessages(locale);
  const count = (of: number) => new Intl.NumberFormat(locale).format(Math.round(share * of));
  if (share === 1) return text.inAll;
  if (share === 0) return text.inNone;
  if (share > 0.995) return text.inMost;
  if (share < 0.005) return text.inFew;
  return share >= 0.05 && share < 0.95 ? text.inTen(count(10)) : text.inHundred(count(100));
}

/** Months of a payback; undefined where it is never back. */
export const monthsText = (
  months: number | null,
  currency: string,
  locale: string,
): string | undefined =>
  months === null ? undefined : formatValue(months, duration('month'), { currency, locale });
