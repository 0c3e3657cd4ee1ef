/** A pasted column of numbers: one on each line, or parted by tabs, semicolons or spaces. */
import { statistic } from '../model/figure.ts';
import { parseNumber } from './parse.ts';

export interface PastedValues {
  readonly values: readonly number[];
  /** What is no number, with its place in the list counted from 1. */
  readonly bad: readonly { readonly position: number; readonly text: string }[];
}

export function parseValues(text: string, locale: string): PastedValues {
  const entries = text.split(/[\s;]+/u).filter((entry) => entry !== '');
  const read = entries.map((entry, index) => ({
    position: index + 1,
    text: entry,
    // A list may be parted by commas as well, which then end an entry and belong to no number.
    parsed: parseNumber(entry.replace(/,$/, ''), statistic, locale),
  }));
  return {
    values: read.flatMap(({ parsed }) =>
      parsed.ok && parsed.value !== undefined ? [parsed.value] : [],
    ),
    bad: read.flatMap(({ parsed, position, text }) =>
      parsed.ok && parsed.value !== undefined ? [] : [{ position, text }],
    ),
  };
}
