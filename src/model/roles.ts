/** Which of a plan's metrics plays which part. */
import type { Metric, Plan } from './plan.ts';

/** The metric that the pilot is about. */
export const primaryMetric = (plan: Plan): Metric | undefined =>
  plan.metrics.find(({ role }) => role === 'primary');

/** The metric that the benefit comes from. */
export const benefitMetric = (plan: Plan): Metric | undefined =>
  plan.metrics.find(({ id }) => id === plan.benefit?.metric);
