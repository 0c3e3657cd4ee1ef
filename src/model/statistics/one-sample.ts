/** One group held against a fixed level: its size, its power, and the nearest level it can tell. */
import { fail, within } from './domain.ts';
import { wilsonInterval } from './intervals.ts';
import { checkPower } from './means.ts';
import { normalUpperQuantile, normalUpperTail } from './normal.ts';
import { findRoot } from './root.ts';
import { noncentralStudentUpperTail, studentUpperQuantile } from './student.ts';

export interface PowerOneMeanInputs {
  /** At least 2. */
  n: number;
  /** From the true mean to the level; its sign does not matter. */
  distance: number;
  sd: number;
  /** One-sided. */
  alpha: number;
}

export type SampleSizeOneMeanInputs = Omit<PowerOneMeanInputs, 'n'> & { power: number };
export type DetectableOneMeanInputs = Omit<PowerOneMeanInputs, 'distance'> & { power: number };

export interface PowerOneProportionInputs {
  n: number;
  /** The true proportion. */
  proportion: number;
  /** The proportion to rule out. */
  level: number;
  /** One-sided. */
  alpha: number;
}

export type SampleSizeOneProportionInputs = Omit<PowerOneProportionInputs, 'n'> & { power: number };

export interface DetectableLevelInputs extends Omit<PowerOneProportionInputs, 'level'> {
  power: number;
  /** Whether the level to rule out lies above the proportion or below it. */
  side: 'above' | 'below';
}

/**
 * Power of the one-sided one-sample t test: J. Cohen, Statistical Power Analysis for the Behavioral
 * Sciences (2nd ed., 1988), chapter 2, as R's power.t.test(type = "one.sample") computes it.
 *
 * @throws RangeError when n is below 2, distance is not a number, sd is not positive, or alpha is
 *   not in (0, 1).
 */
export function powerOneMean({ n, distance, sd, alpha }: PowerOneMeanInputs): { power: number } {
  within('n', n, '[2, Infinity)');
  within('distance', distance, '(-Infinity, Infinity)');
  within('sd', sd, '(0, Infinity)');
  within('alpha', alpha, '(0, 1)');
  const shift = (Math.abs(distance) / sd) * Math.sqrt(n);
  return { power: powerOfTest(n, shift, alpha) };
}

/**
 * The sample with which that test has the power, not rounded; 2 where two already have it.
 *
 * @throws RangeError as `powerOneMean`, when distance is 0, and when power is not in (alpha, 1).
 */
export function sampleSizeOneMean(inputs: SampleSizeOneMeanInputs): { n: number } {
  const { power, ...test } = inputs;
  if (test.distance === 0) fail('distance', 'a distance other than 0', test.distance);
  checkPower(power, test.alpha);
  const shortfall = (n: number) => powerOneMean({ ...test, n }).power - power;
  if (shortfall(2) >= 0) return { n: 2 };
  let high = 4;
  while (shortfall(high) < 0) high *= 2;
  return { n: findRoot(shortfall, high / 2, high) };
}

/**
 * The distance that a sample tells with a given power: the inverse in the distance.
 *
 * @throws RangeError as `powerOneMean`, and when power is not in (alpha, 1).
 */
export function detectableOneMean(inputs: DetectableOneMeanInputs): { distance: number } {
  const { n, sd, alpha, power } = inputs;
  within('n', n, '[2, Infinity)');
  within('sd', sd, '(0, Infinity)');
  within('alpha', alpha, '(0, 1)');
  checkPower(power, alpha);
  const shortfall = (shift: number) => powerOfTest(n, shift, alpha) - power;
  let high = 4;
  while (shortfall(high) < 0) high *= 2;
  return { distance: (findRoot(shortfall, 0, high) * sd) / Math.sqrt(n) };
}

const powerOfTest = (n: number, shift: number, alpha: number): number =>
  noncentralStudentUpperTail(studentUpperQuantile(alpha, n - 1), n - 1, shift);

/**
 * Power of the one-sided score test that rules out a level: that the end of Wilson's interval stays
 * on the good side of it. Normal approximation, variance under the null at the level.
 *
 * J. L. Fleiss, B. Levin and M. C. Paik, Statistical Methods for Rates and Proportions (3rd ed.,
 * 2003), section 2.5.
 *
 * @throws RangeError when n is not positive, proportion is not in [0, 1], level or alpha is not in
 *   (0, 1).
 */
export function powerOneProportion(inputs: PowerOneProportionInputs): { power: number } {
  const { n, proportion, level, alpha } = inputs;
  checkProportion(inputs);
  within('n', n, '(0, Infinity)');
  const excess =
    normalUpperQuantile(alpha) * Math.sqrt((level * (1 - level)) / n) -
    Math.abs(level - proportion);
  const error = Math.sqrt((proportion * (1 - proportion)) / n);
  // Without variance (nobody, or everybody) the outcome is certain.
  if (error === 0) return { power: excess <= 0 ? 1 : 0 };
  return { power: normalUpperTail(excess / error) };
}

/**
 * The sample with which that test has the power, not rounded.
 *
 * @throws RangeError as `powerOneProportion`, when proportion and level are the same, and when
 *   power is not in (alpha, 1) or so low that any sample exceeds it.
 */
export function sampleSizeOneProportion(inputs: SampleSizeOneProportionInputs): { n: number } {
  const { proportion, level, alpha, power } = inputs;
  checkProportion(inputs);
  checkPower(power, alpha);
  if (proportion === level) fail('proportion', 'a proportion other than the level', proportion);
  const reach =
    normalUpperQuantile(alpha) * Math.sqrt(level * (1 - level)) +
    normalUpperQuantile(1 - power) * Math.sqrt(proportion * (1 - proportion));
  if (reach <= 0) fail('power', 'more than any sample has', power);
  return { n: (reach / (level - proportion)) ** 2 };
}

/**
 * The level nearest to a proportion that a sample rules out with a given power: the end of Wilson's
 * interval about a result that is as bad as the power allows for.
 *
 * @returns `level: null` when such a result has nobody or everybody in it.
 * @throws RangeError when n is not positive, proportion is not in [0, 1], alpha is not in (0, 0.5),
 *   or power is not in (alpha, 1).
 */
export function detectableLevel(inputs: DetectableLevelInputs): { level: number | null } {
  const { n, proportion, alpha, power, side } = inputs;
  within('n', n, '(0, Infinity)');
  within('proportion', proportion, '[0, 1]');
  within('alpha', alpha, '(0, 0.5)');
  checkPower(power, alpha);
  const away = normalUpperQuantile(1 - power) * Math.sqrt((proportion * (1 - proportion)) / n);
  const result = side === 'above' ? proportion + away : proportion - away;
  if (result < 0 || result > 1) return { level: null };
  const { low, high } = wilsonInterval({ successes: result * n, n, level: 1 - 2 * alpha });
  return { level: side === 'above' ? high : low };
}

function checkProportion({
  proportion,
  level,
  alpha,
}: Pick<PowerOneProportionInputs, 'proportion' | 'level' | 'alpha'>): void {
  within('proportion', proportion, '[0, 1]');
  within('level', level, '(0, 1)');
  within('alpha', alpha, '(0, 1)');
}
