/** How long ago something was, in words: "3 minutes ago", "yesterday". */

const steps: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['minute', 60],
  ['hour', 24],
  ['day', 30],
  ['month', 12],
];

/** @returns nothing where the time is not known */
export function timeAgo(iso: string, now: Date, locale: string): string {
  const then = Date.parse(iso);
  if (Number.isNaN(then)) return '';
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  // A clock that was set back would speak of the future.
  let passed = Math.max(0, (now.getTime() - then) / 60_000);
  for (const [unit, most] of steps) {
    if (Math.floor(passed) < most) return format.format(-Math.floor(passed), unit);
    passed /= most;
  }
  return format.format(-Math.floor(passed), 'year');
}
