/** Whether adoption is in the effect already, or has to be counted. */
import type { Metric, Plan } from '../plan.ts';

/** The metric that the benefit comes from. */
export const benefitMetric = (plan: Plan): Metric | undefined =>
  plan.metrics.find((entry) => entry.id === plan.benefit?.metric);

/** Whether adoption has a part in the benefit: given, and not in the effect already. */
export const countsAdoption = (plan: Plan): boolean =>
  plan.benefit?.adoption !== undefined && benefitMetric(plan)?.observed === undefined;
