/**
 * Sources and regulations that nobody has looked up for a year. They are listed and not refused:
 * a build must not begin to fail because a day has passed.
 */
import { dayAt, monthsAfter } from '../model/calendar.ts';
import type { Library } from './library.ts';

type Checked = Pick<Library, 'sources' | 'regulations'>;

export interface AgedEntry {
  readonly file: string;
  readonly line: number;
  readonly id: string;
  /** The day of the last look, as 2026-11-25. */
  readonly checked: string;
}

/** @param today a day, as 2026-11-26 */
export function entriesToLookUp({ sources, regulations }: Checked, today: string): AgedEntry[] {
  const checks = [
    ...sources.map(({ value, ...at }) => ({ ...at, id: value.id, checked: value.checked.on })),
    ...regulations.map(({ value, ...at }) => ({ ...at, id: value.id, checked: value.checkedOn })),
  ];
  return checks
    .filter(({ checked }) => monthsAfter(checked, 12) < today)
    .map(({ file, lineOf, id, checked }) => ({ file, line: lineOf([]), id, checked }));
}

export const agedEntries = (checked: Checked, today: Date): string[] =>
  entriesToLookUp(checked, dayAt(today)).map(agedLine);

export const agedLine = ({ file, line, id, checked }: AgedEntry): string =>
  `${file}:${line}  "${id}" was last checked on ${checked}.`;
