/** What was read of a table of weekly values, as a table. */
import type { Cell, TableData } from '../../calculators/chart/DataTable.tsx';
import { formatValue } from '../../calculators/format.ts';
import { metricUnit, observationUnit } from '../../model/inputs.ts';
import type { Plan } from '../../model/plan.ts';
import type { WeeklyRow } from '../../workbench/weekly-csv.ts';
import { weeklyImportMessages } from '../messages/weekly-import.ts';

const parts = {
  value: ({ value }: WeeklyRow) => value,
  n: ({ n }: WeeklyRow) => n,
  control: ({ control }: WeeklyRow) => control?.value,
  controlN: ({ control }: WeeklyRow) => control?.n,
} as const;

const partNames = ['value', 'n', 'control', 'controlN'] as const;

/** How many numbers were read. */
export const countOf = (rows: readonly WeeklyRow[]): number =>
  rows.flatMap((row) => partNames.filter((name) => parts[name](row) !== undefined)).length;

export function previewOf(rows: readonly WeeklyRow[], plan: Plan, locale: string): TableData {
  const words = weeklyImportMessages(locale);
  const weeks = [...new Set(rows.map(({ week }) => week))].sort((a, b) => a - b);
  const columns = plan.metrics.flatMap((metric) => {
    const own = rows.filter((row) => row.metric === metric.id);
    return partNames
      .filter((name) => own.some((row) => parts[name](row) !== undefined))
      .map((name) => ({
        title: words.part[name](metric.name),
        cell: (week: number): Cell => {
          const row = own.find((each) => each.week === week);
          const value = row && parts[name](row);
          const unit =
            name === 'value' || name === 'control'
              ? metricUnit(metric)
              : observationUnit(plan, metric);
          if (value === undefined) return '';
          return {
            text: formatValue(value, unit, { currency: plan.currency, locale, style: 'exact' }),
            value,
          };
        },
      }));
  });
  return {
    columns: [words.week, ...columns.map(({ title }) => title)],
    rows: weeks.map((week) => [String(week), ...columns.map(({ cell }) => cell(week))]),
  };
}
