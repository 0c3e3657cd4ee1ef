/** What is recorded about an artifact that a gate requires. */
import type { EvidenceStatus, GateId } from '../../model/names.ts';
import type { Plan } from '../../model/plan.ts';
import { readPlan, writePlan } from '../../model/plan-path.ts';

export const evidencePath = (gate: GateId, artifact: string): string =>
  `evidence.${gate}.${artifact}`;

/**
 * The plan with an entry for the artifact that a path is about: whoever notes a link or an owner
 * first has said nothing about the status, without which an entry would not be one.
 */
function withEntryFor(plan: Plan, path: string): Plan {
  const [entry] = /^evidence\.[^.]+\.[^.]+(?=\.)/.exec(path) ?? [];
  if (!entry || readPlan(plan, entry) !== undefined) return plan;
  return writePlan(plan, entry, { status: 'missing' satisfies EvidenceStatus });
}

/** Writes one value about an artifact; undefined leaves it out. */
export const writeEntry = (plan: Plan, path: string, value: unknown): Plan =>
  writePlan(withEntryFor(plan, path), path, value);

/** An artifact is done; a day that was given before stays. */
export function markDone(plan: Plan, gate: GateId, artifact: string, today: string): Plan {
  const at = evidencePath(gate, artifact);
  const done = writeEntry(plan, `${at}.status`, 'done' satisfies EvidenceStatus);
  return readPlan(done, `${at}.date`) === undefined ? writePlan(done, `${at}.date`, today) : done;
}
