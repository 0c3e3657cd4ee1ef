/**
 * A table of weekly values, pasted or dropped in, as values of the plan's metrics. Wide: a week in
 * each row and a metric in each column. Long: `week, metric, value`, with `n` and `group`. What
 * cannot be read is reported with its place, and never guessed.
 */
import Papa from 'papaparse';
import type { Plan } from '../model/plan.ts';
import { columnsOf } from './weekly-csv/columns.ts';
import { at, type Cell, type WeeklyProblem } from './weekly-csv/problems.ts';
import { readingsOf } from './weekly-csv/readings.ts';
import { collectRows, type WeeklyRow } from './weekly-csv/rows.ts';
import { weeksOf } from './weekly-csv/weeks.ts';

export type { WeeklyProblem, WeeklyProblemCode } from './weekly-csv/problems.ts';
export type { WeeklyRow } from './weekly-csv/rows.ts';

export interface WeeklyReading {
  /** Something was read and nothing was wrong. */
  readonly ok: boolean;
  /** What was read, whatever else was wrong, by metric in the plan's order and by week. */
  readonly rows: readonly WeeklyRow[];
  readonly problems: readonly WeeklyProblem[];
}

const largest = 2_000_000;
/** Of the wide form, as a pilot has no more weeks; the long one has a row for each metric and group. */
const mostRows = { wide: 104, long: 10_000 };
const mostColumns = 1_000;

/** Never throws. */
export function readWeekly(text: string, plan: Plan): WeeklyReading {
  if (text.length > largest) return refused({ code: 'too-large', max: largest });
  const table = text.replace(/^\uFEFF/, '');
  const delimiter = delimiterOf(table);
  const parsed = Papa.parse<string[]>(table, { delimiter });
  const quotes = parsed.errors.find(({ type }) => type === 'Quotes');
  if (quotes) return refused({ code: 'broken-quotes', row: (quotes.row ?? 0) + 1 });
  const [header, ...rows] = parsed.data
    .map((cells, row) =>
      cells.map((cell, column): Cell => ({ text: cell.trim(), row: row + 1, column: column + 1 })),
    )
    .filter((cells) => cells.some(({ text }) => text !== ''));
  if (!header) return refused({ code: 'empty' });
  if (header.length > mostColumns) return refused({ code: 'too-many-columns', max: mostColumns });
  const { columns, problems } = columnsOf(header, plan.metrics);
  if (!columns) return refused(...problems);
  const max = mostRows[columns.shape];
  if (rows.length > max) return refused({ code: 'too-many-rows', max });

  const weeks = weeksOf(rows.flatMap((row) => row[columns.week - 1] ?? []));
  const decimal = delimiter === ',' ? '.' : undefined;
  const read = readingsOf(rows, columns, weeks.weeks, plan.metrics, decimal);
  const collected = collectRows(read.readings, plan.metrics);
  const found = [
    ...problems,
    ...rows.flatMap((row) => tooLong(row, header.length)),
    ...weeks.problems,
    ...read.problems,
    ...collected.problems,
  ];
  if (found.length === 0 && collected.rows.length === 0) found.push({ code: 'nothing-read' });
  return { ok: found.length === 0, rows: collected.rows, problems: found };
}

/** The plan with what was read; weeks that the table does not have stay as they were. */
export function withWeekly(plan: Plan, rows: readonly WeeklyRow[]): Plan {
  return {
    ...plan,
    metrics: plan.metrics.map((metric) => {
      const read = rows.filter((row) => row.metric === metric.id);
      if (read.length === 0) return metric;
      const weeks = new Map(metric.weekly?.map((week) => [week.week, week]));
      for (const { metric: _, ...week } of read) weeks.set(week.week, week);
      return { ...metric, weekly: [...weeks.values()].sort((a, b) => a.week - b.week) };
    }),
  };
}

/**
 * What parts the header most often. Where two do as often, a comma is the least likely: it stands in
 * names too. (Papa's own guess fails on short tables with an empty line.)
 */
function delimiterOf(table: string): string {
  const header = /\S.*/.exec(table)?.[0].replace(/"[^"]*"/g, '') ?? '';
  const times = (delimiter: string) => header.split(delimiter).length;
  return ['\t', ';', ','].reduce((best, next) => (times(next) > times(best) ? next : best));
}

/** A decimal comma in a table parted by commas shows as a cell too many. */
function tooLong(row: readonly Cell[], length: number): WeeklyProblem[] {
  const extra = row.slice(length).find(({ text }) => text !== '');
  return extra ? [at(extra, 'too-many-cells')] : [];
}

const refused = (...problems: readonly WeeklyProblem[]): WeeklyReading => ({
  ok: false,
  rows: [],
  problems,
});
