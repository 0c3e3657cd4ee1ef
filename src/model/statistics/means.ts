import { fail, oneOf, within } from './domain.ts';
import { normalUpperQuantile } from './normal.ts';
import { findRoot } from './root.ts';
import { noncentralStudentUpperTail, studentUpperQuantile } from './student.ts';

/** How many sides a test rejects on: 2 when a change for better or worse counts, 1 for one. */
export type Sides = 1 | 2;

/** Two group sizes, not rounded: `ceilSample` rounds them up. */
export interface GroupSizes {
  treatment: number;
  control: number;
}

export interface SampleSizeMeansInputs {
  /** Difference of the means to detect, in the metric's unit; its sign does not matter. */
  difference: number;
  /** Standard deviation within each group, in the metric's unit. */
  sd: number;
  /** Probability of a false alarm, both sides together when there are two. */
  alpha: number;
  /** Probability of detecting the difference, above alpha. */
  power: number;
  sides: Sides;
  /** Control size over treatment size. */
  ratio: number;
}

export interface PowerMeansInputs {
  /** Size of the treatment group, at least 2. */
  treatment: number;
  /** Size of the control group, at least 2. */
  control: number;
  /** True difference of the means, in the metric's unit; its sign does not matter. */
  difference: number;
  sd: number;
  alpha: number;
  sides: Sides;
}

export interface DetectableDifferenceMeansInputs {
  treatment: number;
  control: number;
  sd: number;
  alpha: number;
  power: number;
  sides: Sides;
}

/**
 * Group sizes with which Student's t test (equal variances) detects a difference of means.
 *
 * Exact power by noncentral t, both tails counted when two-sided: J. Cohen, Statistical Power
 * Analysis for the Behavioral Sciences (2nd ed., 1988), chapter 2, as pwr.t.test and pwr.t2n.test
 * of R compute it. A one-sided test looks in the direction of the difference.
 *
 * @returns Sizes at which the power is exactly as asked. An effect so large that four units in
 *   all, two for each group, already exceed the power gives those four, shared by the ratio.
 * @throws RangeError when the difference is 0, sd or ratio is not positive, alpha is not in (0, 1),
 *   power is not in (alpha, 1), sides is not 1 or 2, or no finite sample is large enough.
 */
export function sampleSizeMeans(inputs: SampleSizeMeansInputs): GroupSizes {
  const { difference, sd, alpha, power, sides, ratio } = inputs;
  within('difference', difference, '(-Infinity, Infinity)');
  if (difference === 0) fail('difference', 'a difference other than 0', difference);
  within('sd', sd, '(0, Infinity)');
  checkTest(alpha, sides);
  checkPower(power, alpha);
  within('ratio', ratio, '(0, Infinity)');

  const effect = Math.abs(difference) / sd;
  const shortfall = (size: number) =>
    powerOfTest(
      size * (1 + ratio) - 2,
      effect * Math.sqrt((size * ratio) / (1 + ratio)),
      alpha,
      sides,
    ) - power;
  const smallest = 4 / (1 + ratio);
  if (shortfall(smallest) >= 0) return groupSizes(smallest, ratio);

  // The normal approximation is close to the root, seldom above it.
  const z = normalUpperQuantile(alpha / sides) + normalUpperQuantile(1 - power);
  const approximate = groupSizes(((z / effect) ** 2 * (1 + ratio)) / ratio, ratio).treatment;
  let low = Math.max(smallest, approximate * 0.99);
  while (shortfall(low) > 0) low = Math.max(smallest, low / 2);
  let high = approximate + 4 / (1 + ratio) + 1;
  while (shortfall(high) < 0) high *= 2;
  return groupSizes(findRoot(shortfall, low, high), ratio);
}

/**
 * Power of Student's t test (equal variances) for a difference of means: see `sampleSizeMeans`.
 * At a difference of 0 the power is alpha.
 *
 * @throws RangeError when a group has fewer than 2, difference is not a number, sd is not positive,
 *   alpha is not in (0, 1), or sides is not 1 or 2.
 */
export function powerMeans(inputs: PowerMeansInputs): { power: number } {
  const { treatment, control, difference, sd, alpha, sides } = inputs;
  checkGroups(treatment, control);
  within('difference', difference, '(-Infinity, Infinity)');
  within('sd', sd, '(0, Infinity)');
  checkTest(alpha, sides);
  const ncp = Math.abs(difference) / standardError(treatment, control, sd);
  return { power: powerOfTest(treatment + control - 2, ncp, alpha, sides) };
}

/**
 * The absolute difference of means that given groups detect with a given power: the inverse of
 * `powerMeans` in the difference, in the metric's unit.
 *
 * @throws RangeError as `powerMeans`, and when power is not in (alpha, 1).
 */
export function detectableDifferenceMeans(inputs: DetectableDifferenceMeansInputs): {
  difference: number;
} {
  const { treatment, control, sd, alpha, power, sides } = inputs;
  checkGroups(treatment, control);
  within('sd', sd, '(0, Infinity)');
  checkTest(alpha, sides);
  checkPower(power, alpha);
  const shortfall = (ncp: number) =>
    powerOfTest(treatment + control - 2, ncp, alpha, sides) - power;
  let high = 4;
  while (shortfall(high) < 0) high *= 2;
  const ncp = findRoot(shortfall, 0, high);
  return { difference: ncp * standardError(treatment, control, sd) };
}

/** Both sizes, from the treatment's. @throws RangeError when they are too large for a number. */
export function groupSizes(treatment: number, ratio: number): GroupSizes {
  const control = treatment * ratio;
  within('sample', treatment + control, '[0, Infinity)');
  return { treatment, control };
}

/** Alpha and sides, as every test has them. @throws RangeError */
export function checkTest(alpha: number, sides: Sides): void {
  within('alpha', alpha, '(0, 1)');
  oneOf('sides', sides, [1, 2]);
}

/** No test has less power than alpha. @throws RangeError */
export function checkPower(power: number, alpha: number): void {
  within('power', power, `(${alpha}, 1)`);
}

function checkGroups(treatment: number, control: number): void {
  within('treatment', treatment, '[2, Infinity)');
  within('control', control, '[2, Infinity)');
}

function standardError(treatment: number, control: number, sd: number): number {
  return sd * Math.sqrt(1 / treatment + 1 / control);
}

function powerOfTest(df: number, ncp: number, alpha: number, sides: Sides): number {
  const critical = studentUpperQuantile(alpha / sides, df);
  const upper = noncentralStudentUpperTail(critical, df, ncp);
  return sides === 1 ? upper : upper + noncentralStudentUpperTail(critical, df, -ncp);
}
