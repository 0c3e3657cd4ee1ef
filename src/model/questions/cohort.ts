/** Is the pilot large enough? */
import { analyseCohort } from '../cohort.ts';
import { basics, collect, primaryIn, type Question } from '../collect.ts';

export const askCohort: Question = (plan) => {
  const parts = basics(plan);
  const primary = primaryIn(parts);
  return collect(plan, {
    ...parts,
    cohort: plan.cohort && primary ? analyseCohort(plan, primary) : undefined,
  });
};
