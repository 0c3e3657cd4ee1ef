/** Stakeholders and lines of the budget: adding one by name, removing one with what is said of it. */
import type { Plan } from '../../model/plan.ts';
import { forget, isAt } from './about.ts';
import { freeId, without } from './entries.ts';

export function addStakeholder(plan: Plan, name: string): { plan: Plan; id: string } {
  const { stakeholders = [] } = plan;
  const id = freeId(stakeholders, 'group');
  return { plan: { ...plan, stakeholders: [...stakeholders, { id, name }] }, id };
}

export const removeStakeholder = (plan: Plan, id: string): Plan => ({
  ...plan,
  stakeholders: without(plan.stakeholders ?? [], id),
});

export type CostLine = 'hardening' | 'rollout';

export function addCost(plan: Plan, line: CostLine, name: string): { plan: Plan; id: string } {
  const lines = plan.costs?.[line] ?? [];
  const id = freeId(lines, 'cost');
  return { plan: { ...plan, costs: { ...plan.costs, [line]: [...lines, { id, name }] } }, id };
}

export function removeCost(plan: Plan, line: CostLine, id: string): Plan {
  const lines = without(plan.costs?.[line] ?? [], id);
  return forget({ ...plan, costs: { ...plan.costs, [line]: lines } }, (path) =>
    isAt(path, `costs.${line}.${id}`),
  );
}
