/** What the pilot measured, metric by metric and week by week. */
import type { TableData } from '../../calculators/chart/DataTable.tsx';
import type { Analysis } from '../../model/index.ts';
import { input } from '../../model/inputs.ts';
import { nameMessages } from '../messages/names.ts';
import { resultsMessages } from '../messages/results.ts';
import { tablesMessages } from '../messages/tables.ts';
import { countCell, figureCell } from './cell.ts';

export function resultsTable({ plan, results }: Analysis, locale: string): TableData {
  const { columns } = tablesMessages(locale);
  const words = resultsMessages(locale);
  return {
    columns: [
      columns.metric,
      columns.role,
      columns.unit,
      columns.baseline,
      columns.value,
      columns.n,
      columns.sd,
      columns.reference,
      columns.threshold,
      columns.verdict,
      columns.reason,
    ],
    rows: (results?.metrics ?? []).map(({ metric, reference, threshold, verdict, reason }) => {
      const at = (name: string) =>
        figureCell(input(plan, `metrics.${metric.id}.${name}`), plan, locale);
      return [
        metric.name,
        nameMessages(locale).metricRoles[metric.role],
        metric.unit ?? '',
        at('baseline'),
        at('observed.value'),
        at('observed.n'),
        at('observed.sd'),
        figureCell(reference, plan, locale),
        figureCell(threshold, plan, locale),
        words.verdicts[verdict],
        words.reasons[reason],
      ];
    }),
  };
}

export function weeklyTable({ plan }: Analysis, locale: string): TableData {
  const { columns } = tablesMessages(locale);
  return {
    columns: [
      columns.metric,
      columns.week,
      columns.value,
      columns.n,
      columns.control,
      columns.controlN,
    ],
    rows: plan.metrics.flatMap(({ id, name, weekly = [] }) =>
      weekly.map(({ week }, index) => {
        const at = (field: string) =>
          figureCell(input(plan, `metrics.${id}.weekly.${index + 1}.${field}`), plan, locale);
        return [
          name,
          countCell(week, locale),
          at('value'),
          at('n'),
          at('control.value'),
          at('control.n'),
        ];
      }),
    ),
  };
}
