/** What there is to choose from for metrics and stakeholders; apart from the schemas, as `names.ts`. */
export const metricRoles = ['primary', 'guardrail', 'adoption', 'secondary'] as const;
export const metricKinds = ['mean', 'proportion', 'count', 'sum', 'ratio'] as const;
export const stances = ['supportive', 'undecided', 'opposed'] as const;
export type MetricRole = (typeof metricRoles)[number];
export type Stance = (typeof stances)[number];
