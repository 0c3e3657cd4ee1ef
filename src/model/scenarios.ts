/** The plan as it would look with every uncertain input at its worse, or at its better end. */

import { analyseReturns } from './money/returns.ts';
import { type UncertainInput, uncertaintyOf } from './money/uncertainty.ts';
import { analysePayback } from './payback.ts';
import { type Plan, parsePlan } from './plan.ts';
import { writePlan } from './plan-path.ts';

export type Scenario = 'cautious' | 'bold';

/**
 * Which end is worse is tried and not assumed: one input after the other goes to the end at which
 * the net present value is lower (cautious) or higher (bold), given those that have moved, and stays
 * where it is when neither end is. So the net present value of the cautious scenario is never above
 * that of the plan, nor the bold one's below. Without horizon or rate, the cash after the first
 * twelve months takes its place.
 *
 * Each end is one that an input passes one time in ten. All of them at once is far rarer than that:
 * these are edges, and what lies between them is the simulation's to say. The ranges are gone from
 * the result, because its values are ends and no likely values any more.
 *
 * Undefined where the money cannot be computed yet, or nothing is uncertain.
 */
export function scenarioOf(plan: Plan, scenario: Scenario): Plan | undefined {
  const payback = analysePayback(plan);
  if (!payback || worthOf(plan) === undefined) return undefined;
  const { inputs } = uncertaintyOf(plan, payback, analyseReturns(plan, payback));
  if (inputs.length === 0) return undefined;
  const { ranges: _ranges, ...moved } = inputs.reduce(
    (current, uncertain) => mostExtreme(scenario, current, endsOf(current, uncertain)),
    plan,
  );
  return moved;
}

/** The plan at both ends of an input, as far as it is a plan there. */
const endsOf = (plan: Plan, { path, low, high, limits }: UncertainInput): readonly Plan[] =>
  [low, high].flatMap((end) => {
    const value = limits.integer ? Math.round(end) : end;
    const moved = writePlan(plan, path, value);
    return parsePlan(moved).ok ? [moved] : [];
  });

function mostExtreme(scenario: Scenario, current: Plan, others: readonly Plan[]): Plan {
  const sign = scenario === 'cautious' ? -1 : 1;
  const rank = (plan: Plan) => sign * (worthOf(plan) ?? Number.NaN);
  return others.reduce((best, next) => (rank(next) > rank(best) ? next : best), current);
}

/** Net present value, or the cash after a year. */
function worthOf(plan: Plan): number | undefined {
  const payback = analysePayback(plan);
  if (!payback) return undefined;
  return (
    analyseReturns(plan, payback).npv.value ??
    payback.cash.find(({ month }) => month === 12)?.phased
  );
}
