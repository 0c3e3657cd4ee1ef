/**
 * The plan as the form of a stage shows it, with the usual choices where none is made yet. The form
 * and what stands beside it speak of the same, and it is computed once for both.
 */
import { withBenefit, withCohort, withRollout } from '../../calculators/prepare.ts';
import type { Plan } from '../../model/plan.ts';

export const forPilot = once(withCohort);
export const forHardening = once(withBenefit);
export const forRollout = once((plan) => withRollout(withBenefit(plan)));

/** @param part the name of a part of the workbench, such as `pilot` */
export function preparedFor(part: string, plan: Plan): Plan {
  if (part === 'pilot') return forPilot(plan);
  if (part === 'hardening') return forHardening(plan);
  return part === 'rollout' ? forRollout(plan) : plan;
}

function once(prepare: (plan: Plan) => Plan): (plan: Plan) => Plan {
  const known = new WeakMap<Plan, Plan>();
  return (plan) => {
    const prepared = known.get(plan) ?? prepare(plan);
    known.set(plan, prepared);
    return prepared;
  };
}
