/** Whether adoption is in the effect already, or has to be counted. */
import type { Plan } from '../plan.ts';
import { benefitMetric } from '../roles.ts';

/** Whether adoption has a part in the benefit: given, and not in the effect already. */
export const countsAdoption = (plan: Plan): boolean =>
  plan.benefit?.adoption !== undefined && benefitMetric(plan)?.observed?.value === undefined;
