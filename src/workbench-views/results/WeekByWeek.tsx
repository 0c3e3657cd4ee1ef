/** The weekly values: as a table to type into, or taken over from a spreadsheet. */

import { useState } from 'react';
import { formatList } from '../../calculators/format.ts';
import { takeResult } from '../../workbench/edits/weekly.ts';
import { pilotResultMessages } from '../messages/pilot-results.ts';
import { useWorkbench } from '../state/workbench.ts';
import { WeeklyImport } from './WeeklyImport.tsx';
import { WeeklyTable } from './WeeklyTable.tsx';

export function WeekByWeek() {
  const { analysis, work, change, locale } = useWorkbench();
  const words = pilotResultMessages(locale).weekly;
  const [said, setSaid] = useState('');
  const measured = (analysis.results?.metrics ?? []).filter(({ weekly }) => weekly);

  function useAll() {
    const ids = measured.map(({ metric }) => metric.id);
    const next = takeResult(work, ids);
    const taken = next.plan.metrics.filter((metric, index) => metric !== work.plan.metrics[index]);
    change(next, 'use the weeks');
    const names = taken.map(({ name }) => name);
    setSaid(names.length > 0 ? words.used(formatList(names, locale)) : words.notUsed);
  }

  return (
    <section>
      <h3>{words.title}</h3>
      <p className="calc-help">{words.help}</p>
      <WeeklyTable />
      {measured.length > 0 && (
        <p className="calc-actions">
          <button type="button" onClick={useAll}>
            {words.useAll}
          </button>
        </p>
      )}
      <p className="calc-help" role="status">
        {said}
      </p>
      <WeeklyImport />
    </section>
  );
}
