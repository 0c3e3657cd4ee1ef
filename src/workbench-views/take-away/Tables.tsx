/** Every table of the plan that has a row, as a file for spreadsheets. */
import { useMemo } from 'react';
import { takeMessages } from '../messages/take.ts';
import { useWorkbench } from '../state/workbench.ts';
import { csvFile, planTables } from '../tables/plan-tables.ts';
import { Downloads } from './Downloads.tsx';

export function Tables() {
  const { analysis, framework, plan, locale } = useWorkbench();
  const words = takeMessages(locale);
  const tables = useMemo(
    () => planTables(analysis, framework, locale),
    [analysis, framework, locale],
  );
  if (tables.length === 0) return <p>{words.noTables}</p>;
  return (
    <Downloads
      downloads={tables.map((table) => ({
        label: words.tableFile(table.title),
        make: () => csvFile(table, plan.title),
      }))}
    />
  );
}
