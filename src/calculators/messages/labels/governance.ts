/** The names of what governance asks for: ratings of risks, and the pilot week by week. */
import type { Text } from '../names.ts';

export const governanceLabels = {
  'plan.risks.*.likelihood': ({ name }) => `${name}: likelihood, from 1 to 5`,
  'plan.risks.*.impact.operational': ({ name }) => `${name}: operational impact, from 1 to 5`,
  'plan.risks.*.impact.compliance': ({ name }) => `${name}: impact on compliance, from 1 to 5`,
  'plan.risks.*.impact.reputational': ({ name }) => `${name}: impact on reputation, from 1 to 5`,
  'plan.risks.*.residual.likelihood': ({ name }) => `${name}: likelihood after the control`,
  'plan.risks.*.residual.impact.operational': ({ name }) =>
    `${name}: operational impact after the control`,
  'plan.risks.*.residual.impact.compliance': ({ name }) =>
    `${name}: impact on compliance after the control`,
  'plan.risks.*.residual.impact.reputational': ({ name }) =>
    `${name}: impact on reputation after the control`,
  'risks.*.impact': ({ name }) => `${name}: impact, the worst dimension`,
  'risks.*.score': ({ name }) => `${name}: likelihood × impact`,
  'risks.*.residual.impact': ({ name }) => `${name}: impact after the control, the worst dimension`,
  'risks.*.residual.score': ({ name }) => `${name}: likelihood × impact after the control`,
  'plan.metrics.*.weekly.*.week': ({ number }) => `Week of row ${number}`,
  'plan.metrics.*.weekly.*.value': ({ metric, number }) => `${metric} in row ${number}`,
  'plan.metrics.*.weekly.*.n': ({ metric, number }) =>
    `${metric}: number measured in row ${number}`,
  'plan.metrics.*.weekly.*.control.value': ({ metric, number }) =>
    `${metric} of the control group in row ${number}`,
  'plan.metrics.*.weekly.*.control.n': ({ metric, number }) =>
    `${metric}: number measured of the control group in row ${number}`,
} as const satisfies Readonly<Record<string, Text>>;
