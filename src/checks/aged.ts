/**
 * Sources and regulations that nobody has looked up for a year. They are listed and not refused:
 * a build must not begin to fail because a day has passed.
 */
import type { Library } from './library.ts';

export function agedEntries(
  { sources, regulations }: Pick<Library, 'sources' | 'regulations'>,
  today: Date,
): string[] {
  const yearAgo = new Date(today);
  yearAgo.setUTCFullYear(yearAgo.getUTCFullYear() - 1);
  const checks = [
    ...sources.map(({ value, ...at }) => ({ ...at, id: value.id, on: value.checked.on })),
    ...regulations.map(({ value, ...at }) => ({ ...at, id: value.id, on: value.checkedOn })),
  ];
  return checks
    .filter(({ on }) => new Date(on) < yearAgo)
    .map(({ file, lineOf, id, on }) => `${file}:${lineOf([])}  "${id}" was last checked on ${on}.`);
}
