/** Days as people write them, and as the library does: 2026-11-30. */
import { isDate } from '../model/calendar.ts';

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** The day that a text means, as 2026-11-30; undefined where it may be another day, or is none. */
export function dayMeant(text: string): string | undefined {
  const written = text.trim();
  const [, year, month, day] =
    /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/.exec(written) ?? [];
  if (year && month && day) return dayOf(year, month, day);
  const [, first, second, ends] = /^(\d{1,2})[./-] ?(\d{1,2})[./-] ?(\d{4})$/.exec(written) ?? [];
  if (first && second && ends) return dayOfParts(written, first, second, ends);
  const [, before, name, after, last] =
    /^(\d{1,2})?(?:st|nd|rd|th|\.)? ?([A-Za-z]{3,9})\.? ?(\d{1,2})?(?:st|nd|rd|th)?,? (\d{4})$/.exec(
      written,
    ) ?? [];
  const dayInWords = before ?? after;
  const index = months.indexOf((name ?? '').slice(0, 3).toLowerCase());
  if (!dayInWords || (before && after) || !last || index < 0) return undefined;
  return dayOf(last, String(index + 1), dayInWords);
}

/** 30.11.2026 begins with the day; 11/12/2026 is one day in one country and another in the next. */
function dayOfParts(written: string, first: string, second: string, year: string) {
  if (written.includes('.')) return dayOf(year, second, first);
  if (Number(first) > 12) return dayOf(year, second, first);
  return Number(second) > 12 ? dayOf(year, first, second) : undefined;
}

function dayOf(year: string, month: string, day: string): string | undefined {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDate(text) ? text : undefined;
}
