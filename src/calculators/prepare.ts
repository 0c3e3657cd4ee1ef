/**
 * A plan completed with what a calculator needs to ask its question at all. Numbers that nobody
 * has decided stay empty: the fields are there, and the answer says what it waits for.
 */
import type { Plan } from '../model/plan.ts';
import { writePlan } from '../model/plan-path.ts';

/** The usual error rates; the size and length of the pilot stay open. */
export function withCohort(plan: Plan): Plan {
  const usual = { alpha: 0.05, power: 0.8, sides: 2, comparison: 'rest' };
  return plan.cohort ? plan : writePlan(plan, 'cohort', usual);
}

/** The benefit comes from the primary metric unless the plan says otherwise. */
export function withBenefit(plan: Plan): Plan {
  const primary = plan.metrics.find(({ role }) => role === 'primary');
  if (plan.benefit || !primary) return plan;
  return writePlan(plan, 'benefit', { metric: primary.id });
}

/** Without a rollout everybody starts in week 1. */
export const withRollout = (plan: Plan): Plan =>
  plan.rollout ? plan : writePlan(plan, 'rollout', { phases: [{ share: 1, week: 1 }] });
