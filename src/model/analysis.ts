/**
 * analyse(plan): everything the site says about a plan. A pure function; the same plan gives the
 * same analysis in Node and in a browser. `questions` answers one at a time, for pages that
 * need not load the others.
 */
import { analyseCohort } from './cohort.ts';
import { type Analysis, basics, collect, primaryIn } from './collect.ts';
import type { Framework } from './framework.ts';
import { analyseReturns } from './money/returns.ts';
import { analysePayback } from './payback.ts';
import type { Plan } from './plan.ts';
import { analyseRollout } from './rollout.ts';

export { type Analysis, figureAt } from './collect.ts';

export function analyse(plan: Plan, framework?: Framework): Analysis {
  const parts = basics(plan);
  const primary = primaryIn(parts);
  const payback = analysePayback(plan);
  return collect(
    plan,
    {
      ...parts,
      cohort: plan.cohort && primary ? analyseCohort(plan, primary) : undefined,
      payback,
      returns: payback && analyseReturns(plan, payback),
      rollout: analyseRollout(plan, payback),
    },
    framework,
  );
}
