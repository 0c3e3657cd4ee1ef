/** What a plan begins as. */

import { planVersion } from '../../model/plan/version.ts';
import type { Plan } from '../../model/plan.ts';

/** A plan of which nothing is decided yet. */
export const emptyPlan = (title: string, currency: string): Plan => ({
  schema: planVersion,
  id: 'my-plan',
  title,
  currency,
  population: { unit: 'person', volumeUnit: 'case' },
  metrics: [],
});

/** An example as one's own plan: what was published about the example says nothing about it. */
export function ownCopy({ published: _published, ...plan }: Plan, title = plan.title): Plan {
  return { ...plan, title };
}
