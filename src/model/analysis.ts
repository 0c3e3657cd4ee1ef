/**
 * analyse(plan): everything the site says about a plan. A pure function; the same plan gives the
 * same analysis in Node and in a browser. `questions` answers one at a time, for pages that
 * need not load the others.
 */
import { analyseCohort } from './cohort.ts';
import { type Analysis, basics, collect } from './collect.ts';
import { analyseDecision } from './decision.ts';
import type { Framework } from './framework.ts';
import { gateReadiness } from './gates.ts';
import { analyseLooks } from './looks.ts';
import { analyseReturns } from './money/returns.ts';
import { analysePayback } from './payback.ts';
import type { Plan } from './plan.ts';
import { analyseResults } from './results.ts';
import { analyseRisks } from './risk.ts';
import { analyseRollout } from './rollout.ts';
import { analyseTriggers } from './triggers.ts';

export { type Analysis, figureAt } from './collect.ts';

/**
 * Every figure of a plan, what its pilot has shown, and, with a framework, where its gates stand.
 * What a plan lacks makes no error: a figure without a value says in `waitsFor` which fields it needs.
 *
 * @param plan from `parsePlan`, which has validated it
 * @param framework from `frameworkSchema`; without one, `gates` is empty
 */
export function analyse(plan: Plan, framework?: Framework): Analysis {
  const parts = basics(plan);
  const payback = analysePayback(plan);
  const rollout = analyseRollout(plan, payback);
  const decision = analyseDecision(plan);
  const analysis = collect(plan, {
    ...parts,
    cohort: analyseCohort(plan, parts.metrics),
    payback,
    returns: payback && analyseReturns(plan, payback),
    rollout,
    decision,
    results: analyseResults(plan, decision),
    risks: analyseRisks(plan),
    looks: analyseLooks(plan, rollout),
    triggers: analyseTriggers(plan, rollout),
  });
  return framework ? { ...analysis, gates: gateReadiness(analysis, framework) } : analysis;
}
