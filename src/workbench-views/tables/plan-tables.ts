/** Every table of a plan that has a row, for a page and as CSV. */
import type { TableData } from '../../calculators/chart/DataTable.tsx';
import { asCsv } from '../../calculators/take-away/csv.ts';
import type { Analysis, Framework } from '../../model/index.ts';
import { fileName } from '../../workbench/file-name.ts';
import type { TextFile } from '../../workbench/save-as.ts';
import { tablesMessages } from '../messages/tables.ts';
import { costsTable } from './costs.ts';
import { decisionsTable, evidenceTable, risksTable } from './governance.ts';
import { phasesTable } from './phases.ts';
import { resultsTable, weeklyTable } from './pilot.ts';

export type TableId = keyof ReturnType<typeof tablesMessages>['titles'];

export interface PlanTable extends TableData {
  readonly id: TableId;
  readonly title: string;
}

export function planTables(
  analysis: Analysis,
  framework: Framework,
  locale: string,
): readonly PlanTable[] {
  const { titles } = tablesMessages(locale);
  const tables: readonly (readonly [TableId, TableData])[] = [
    ['results', resultsTable(analysis, locale)],
    ['weekly', weeklyTable(analysis, locale)],
    ['costs', costsTable(analysis, locale)],
    ['phases', phasesTable(analysis, locale)],
    ['risks', risksTable(analysis, locale)],
    ['evidence', evidenceTable(analysis, framework, locale)],
    ['decisions', decisionsTable(analysis, framework, locale)],
  ];
  return tables
    .filter(([, { rows }]) => rows.length > 0)
    .map(([id, table]) => ({ id, title: titles[id], ...table }));
}

/** @param plan title of the plan */
export const csvFile = (table: PlanTable, plan: string): TextFile => ({
  name: `${fileName(`${plan} ${table.title}`, 'table')}.csv`,
  type: 'text/csv;charset=utf-8',
  text: asCsv(table),
});
