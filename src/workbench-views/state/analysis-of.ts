/** The analysis of a plan, computed once for all who ask for it. */
import { analyse } from '../../model/analysis.ts';
import type { Analysis } from '../../model/collect.ts';
import type { Framework } from '../../model/framework.ts';
import type { Plan } from '../../model/plan.ts';

const known = new WeakMap<Plan, Analysis>();

/** @param framework the same for the whole page */
export function analysisOf(plan: Plan, framework: Framework): Analysis {
  const analysis = known.get(plan) ?? analyse(plan, framework);
  known.set(plan, analysis);
  return analysis;
}
