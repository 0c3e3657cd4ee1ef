import { designEffect } from './design-effect.ts';
import { within } from './domain.ts';

interface Cases {
  /** Cases of each unit. */
  cases: number;
  /** Intraclass correlation: the share of the variance of single cases that lies between units. */
  icc: number;
}

export interface SpreadOfUnitMeansInputs extends Cases {
  /** Standard deviation between the units' true means. */
  between: number;
}

export interface SpreadOfUnitMeansFromCasesInputs extends Cases {
  /** Standard deviation of single cases, over all units. */
  caseSd: number;
}

/**
 * The standard deviation of the means that units show over a number of cases each: the units' true
 * means lie apart, and each mean carries the noise of its own cases, so the variance is
 * between² + within² / cases with within² = between² (1 - icc) / icc. More cases, or weeks, shrink
 * the second part alone.
 *
 * The variance components of one-way random effects: S. R. Searle, G. Casella and C. E. McCulloch,
 * Variance Components (1992), chapter 3.
 *
 * @throws RangeError when between is negative, cases is not positive, or icc is not in (0, 1].
 */
export function spreadOfUnitMeans(inputs: SpreadOfUnitMeansInputs): { sd: number } {
  const { between, cases, icc } = inputs;
  within('between', between, '[0, Infinity)');
  within('cases', cases, '(0, Infinity)');
  within('icc', icc, '(0, 1]');
  return { sd: between * Math.sqrt(1 + (1 - icc) / icc / cases) };
}

/**
 * The same where the spread of single cases is known: caseSd / sqrt(cases), times the root of the
 * design effect 1 + (cases - 1) icc. Where units have less than one case on average, no two are of
 * one unit and the design effect is 1.
 *
 * @throws RangeError when caseSd is negative, cases is not positive, or icc is not in [0, 1].
 */
export function spreadOfUnitMeansFromCases(inputs: SpreadOfUnitMeansFromCasesInputs): {
  sd: number;
} {
  const { caseSd, cases, icc } = inputs;
  within('caseSd', caseSd, '[0, Infinity)');
  within('cases', cases, '(0, Infinity)');
  const { designEffect } = designEffectOfCases({ cases, icc });
  return { sd: caseSd * Math.sqrt(designEffect / cases) };
}

/**
 * The factor by which cases that come from the same units enlarge a sample of cases:
 * 1 + (cases - 1) icc, and 1 below one case for each unit.
 *
 * @throws RangeError when cases is negative or icc is not in [0, 1].
 */
export function designEffectOfCases({ cases, icc }: Cases): { designEffect: number } {
  within('cases', cases, '[0, Infinity)');
  return designEffect({ clusterSize: Math.max(1, cases), icc, cv: 0 });
}
