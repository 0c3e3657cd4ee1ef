/**
 * Sources and regulations that nobody has looked up for a year. They are listed and not refused:
 * a build must not begin to fail because a day has passed.
 */
import type { Library } from './library.ts';

export function agedEntries(
  { listedSources, regulations }: Pick<Library, 'listedSources' | 'regulations'>,
  today: Date,
): string[] {
  const yearAgo = new Date(today);
  yearAgo.setUTCFullYear(yearAgo.getUTCFullYear() - 1);
  const checks = [
    ...listedSources.map(({ entry, ...at }) => ({ ...at, id: entry.id, on: entry.checked.on })),
    ...regulations.map(({ entry, ...at }) => ({ ...at, id: entry.id, on: entry.checkedOn })),
  ];
  return checks
    .filter(({ on }) => new Date(on) < yearAgo)
    .map(({ file, line, id, on }) => `${file}:${line}  "${id}" was last checked on ${on}.`);
}
