/** The steps of a rollout: which share of the population is active from which week on. */
import { compute, type Figure, statistic } from './figure.ts';
import { type Calendar, type Freeze, freeWeek } from './freezes.ts';
import { input } from './inputs.ts';
import type { Plan } from './plan.ts';

export type Phase = { readonly share: number; readonly week: number };

/** A phase in the week in which it can start, and what moved it there. */
export interface EffectivePhase extends Phase {
  /** The week that the plan has. */
  readonly planned: number;
  /** The freezes in which it would have started; empty also where it only follows another phase. */
  readonly freezes: readonly Freeze[];
}

/** The phases of a plan as they can take place: every figure in weeks follows these. */
export const effectivePhases = (plan: Plan): readonly EffectivePhase[] =>
  aroundFreezes(plan.rollout?.phases ?? [], plan.rollout ?? {});

/** Everybody at once, in the first week that is free. */
export const bigBangOf = (plan: Plan): readonly EffectivePhase[] =>
  aroundFreezes([{ share: 1, week: 1 }], plan.rollout ?? {});

/**
 * A phase whose first day falls into a freeze starts in the first week after it. The phases after
 * it keep their distance, because a review needs the whole length of its phase; so no phase ever
 * becomes shorter or earlier, and phases that are free already stay where they are.
 */
export function aroundFreezes(
  phases: readonly Phase[],
  calendar: Calendar,
): readonly EffectivePhase[] {
  let delay = 0;
  return phases.map(({ share, week: planned }) => {
    const { week, freezes } = freeWeek(planned + delay, calendar);
    delay = week - planned;
    return { share, week, planned, freezes };
  });
}

/** The week in which a phase starts: the plan's own number, unless a freeze moved it. */
export function weekOfPhase(plan: Plan, number: number, phase: EffectivePhase): Figure {
  const path = `rollout.phases.${number}.week`;
  const planned = input(plan, path);
  if (phase.week === phase.planned) return planned;
  return compute(
    path,
    statistic,
    'first week outside the freezes from {planned} on, as far from the phase before as planned',
    { planned },
    () => phase.week,
  );
}

/** The phases' numbers as named inputs, so that a trace can list them. */
export function phaseInputs(plan: Plan): Record<string, Figure> {
  const entries = effectivePhases(plan).flatMap((phase, index) => {
    const number = index + 1;
    return [
      [`share${number}`, input(plan, `rollout.phases.${number}.share`)],
      [`week${number}`, weekOfPhase(plan, number, phase)],
    ] as const;
  });
  return Object.fromEntries(entries);
}
