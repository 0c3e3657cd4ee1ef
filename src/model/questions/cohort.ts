/** Is the pilot large enough? */
import { analyseCohort } from '../cohort.ts';
import { basics, collect, type Question } from '../collect.ts';

export const askCohort: Question = (plan) => {
  const parts = basics(plan);
  return collect(plan, { ...parts, cohort: analyseCohort(plan, parts.metrics) });
};
