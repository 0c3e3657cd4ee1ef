/** What counts as success: each metric with its baseline and threshold, as set before the pilot. */
import { figureAt } from '../../../model/collect.ts';
import { packMessages } from '../../messages/pack.ts';
import { type Block, missing } from '../document.ts';
import type { Telling } from '../telling.ts';

export function metrics({ plan, analysis, pack, words, show, locale }: Telling): readonly Block[] {
  if (pack.metrics.length === 0) return [missing(words.metrics.none)];
  const { columns } = packMessages(locale);
  return [
    {
      kind: 'table',
      caption: words.metrics.table,
      columns: [columns.metric, columns.role, words.metrics.baseline, columns.threshold],
      rows: pack.metrics.map(({ id, name, role, threshold }) => {
        const definition = plan.metrics.find((metric) => metric.id === id)?.definition;
        const baseline = figureAt(analysis, `plan.metrics.${id}.baseline`);
        return [
          definition ? words.metrics.defined(name, definition) : name,
          role,
          baseline ? show(baseline, 'exact') : words.noValue,
          threshold,
        ];
      }),
    },
  ];
}
