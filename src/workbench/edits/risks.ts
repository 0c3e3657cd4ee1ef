/** Risks come into the register, leave it, and come back. */
import type { Risk } from '../../model/plan/governance.ts';
import type { Plan } from '../../model/plan.ts';
import type { Work } from '../shelf/entry.ts';
import { forget, isAt } from './about.ts';
import { withoutDrafts } from './drafts.ts';
import { freeId, without } from './entries.ts';

export type NewRisk = Omit<Risk, 'id'>;

/** Puts a risk at the end of the register. */
export function addRisk(plan: Plan, risk: NewRisk): { readonly plan: Plan; readonly id: string } {
  const { risks = [] } = plan;
  const id = freeId(risks, 'risk');
  return { plan: { ...plan, risks: [...risks, { id, ...risk }] }, id };
}

/** Takes a risk out, with what was typed about it and why its ratings were assumed. */
export function removeRisk({ plan, drafts }: Work, id: string): Work {
  const path = `risks.${id}`;
  const next = { ...plan, risks: without(plan.risks ?? [], id) };
  return {
    plan: forget(next, (of) => isAt(of, path)),
    drafts: withoutDrafts(drafts, path),
  };
}

/** Puts a removed risk back in its place; under another id where its own was given away meanwhile. */
export function restoreRisk(
  plan: Plan,
  risk: Risk,
  index: number,
): { readonly plan: Plan; readonly id: string } {
  const { risks = [] } = plan;
  const id = risks.some((other) => other.id === risk.id) ? freeId(risks, 'risk') : risk.id;
  return { plan: { ...plan, risks: risks.toSpliced(index, 0, { ...risk, id }) }, id };
}
