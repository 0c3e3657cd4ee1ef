/**
 * A table of weekly values, pasted or dropped in, as values of the plan's metrics. Wide: a week in
 * each row and a metric in each column. Long: `week, metric, value`, with `n` and `group`. What
 * cannot be read is reported with its place, and never guessed.
 */
import Papa from 'papaparse';
import type { Plan } from '../model/plan.ts';
import { type Columns, columnsOf } from './weekly-csv/columns.ts';
import { type DecimalMark, decimalMarkOf, parseAmount } from './weekly-csv/numbers.ts';
import { type Cell, type WeeklyProblem, withoutBlanks } from './weekly-csv/problems.ts';
import { type Readings, readingsOf } from './weekly-csv/readings.ts';
import { collectRows, type WeeklyRow } from './weekly-csv/rows.ts';
import { weeksOf } from './weekly-csv/weeks.ts';

export type { WeeklyProblem } from './weekly-csv/problems.ts';
export type { WeeklyRow } from './weekly-csv/rows.ts';

export interface WeeklyReading {
  /** Something was read and nothing was wrong. */
  readonly ok: boolean;
  /** What was read, whatever else was wrong, by metric in the plan's order and by week. */
  readonly rows: readonly WeeklyRow[];
  readonly problems: readonly WeeklyProblem[];
}
