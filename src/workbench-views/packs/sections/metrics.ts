/** What counts as success: each metric with its baseline and threshold, as set before the pilot. */

import type { PilotResult } from '../../../model/results.ts';
import { isUpTo } from '../../../model/threshold.ts';
import { type Block, missing } from '../document.ts';
import type { Telling } from '../telling.ts';

export function metrics(telling: Telling): readonly Block[] {
  const { plan, analysis, words, names, showAt } = telling;
  const results = analysis.results?.metrics ?? [];
  if (plan.metrics.length === 0) return [missing(words.metrics.none)];
  const { columns } = words.metrics;
  return [
    {
      kind: 'table',
      caption: words.metrics.table,
      columns: [columns.metric, columns.role, columns.baseline, columns.threshold],
      rows: results.map((result) => [
        result.metric.definition
          ? words.metrics.defined(result.metric.name, result.metric.definition)
          : result.metric.name,
        names.metricRoles[result.metric.role],
        result.metric.baseline === undefined
          ? words.noValue
          : showAt(`plan.metrics.${result.metric.id}.baseline`, 'exact'),
        thresholdOf(telling, result),
      ]),
    },
  ];
}

/** The level that counts as success, and on which side of it. */
export function thresholdOf({ words, show }: Telling, { metric, threshold }: PilotResult): string {
  if (!metric.threshold) return words.metrics.noThreshold;
  if (threshold.value === null) return show(threshold);
  return isUpTo(metric)
    ? words.metrics.atMost(show(threshold))
    : words.metrics.atLeast(show(threshold));
}
