/** What the weekly values of a metric amount to, beside its result, and the way to make it that. */
import { Readings } from '../../calculators/parts/Reading.tsx';
import { Warnings } from '../../calculators/parts/Warnings.tsx';
import { useContextOfCalculator } from '../../calculators/state/context.ts';
import type { Metric } from '../../model/plan.ts';
import type { PilotResult } from '../../model/results.ts';
import { takeResult } from '../../workbench/edits/weekly.ts';
import { pilotResultMessages } from '../messages/pilot-results.ts';
import { useWorkbench } from '../state/workbench.ts';

export function FromWeeks({ result: { metric, value, weekly } }: { readonly result: PilotResult }) {
  const { analysis, work, change, locale } = useWorkbench();
  const { show } = useContextOfCalculator();
  const words = pilotResultMessages(locale).weekly;
  if (!weekly) return null;
  const warnings = analysis.warnings.filter(
    ({ code, fields }) =>
      code === 'result-differs-from-weeks' && fields.includes(`metrics.${metric.id}.weekly`),
  );
  return (
    <div className="bench-from-weeks">
      <p>
        {words.amounts({
          metric: metric.name,
          value: show(weekly.value),
          how: words.how[howOf(metric)],
        })}{' '}
        {value.value !== null && !weekly.differs && words.agrees}
      </p>
      <Readings figures={[weekly.value]} />
      <Warnings id={`weeks-${metric.id}`} warnings={warnings} />
      <button
        type="button"
        onClick={() => change(takeResult(work, [metric.id]), `use the weeks: ${metric.id}`)}
      >
        {words.use(metric.name)}
      </button>
    </div>
  );
}

function howOf({ kind, weekly = [] }: Metric): 'sum' | 'weighted' | 'mean' {
  if (kind === 'count') return 'sum';
  const measured = weekly.filter(({ value }) => value !== undefined);
  return measured.every(({ n }) => n !== undefined) ? 'weighted' : 'mean';
}
