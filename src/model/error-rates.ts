/** How sure a plan wants to be: its cohort's error rates, or the usual ones where it has none. */
import { usualErrors } from './conventions.ts';
import type { Figure } from './figure.ts';
import { input } from './inputs.ts';
import type { Plan } from './plan.ts';
import type { Sides } from './statistics/means.ts';

export const errorRates = (plan: Plan): { readonly alpha: Figure; readonly sides: Figure } =>
  plan.cohort
    ? { alpha: input(plan, 'cohort.alpha'), sides: input(plan, 'cohort.sides') }
    : usualErrors;

/** The sides of a test from a figure's value: the schema allows 1 and 2. */
export const sidesOf = (value: number | null | undefined): Sides => (value === 1 ? 1 : 2);
