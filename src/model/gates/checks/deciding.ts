/** The metrics that decide; secondary ones inform. */
import type { Metric, Plan } from '../../plan.ts';

export const decidingMetrics = (plan: Plan): readonly Metric[] =>
  plan.metrics.filter(({ role }) => role !== 'secondary');
