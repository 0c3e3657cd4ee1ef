/**
 * How the benefit comes in while people learn: each phase's newcomers ramp up, and perhaps dip
 * first, from their own first week on.
 */
import type { Figure } from '../figure.ts';
import { input } from '../inputs.ts';
import type { Phase } from '../phases.ts';
import type { Plan } from '../plan.ts';

export interface Learning {
  /** From a share of the benefit in the first week, in a straight line, to all of it. */
  readonly ramp?: { readonly from: number; readonly weeks: number } | undefined;
  /** A share of the full benefit that is lost on top in the first weeks. */
  readonly dip?: { readonly depth: number; readonly weeks: number } | undefined;
}

type LearningInputs = Partial<Record<'rampFrom' | 'rampWeeks' | 'dipDepth' | 'dipWeeks', Figure>>;

/** The numbers of ramp and dip as named inputs, so that a trace can list them. */
export function learningInputs(plan: Plan): LearningInputs {
  const given = (part: object | undefined) =>
    Object.values(part ?? {}).some((value) => value !== undefined);
  const read = (path: string) => input(plan, path);
  const { benefit } = plan;
  return {
    ...(given(benefit?.ramp) && {
      rampFrom: read('benefit.ramp.from'),
      rampWeeks: read('benefit.ramp.weeks'),
    }),
    ...(given(benefit?.dip) && {
      dipDepth: read('benefit.dip.depth'),
      dipWeeks: read('benefit.dip.weeks'),
    }),
  };
}

/** Ramp and dip of a plan; what the plan leaves out, and what is half filled in, is not there. */
export function learningOf(plan: Plan): Learning {
  const { rampFrom, rampWeeks, dipDepth, dipWeeks } = learningInputs(plan);
  return {
    ...(rampFrom?.value != null &&
      rampWeeks?.value != null && { ramp: { from: rampFrom.value, weeks: rampWeeks.value } }),
    ...(dipDepth?.value != null &&
      dipWeeks?.value != null && { dip: { depth: dipDepth.value, weeks: dipWeeks.value } }),
  };
}

/**
 * The share of the full benefit that somebody gives in a week of use, counted from 1: the ramp less
 * the dip. Negative where the dip costs more than the ramp brings.
 *
 * The dip is the J-curve of DORA, The ROI of AI-Assisted Software Development (Google Cloud, 2026),
 * as a rectangle: a depth for a number of weeks, as in the calculator of that report. The straight
 * ramp is our own simplification.
 */
export function levelInWeek(week: number, { ramp, dip }: Learning): number {
  const risen =
    ramp && week <= ramp.weeks ? ramp.from + ((1 - ramp.from) * (week - 1)) / ramp.weeks : 1;
  return dip && week <= dip.weeks ? risen - dip.depth : risen;
}

/**
 * The share of the full benefit that the whole population gives in each of some weeks, the first
 * being week 1. Without phases everybody starts then.
 */
export function benefitShares(
  phases: readonly Phase[],
  learning: Learning,
  weeks: number,
): Float64Array {
  const shares = new Float64Array(weeks);
  let before = 0;
  for (const { share, week } of phases.length > 0 ? phases : [{ share: 1, week: 1 }]) {
    const newcomers = share - before;
    before = share;
    for (let index = Math.ceil(week) - 1; index < weeks; index++)
      shares[index] = (shares[index] ?? 0) + newcomers * levelInWeek(index + 2 - week, learning);
  }
  return shares;
}

/** The weeks of full benefit that come in after one week and until the end of another. */
export function benefitWeeks(
  phases: readonly Phase[],
  learning: Learning,
  until: number,
  after = 0,
): number {
  const sum = benefitShares(phases, learning, until)
    .subarray(after)
    .reduce((sum, share) => sum + share, 0);
  // Where ramp and dip cancel out, nothing is left, and no rounding of binary fractions.
  return Number(sum.toFixed(12));
}
