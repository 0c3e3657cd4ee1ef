/** Plans side by side: figures, how they differ from the first, and which inputs are why. */
import type { TableData } from '../../calculators/chart/DataTable.tsx';
import { labelOf } from '../../calculators/explain.ts';
import { formatList } from '../../calculators/format.ts';
import type { Comparison } from '../../model/index.ts';
import { tablesMessages } from '../messages/tables.ts';
import { figureCell } from './cell.ts';

/** @param names of the plans, in their order */
export function comparisonTable(
  { analyses, rows }: Comparison,
  names: readonly string[],
  locale: string,
): TableData {
  const { columns } = tablesMessages(locale);
  const plans = analyses.map(({ plan }) => plan);
  const [first] = plans;
  if (!first) return { columns: [], rows: [] };
  return {
    columns: [columns.figure, ...names, ...names.slice(1).map(columns.difference), columns.because],
    rows: rows.map(({ path, figures, differences, because }) => [
      labelOf(path, first, locale),
      ...figures.map((figure, index) => figureCell(figure, plans[index] ?? first, locale)),
      ...differences.map((figure) => figureCell(figure, first, locale)),
      formatList(
        because.map((each) => labelOf(`plan.${each.path}`, first, locale)),
        locale,
      ),
    ]),
  };
}
