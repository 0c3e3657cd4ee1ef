/** The readings put together by metric and week, as the plan keeps them. */
import type { Metric } from '../../model/plan.ts';
import { at, type WeeklyProblem } from './problems.ts';
import type { Reading } from './readings.ts';

type Week = NonNullable<Metric['weekly']>[number];

export interface WeeklyRow extends Week {
  /** Id of the metric. */
  readonly metric: string;
}

/** The first reading for a place counts; a second one is reported, once for each row. */
export function collectRows(
  readings: readonly Reading[],
  metrics: readonly Metric[],
): { readonly rows: readonly WeeklyRow[]; readonly problems: readonly WeeklyProblem[] } {
  const problems = new Map<number, WeeklyProblem>();
  const weeks = new Map<string, WeeklyRow>();
  for (const { metric, week, side, part, number, cell } of readings) {
    const key = `${metric.id} ${week}`;
    const row = weeks.get(key) ?? { metric: metric.id, week };
    const taken = side === 'control' ? row.control?.[part] : row[part];
    if (taken !== undefined) {
      if (!problems.has(cell.row)) problems.set(cell.row, at(cell, 'week-twice'));
      continue;
    }
    weeks.set(
      key,
      side === 'control'
        ? { ...row, control: { ...row.control, [part]: number } }
        : { ...row, [part]: number },
    );
  }
  const order = new Map(metrics.map(({ id }, index) => [id, index]));
  const rows = [...weeks.values()].sort(
    (a, b) => (order.get(a.metric) ?? 0) - (order.get(b.metric) ?? 0) || a.week - b.week,
  );
  return { rows, problems: [...problems.values()] };
}
