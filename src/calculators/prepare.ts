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

/** A range, still empty, for each input whose uncertainty matters most. */
export function withRanges(plan: Plan): Plan {
  const metric = plan.metrics.find(({ id }) => id === plan.benefit?.metric);
  const known = plan.ranges?.map(({ of }) => of) ?? [];
  const missing = [
    'population.volumePerMonth',
    `metrics.${metric?.id}.${metric?.observed?.value !== undefined ? 'observed.value' : 'expected.relativeChange'}`,
    'benefit.valuePerUnit',
    'benefit.realisation',
    'costs.runPerYear',
    largestCost(plan),
  ].filter((path) => !known.includes(path));
  return writePlan(plan, 'ranges', [...(plan.ranges ?? []), ...missing.map((of) => ({ of }))]);
}

/** The line of the one-off costs where most can go wrong. */
function largestCost({ costs }: Plan): string {
  const lines = (['hardening', 'rollout'] as const).flatMap((line) =>
    (costs?.[line] ?? []).map(({ id, amount = 0 }) => ({
      path: `costs.${line}.${id}.amount`,
      amount,
    })),
  );
  const pilot = { path: 'costs.pilot', amount: costs?.pilot ?? 0 };
  return [pilot, ...lines].reduce((a, b) => (b.amount > a.amount ? b : a)).path;
}

/** Without a rollout everybody starts in week 1. */
export const withRollout = (plan: Plan): Plan =>
  plan.rollout ? plan : writePlan(plan, 'rollout', { phases: [{ share: 1, week: 1 }] });
