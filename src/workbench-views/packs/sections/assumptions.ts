/** What is assumed and not data, with the reason. */
import { figureAt } from '../../../model/analysis.ts';
import { type Block, text } from '../document.ts';
import type { Telling } from '../telling.ts';

export function assumptions(telling: Telling): readonly Block[] {
  const { plan, words, field } = telling;
  const entries = plan.assumptions ?? [];
  if (entries.length === 0) return [text(words.assumptions.none)];
  const { columns } = words.assumptions;
  return [
    {
      kind: 'table',
      caption: words.assumptions.table,
      columns: [columns.value, columns.assumed, columns.because],
      rows: entries.map(({ of, because }) => [field(of), assumedValue(telling, of), because]),
    },
  ];
}

function assumedValue({ analysis, plan, words, show, date }: Telling, of: string): string {
  if (of === 'rollout.start') return plan.rollout?.start ? date(plan.rollout.start) : words.noValue;
  const comparison = plan.cohort?.comparison;
  if (of === 'cohort.comparison' && comparison) return words.assumptions.comparison[comparison];
  const figure = figureAt(analysis, `plan.${of}`);
  return figure ? show(figure, 'exact') : words.noValue;
}
