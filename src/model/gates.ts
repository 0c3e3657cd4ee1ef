/** Which gates a plan's evidence opens, and what is missing, in the order in which to do it. */
import type { Framework, GateId } from './framework.ts';
import type { Plan } from './plan.ts';

export interface GateReadiness {
  readonly gate: GateId;
  readonly ready: boolean;
  /** Ids of required artifacts that are not done. */
  readonly missing: readonly string[];
}

export function gateReadiness(plan: Plan, framework: Framework): GateReadiness[] {
  return framework.gates.map(({ id, artifacts }) => {
    const missing = artifacts
      .filter((artifact) => plan.evidence?.[id]?.[artifact.id]?.status !== 'done')
      .map((artifact) => artifact.id);
    return { gate: id, ready: missing.length === 0, missing };
  });
}
