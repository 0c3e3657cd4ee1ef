/** What was decided at a gate: the latest decision counts. */
import type { GateId } from '../framework.ts';
import type { GateDecision } from '../plan/governance.ts';
import type { Plan } from '../plan.ts';

export type { GateDecision } from '../plan/governance.ts';
export type Condition = NonNullable<GateDecision['conditions']>[number];

const latest = (plan: Plan, gate: GateId): GateDecision | undefined =>
  plan.decisions?.[gate]?.at(-1);

export function passes(plan: Plan, gate: GateId): boolean {
  const decision = latest(plan, gate)?.decision;
  return decision === 'go' || decision === 'conditional';
}

/** Conditions of the latest decision that are not met. */
export const openConditions = (plan: Plan, gate: GateId): readonly Condition[] =>
  (latest(plan, gate)?.conditions ?? []).filter(({ met }) => !met);
