/** The phases of the rollout as data: dates that sort, a number where a page has words, no totals. */
import type { TableData } from '../../calculators/chart/DataTable.tsx';
import { rolloutMessages } from '../../calculators/messages/rollout.ts';
import type { Analysis } from '../../model/index.ts';
import { tablesMessages } from '../messages/tables.ts';
import { countCell, figureCell } from './cell.ts';

export function phasesTable({ plan, rollout }: Analysis, locale: string): TableData {
  const { columns, decides } = rolloutMessages(locale);
  return {
    columns: [
      columns.phase,
      columns.share,
      columns.units,
      tablesMessages(locale).columns.week,
      columns.starts,
      columns.weeks,
      columns.benefit,
      columns.bigBang,
      columns.exposure,
      columns.loss,
      columns.review,
      columns.decides,
    ],
    rows: (rollout?.phases ?? []).map((phase) => [
      countCell(phase.number, locale),
      figureCell(phase.share, plan, locale),
      figureCell(phase.units, plan, locale),
      figureCell(phase.week, plan, locale),
      phase.starts ?? '',
      figureCell(phase.weeks, plan, locale),
      figureCell(phase.benefit, plan, locale),
      figureCell(phase.bigBang, plan, locale),
      figureCell(phase.exposure, plan, locale),
      figureCell(phase.loss, plan, locale),
      phase.review ?? '',
      decides[phase.decides],
    ]),
  };
}
