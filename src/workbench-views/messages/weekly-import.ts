/** What is said about a table of weekly values, pasted or dropped in. */
import { byLanguage } from '../../words/by-language.ts';
import type { WeeklyProblemCode } from '../../workbench/weekly-csv.ts';

interface Details {
  readonly text: string;
  readonly suggestion: string;
  readonly min: string;
  readonly max: string;
}

const en = {
  title: 'From a spreadsheet or CSV file',
  help: 'A column “week” and a column for each metric, named as in the plan; behind a name, “n” for the number measured and “control” for the control group. Or the columns week, metric, value. Nothing is taken over before you have seen what was read.',
  columns: (names: string) => `The metrics are called: ${names}.`,
  paste: 'Paste the table here, with its first row',
  file: 'Or choose a file',
  drop: 'A file can be dropped here too.',
  tooLarge: (name: string) =>
    `${name} is larger than 2 MB. Nothing was read, and what is typed here stays. Choose a file with the weeks of one pilot.`,
  unreadable: (name: string) =>
    `${name} could not be read. What is typed here stays. Choose it again.`,
  opened: (name: string) => `${name} was read into the field.`,
  notLoaded:
    'What reads tables could not be loaded. What you pasted is kept; check the connection and try again.',
  read: (values: number, problems: number) =>
    `${values === 1 ? 'One value' : `${values} values`} read, ${problems === 0 ? 'no problems' : problems === 1 ? 'one problem' : `${problems} problems`}.`,
  preview: 'What was read',
  problems: 'What could not be read',
  more: (count: number) => `And ${count} more.`,
  kept: 'What you pasted is kept: mend it here, or in the spreadsheet and paste again.',
  take: (values: number, whole: boolean) =>
    whole
      ? `Take over ${values === 1 ? 'this value' : `these ${values} values`}`
      : `Take over the ${values === 1 ? 'one value' : `${values} values`} that could be read`,
  taken: (values: number) =>
    `${values === 1 ? 'One value' : `${values} values`} taken over into the weekly values.`,
  clear: 'Clear the field',
  week: 'Week',
  part: {
    value: (metric: string) => metric,
    n: (metric: string) => `${metric} n`,
    control: (metric: string) => `${metric} control`,
    controlN: (metric: string) => `${metric} control n`,
  },
  at: (v: { row: string; column: string; what: string }) =>
    `Row ${v.row}, column ${v.column}: ${v.what}`,
  atRow: (v: { row: string; what: string }) => `Row ${v.row}: ${v.what}`,
  what: {
    empty: () => 'There is no table here. Paste one with a first row of names.',
    'too-large': () => 'This is more than 2 MB. Paste the weeks of one pilot.',
    'too-many-rows': ({ max }) => `There are more than ${max} rows. Paste the weeks of one pilot.`,
    'too-many-columns': ({ max }) =>
      `There are more than ${max} columns. Paste the metrics of this plan.`,
    'broken-quotes': () => 'A quotation mark is opened and not closed. Close it, or remove it.',
    'no-week-column': () => 'No column is called “week” or “date” in the first row. Add one.',
    'no-metric-column': () => 'No column is named after a metric of this plan.',
    'unknown-column': ({ text, suggestion }) =>
      suggestion
        ? `no metric is called “${text}”. Is ${suggestion} meant?`
        : `no metric is called “${text}”. Expected the name of a metric of this plan.`,
    'column-twice': ({ text }) => `“${text}” is there twice. Keep one of them.`,
    'unknown-metric': ({ text, suggestion }) =>
      suggestion
        ? `no metric is called “${text}”. Is ${suggestion} meant?`
        : `no metric is called “${text}”. Expected the name of a metric of this plan.`,
    'unknown-group': ({ text }) => `“${text}” is no group. Expected pilot or control.`,
    'too-many-cells': ({ text }) =>
      `“${text}” has no column of its own. Where commas part the columns, a decimal comma makes two cells of one number.`,
    'not-a-week': ({ text }) =>
      `“${text}” is no week. Expected a number from 1, or a date such as 2027-01-11.`,
    'week-twice': ({ text }) => `“${text}” is a second value for the same week. The first counts.`,
    'not-a-number': ({ text }) => `“${text}” is no number. Expected one such as 6.63 or 6,63.`,
    'ambiguous-number': ({ text }) =>
      `“${text}” may be a thousand or a fraction. Write it without a separator, or with other decimals.`,
    'not-whole': ({ text }) => `“${text}” is not whole. Expected a whole number.`,
    'unexpected-percent': ({ text }) => `“${text}” is a percentage, and the metric is no share.`,
    'share-above-one': ({ text }) =>
      `“${text}” is more than all. Expected a share such as 0.87, or 87% with its sign.`,
    'out-of-range': ({ text, min, max }) => `“${text}” is outside of ${min} to ${max}.`,
    'nothing-read': () => 'The table has no values.',
  } satisfies Record<WeeklyProblemCode, (details: Details) => string>,
};

export const weeklyImportMessages = byLanguage({ en });
