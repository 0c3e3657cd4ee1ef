import { fail, within } from './domain.ts';
import { normalUpperQuantile } from './normal.ts';
import { studentUpperQuantile, studentUpperTail } from './student.ts';

/** Confidence limits. */
export interface Interval {
  low: number;
  high: number;
}

export interface MeanDifferenceIntervalInputs {
  /** Mean, standard deviation and size of the first group. */
  mean1: number;
  sd1: number;
  n1: number;
  /** Mean, standard deviation and size of the second group. */
  mean2: number;
  sd2: number;
  n2: number;
  /** Confidence level, such as 0.95. */
  level: number;
}

/** Estimate (first less second), its limits, and Welch's test of no difference. */
export interface MeanDifferenceInterval extends Interval {
  estimate: number;
  /** Welch-Satterthwaite degrees of freedom. */
  df: number;
  /** Two-sided. */
  pValue: number;
}

export interface MeanIntervalInputs {
  mean: number;
  sd: number;
  n: number;
  level: number;
}

export interface WilsonIntervalInputs {
  successes: number;
  n: number;
  level: number;
}

export interface ProportionDifferenceIntervalInputs {
  successes1: number;
  n1: number;
  successes2: number;
  n2: number;
  level: number;
}

/**
 * Difference of two means with unequal variances, in the metric's unit.
 *
 * B. L. Welch, Biometrika 34 (1947) 28-35; R's t.test(var.equal = FALSE), from summaries.
 *
 * @throws RangeError when a mean is not a number, a standard deviation is negative or both are 0, a
 *   group has fewer than 2, or level is not in (0, 1).
 */
export function meanDifferenceInterval(
  inputs: MeanDifferenceIntervalInputs,
): MeanDifferenceInterval {
  const { mean1, sd1, n1, mean2, sd2, n2, level } = inputs;
  within('mean1', mean1, '(-Infinity, Infinity)');
  within('sd1', sd1, '[0, Infinity)');
  within('n1', n1, '[2, Infinity)');
  within('mean2', mean2, '(-Infinity, Infinity)');
  within('sd2', sd2, '[0, Infinity)');
  within('n2', n2, '[2, Infinity)');
  within('level', level, '(0, 1)');
  const error1 = sd1 / Math.sqrt(n1);
  const error2 = sd2 / Math.sqrt(n2);
  const error = Math.hypot(error1, error2);
  // Neither group has a spread, or one that vanishes when it is divided.
  if (error === 0) fail('sd1', 'a standard deviation above 0 in one group at least', sd1);
  // Shares rather than the variances, which can overflow, and vanish beside 0.
  const df = 1 / ((error1 / error) ** 4 / (n1 - 1) + (error2 / error) ** 4 / (n2 - 1));
  const estimate = mean1 - mean2;
  const half = studentUpperQuantile((1 - level) / 2, df) * error;
  return {
    estimate,
    low: estimate - half,
    high: estimate + half,
    df,
    pValue: 2 * studentUpperTail(Math.abs(estimate) / error, df),
  };
}

/**
 * A mean from one group, in the metric's unit: Student's t with n - 1 degrees of freedom.
 *
 * Student, Biometrika 6 (1908) 1-25; R's t.test of one sample, from summaries.
 *
 * @throws RangeError when the mean is not a number, sd is not positive, n is below 2, or level is
 *   not in (0, 1).
 */
export function meanInterval(inputs: MeanIntervalInputs): Interval {
  const { mean, sd, n, level } = inputs;
  within('mean', mean, '(-Infinity, Infinity)');
  within('sd', sd, '(0, Infinity)');
  within('n', n, '[2, Infinity)');
  within('level', level, '(0, 1)');
  const half = (studentUpperQuantile((1 - level) / 2, n - 1) * sd) / Math.sqrt(n);
  return { low: mean - half, high: mean + half };
}

/**
 * Confidence limits of a proportion by the score test, which stay inside [0, 1].
 *
 * E. B. Wilson, Journal of the American Statistical Association 22 (1927) 209-212; R's
 * prop.test(correct = FALSE).
 *
 * @throws RangeError when n is not positive, successes is not in [0, n], or level is not in (0, 1).
 */
export function wilsonInterval(inputs: WilsonIntervalInputs): Interval {
  const { successes, n, level } = inputs;
  checkCount('successes', successes, 'n', n);
  within('level', level, '(0, 1)');
  const z = normalUpperQuantile((1 - level) / 2);
  const low = wilsonLow(successes, n, z);
  return { low, high: 1 - wilsonLow(n - successes, n, z) };
}

/**
 * Difference of two proportions, first less second, by Newcombe's hybrid score: the distances from
 * the estimates to their Wilson limits, combined as standard errors are.
 *
 * R. G. Newcombe, Statistics in Medicine 17 (1998) 873-890, method 10.
 *
 * @throws RangeError as `wilsonInterval`, for each group.
 */
export function proportionDifferenceInterval(
  inputs: ProportionDifferenceIntervalInputs,
): Interval & { estimate: number } {
  const { successes1, n1, successes2, n2, level } = inputs;
  checkCount('successes1', successes1, 'n1', n1);
  checkCount('successes2', successes2, 'n2', n2);
  const first = wilsonInterval({ successes: successes1, n: n1, level });
  const second = wilsonInterval({ successes: successes2, n: n2, level });
  const [p1, p2] = [successes1 / n1, successes2 / n2];
  const estimate = p1 - p2;
  return {
    estimate,
    low: estimate - Math.hypot(p1 - first.low, second.high - p2),
    high: estimate + Math.hypot(first.high - p1, p2 - second.low),
  };
}

function checkCount(name: string, successes: number, sizeName: string, n: number): void {
  within(sizeName, n, '(0, Infinity)');
  within(name, successes, `[0, ${n}]`);
}

/** The lower root of the score equation, in the form that does not cancel for rare successes. */
function wilsonLow(successes: number, n: number, z: number): number {
  const centre = successes + (z * z) / 2;
  const spread = z * Math.sqrt(successes * ((n - successes) / n) + (z * z) / 4);
  return (successes / n) * (successes / (centre + spread));
}
