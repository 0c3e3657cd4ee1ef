/** The names of what is computed about each metric. */
import type { Text } from '../names.ts';

export const decisionLabels = {
  'metrics.*.change': ({ metric }) => `${metric}: change`,
  'metrics.*.relativeChange': ({ metric }) => `${metric}: relative change`,
  'metrics.*.fall': ({ metric }) => `${metric}: fall`,
  'metrics.*.relativeFall': ({ metric }) => `${metric}: relative fall`,
  'metrics.*.expectedFall': ({ metric }) => `${metric}: fall that the hypothesis expects`,
  'metrics.*.limit': ({ metric }) => `${metric}: level at which the threshold is met`,
  'metrics.*.limitFall': ({ metric }) => `${metric}: fall allowed or required`,
  'decision.confidence': 'Confidence of the intervals',
  'decision.*.estimate': ({ metric }) => `${metric}: result`,
  'decision.*.low': ({ metric }) => `${metric}: lower end of the interval`,
  'decision.*.high': ({ metric }) => `${metric}: upper end of the interval`,
  'decision.*.margin': ({ metric }) => `${metric}: threshold`,
  'results.*.threshold': ({ metric }) => `${metric}: level to reach against the comparison`,
  'results.*.weekly': ({ metric }) => `${metric}: result of its weeks`,
  'decision.*.designEffect': ({ metric }) => `${metric}: design effect`,
} as const satisfies Readonly<Record<string, Text>>;
