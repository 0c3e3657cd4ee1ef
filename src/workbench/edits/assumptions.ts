/** Marking a value of the plan as assumed, with the reason; without a reason it counts as data. */
import type { Plan } from '../../model/plan.ts';

export const reasonOf = ({ assumptions }: Plan, path: string): string | undefined =>
  assumptions?.find(({ of }) => of === path)?.because;

export function assume(plan: Plan, path: string, reason: string): Plan {
  const { assumptions = [] } = plan;
  const because = reason.trim();
  if (because === (reasonOf(plan, path) ?? '')) return plan;
  const others = assumptions.filter(({ of }) => of !== path);
  if (because === '') return { ...plan, assumptions: others };
  const known = assumptions.some(({ of }) => of === path);
  return {
    ...plan,
    assumptions: known
      ? assumptions.map((entry) => (entry.of === path ? { ...entry, because } : entry))
      : [...assumptions, { of: path, because }],
  };
}
