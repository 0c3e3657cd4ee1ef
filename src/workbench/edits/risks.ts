/** Risks come into the register, leave it, and come back. */
import type { Risk } from '../../model/plan/governance.ts';
import type { Plan } from '../../model/plan.ts';
import type { Work } from '../shelf/entry.ts';

export type NewRisk = Omit<Risk, 'id'>;

/** Puts a risk at the end of the register. */
export function addRisk(plan: Plan, risk: NewRisk): { readonly plan: Plan; readonly id: string } {
  const { risks = [] } = plan;
  const id = freshId(risks);
  return { plan: { ...plan, risks: [...risks, { id, ...risk }] }, id };
}

/** Takes a risk out, with what was typed about it and why its ratings were assumed. */
export function removeRisk({ plan, drafts }: Work, id: string): Work {
  const isElsewhere = (path: string) => !path.startsWith(`risks.${id}.`);
  const { risks = [], assumptions } = plan;
  return {
    plan: {
      ...plan,
      risks: risks.filter((risk) => risk.id !== id),
      ...(assumptions && { assumptions: assumptions.filter(({ of }) => isElsewhere(of)) }),
    },
    drafts: Object.fromEntries(Object.entries(drafts).filter(([path]) => isElsewhere(path))),
  };
}

/** Puts a removed risk back in its place; under another id where its own was given away meanwhile. */
export function restoreRisk(
  plan: Plan,
  risk: Risk,
  index: number,
): { readonly plan: Plan; readonly id: string } {
  const { risks = [] } = plan;
  const id = risks.some((other) => other.id === risk.id) ? freshId(risks) : risk.id;
  return { plan: { ...plan, risks: risks.toSpliced(index, 0, { ...risk, id }) }, id };
}

function freshId(risks: readonly Risk[]): string {
  const taken = new Set(risks.map(({ id }) => id));
  let number = risks.length + 1;
  while (taken.has(`risk-${number}`)) number++;
  return `risk-${number}`;
}
