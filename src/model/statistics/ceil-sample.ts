import { within } from './domain.ts';

/**
 * The whole number of units that a computed sample asks for. Rounds up, except where arithmetic on
 * binary fractions left a whole number a hair above itself: 300 x 1.11 is 333.00000000000006 and
 * asks for 333. The guard is a ten-billionth of the sample.
 *
 * @throws RangeError when the sample is negative or not finite.
 */
export function ceilSample(sample: number): number {
  within('sample', sample, '[0, Infinity)');
  const whole = Math.floor(sample);
  return sample - whole <= 1e-10 * sample ? whole : whole + 1;
}
