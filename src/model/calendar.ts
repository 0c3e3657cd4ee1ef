/**
 * Calendar dates as ISO text. Counted in UTC, where every day has the same length: these are dates,
 * not instants, so no time zone and no change of clocks can move them.
 */
const day = 86_400_000;

const dayOf = (date: string): number => Date.parse(`${date}T00:00:00Z`) / day;

function dateOf(days: number): string {
  const [date = ''] = new Date(days * day).toISOString().split('T');
  return date;
}

/** Whether a text is a day of the calendar, written as 2026-11-23. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const days = dayOf(text);
  // The thirtieth of February becomes a day of March.
  return !Number.isNaN(days) && dateOf(days) === text;
}

/** The date some days after the first day of a week; weeks count from 1, which begins at `start`. */
export const dateIn = (start: string, week: number, days = 0): string =>
  dateOf(dayOf(start) + (week - 1) * 7 + days);

/** The same day some months later; in a month that is too short, its last day. */
export function monthsAfter(date: string, months: number): string {
  const [year = 0, month = 1, dayOfMonth = 1] = date.split('-').map(Number);
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return dayAt(new Date(Date.UTC(year, month - 1 + months, Math.min(dayOfMonth, lastDay))));
}

/** Whole days from one date to another; negative when the other is earlier. */
export const daysBetween = (from: string, to: string): number => dayOf(to) - dayOf(from);

/** The day of the calendar that an instant falls on in UTC. */
export const dayAt = (instant: Date): string => dateOf(Math.floor(instant.getTime() / day));

/** Weeks from the first day of week 1 to a date, in fractions of a week; negative before it. */
export const weeksUntil = (start: string, date: string): number => (dayOf(date) - dayOf(start)) / 7;

/** The date itself on Monday to Friday, else the Friday before. */
export function weekdayBy(date: string): string {
  const days = dayOf(date);
  const weekday = new Date(days * day).getUTCDay();
  return dateOf(days - (weekday === 6 ? 1 : weekday === 0 ? 2 : 0));
}
