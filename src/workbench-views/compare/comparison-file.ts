/** What is compared, as a file for spreadsheets. */
import type { Comparison } from '../../model/comparison.ts';
import type { TextFile } from '../../workbench/save-as.ts';
import { tablesMessages } from '../messages/tables.ts';
import { comparisonTable } from '../tables/comparison.ts';
import { csvFile } from '../tables/plan-tables.ts';
import type { Candidate } from './candidates.ts';

export function comparisonFile(
  comparison: Comparison,
  compared: readonly Candidate[],
  locale: string,
): TextFile {
  const names = compared.map(({ name }) => name);
  const title = tablesMessages(locale).titles.comparison;
  const table = comparisonTable(comparison, names, locale);
  return csvFile({ id: 'comparison', title, ...table }, names[0] ?? title);
}
