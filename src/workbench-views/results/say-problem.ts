/** What is wrong with a table of weekly values, with its place, as a sentence. */
import { formatInput } from '../../calculators/format.ts';
import { statistic } from '../../model/figure.ts';
import type { WeeklyProblem } from '../../workbench/weekly-csv.ts';
import { weeklyImportMessages } from '../messages/weekly-import.ts';

export function problemText(problem: WeeklyProblem, locale: string): string {
  const { code, row, column, text = '', suggestion = '', min, max } = problem;
  const words = weeklyImportMessages(locale);
  const number = (value: number | undefined) =>
    value === undefined ? '' : formatInput(value, statistic, locale);
  const what = words.what[code]({ text, suggestion, min: number(min), max: number(max) });
  if (row === undefined) return what;
  return column === undefined
    ? words.atRow({ row: String(row), what })
    : words.at({ row: String(row), column: String(column), what });
}
