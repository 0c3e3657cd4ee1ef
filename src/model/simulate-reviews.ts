/** The reviews of a rollout played through many times, to check what the recursion says. */
import { sidesOf } from './error-rates.ts';
import type { Looks } from './looks.ts';
import { normalUpperQuantile } from './statistics/normal.ts';
import { type SimulatedFalseAlarms, simulateFalseAlarms } from './statistics/simulate-looks.ts';

/** How often the reviews alarm without an effect: with their boundaries, and with the usual limit. */
export interface SimulatedReviews {
  readonly peeking: SimulatedFalseAlarms;
  readonly bounded: SimulatedFalseAlarms;
}

/**
 * Plays the looks of `analyseLooks` with simulated normal data. A review without a boundary cannot
 * stop anything.
 *
 * @throws RangeError when there are no boundaries at all, or trials is below 1.
 */
export function simulateReviews(looks: Looks, trials: number, seed: number): SimulatedReviews {
  const { alpha, ...inputs } = looks.withBoundaries.inputs;
  const sides = sidesOf(inputs.sides?.value);
  const usual = normalUpperQuantile((alpha?.value ?? Number.NaN) / sides);
  const play = (criticalValues: readonly number[]) =>
    simulateFalseAlarms({
      criticalValues,
      informationRates: looks.reviews.map(({ information }) => information.value ?? Number.NaN),
      sides,
      trials,
      seed,
    });
  return {
    peeking: play(looks.reviews.map(() => usual)),
    bounded: play(looks.reviews.map(({ boundary }) => boundary.value ?? Infinity)),
  };
}
