/** The steps of a rollout: which share of the population is active from which week on. */
import type { Figure } from './figure.ts';
import { input } from './inputs.ts';
import type { Plan } from './plan.ts';

export type Phase = { readonly share: number; readonly week: number };

/** The share active in a week, weeks counted from 1. Without phases everything starts at once. */
export function shareInWeek(phases: readonly Phase[], week: number): number {
  if (phases.length === 0) return 1;
  return phases.findLast((phase) => phase.week <= week)?.share ?? 0;
}

/** The phases' numbers as named inputs, so that a trace can list them. */
export function phaseInputs(plan: Plan): Record<string, Figure> {
  const entries = (plan.rollout?.phases ?? []).flatMap((_, index) => {
    const number = index + 1;
    return [
      [`share${number}`, input(plan, `rollout.phases.${number}.share`)],
      [`week${number}`, input(plan, `rollout.phases.${number}.week`)],
    ] as const;
  });
  return Object.fromEntries(entries);
}
