/** What is wrong with a table of weekly values, with its place. */
import { byLanguage } from '../../words/by-language.ts';
import type { WeeklyProblem, WeeklyProblemCode } from '../../workbench/weekly-csv.ts';

type Values = Required<Pick<WeeklyProblem, 'text' | 'suggestion'>> & {
  /** The range or the most that is allowed, as people write it. */
  readonly min: string;
  readonly max: string;
};

const en = {
  at: (row: string, column: string, said: string) => `Row ${row}, column ${column}: ${said}`,
  inRow: (row: string, said: string) => `Row ${row}: ${said}`,
  problems: {
    empty: () => 'The table is empty. Paste rows with a week and a metric each.',
    'too-large': () => 'The table is larger than 2 MB. Paste the weekly values alone.',
    'too-many-rows': ({ max }) =>
      `The table has more than ${max} rows. Paste one row for each week.`,
    'too-many-columns': ({ max }) =>
      `The table has more than ${max} columns. Paste those of the metrics alone.`,
    'broken-quotes': () => 'a quotation mark is not closed. Close it, and read the table again.',
    'no-week-column': () => 'No column is headed “week” or “date”. Name the column of the weeks.',
    'no-metric-column': () =>
      'No column is headed by a metric of this plan. Use names or ids of metrics.',
    'unknown-column': ({ text, suggestion }) =>
      suggestion
        ? `“${text}” is no metric of this plan. Is “${suggestion}” meant?`
        : `“${text}” is no metric of this plan, and was left out.`,
    'column-twice': ({ text }) => `“${text}” is there twice. The first column counts.`,
    'unknown-metric': ({ text, suggestion }) =>
      suggestion
        ? `“${text}” is no metric of this plan. Is “${suggestion}” meant?`
        : `“${text}” is no metric of this plan, and was left out.`,
    'unknown-group': ({ text }) => `“${text}” is no group. Write pilot or control.`,
    'too-many-cells': ({ text }) =>
      `“${text}” has no column. Where commas part the columns, write decimals with a point.`,
    'not-a-week': ({ text }) =>
      `“${text}” is no week. Write a number from 1, or dates like 2027-01-11.`,
    'week-twice': () => 'this week is there twice. The first one counts.',
    'not-a-number': ({ text }) => `“${text}” is no number.`,
    'ambiguous-number': ({ text }) =>
      `“${text}” can be read in two ways. Write it without the sign for thousands, or with all decimals.`,
    'not-whole': ({ text }) => `“${text}” is no whole number.`,
    'unexpected-percent': ({ text }) =>
      `“${text}” has a percent sign, and this metric is no share.`,
    'share-above-one': ({ text }) =>
      `“${text}” is above 1. Write a fraction, or percent with its sign.`,
    'out-of-range': ({ text, min, max }) => `“${text}” is not between ${min} and ${max}.`,
    'nothing-read': () => 'The table has no values. Add a row for each week.',
  } satisfies Record<WeeklyProblemCode, (values: Values) => string>,
};

const weeklyMessages = byLanguage({ en });

export function weeklyProblemText(problem: WeeklyProblem, locale?: string): string {
  const words = weeklyMessages(locale);
  const { code, row, column, text = '', suggestion = '', min, max } = problem;
  const number = (value: number | undefined) =>
    value === undefined ? '' : new Intl.NumberFormat(locale).format(value);
  const said = words.problems[code]({ text, suggestion, min: number(min), max: number(max) });
  if (row === undefined) return said;
  return column === undefined
    ? words.inRow(number(row), said)
    : words.at(number(row), number(column), said);
}
