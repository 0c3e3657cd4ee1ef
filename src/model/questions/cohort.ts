/** Is the pilot large enough? */
import { analyseCohort } from '../cohort.ts';
import { basics, collect, type Question } from '../collect.ts';

/** The analysis of the pilot’s size alone: units needed, power, and what it can see. */
export const askCohort: Question = (plan) => {
  const parts = basics(plan);
  return collect(plan, { ...parts, cohort: analyseCohort(plan, parts.metrics) });
};
