/** The week of each row: a number from 1, or a date that counts from the earliest one. */
import { isDate, weeksUntil } from '../../model/calendar.ts';
import { limitOf } from '../../model/limits.ts';
import { at, type Cell, type WeeklyProblem } from './problems.ts';

const { min, max } = limitOf('metrics.any.weekly.1.week') ?? { min: 1, max: 104 };

/** By row of the table. Numbers and dates are not mixed: what the first row has is meant. */
export function weeksOf(cells: readonly Cell[]): {
  readonly weeks: ReadonlyMap<number, number>;
  readonly problems: readonly WeeklyProblem[];
} {
  const weeks = new Map<number, number>();
  const problems: WeeklyProblem[] = [];
  const isDated = isDate(cells[0]?.text ?? '');
  const first =
    cells
      .map(({ text }) => text)
      .filter(isDate)
      .sort()[0] ?? '';
  for (const cell of cells) {
    const week = isDated ? weekFrom(first, cell.text) : weekNumber(cell.text);
    if (week === undefined) problems.push(at(cell, 'not-a-week'));
    else if (week < min || week > max) problems.push(at(cell, 'out-of-range', { min, max }));
    else weeks.set(cell.row, week);
  }
  return { weeks, problems };
}

const weekFrom = (first: string, date: string): number | undefined =>
  isDate(date) ? Math.floor(weeksUntil(first, date)) + 1 : undefined;

/** `3`, `W3`, `Week 3`, `Semana 3`. */
function weekNumber(text: string): number | undefined {
  const digits = /^(?:[\p{L}.]{1,8}\s*)?(\d{1,4})$/u.exec(text)?.[1];
  return digits === undefined ? undefined : Number(digits);
}
