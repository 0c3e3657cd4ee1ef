/** How far up the staircase a plan has come: cheap enough for a list of a hundred plans. */
import type { Framework, GateId, StageId } from '../framework.ts';
import type { Plan } from '../plan.ts';
import { passes } from './decisions.ts';

/** The gates whose latest decision is go, or go with conditions. */
export const passedGates = (plan: Plan, { gates }: Framework): GateId[] =>
  gates.map(({ id }) => id).filter((id) => passes(plan, id));

/** The stage at whose end stands the first gate that is not passed; the last once all are. */
export function stageReached(plan: Plan, { gates }: Framework): StageId {
  const next = gates.find(({ id }) => !passes(plan, id));
  return next?.stage ?? 'rollout';
}
