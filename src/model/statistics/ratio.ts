import { within } from './domain.ts';

export interface RatioSpreadInputs {
  /** Mean of the numerator over mean of the denominator, such as cost per case. */
  ratio: number;
  /** Mean of the denominator for each unit; positive. */
  denominator: number;
  /** Standard deviations between units, each in its own unit. */
  numeratorSd: number;
  denominatorSd: number;
  /** Between numerator and denominator, over units. */
  correlation: number;
}

/**
 * The spread that one unit adds to a quotient of two totals, by the delta method:
 * sqrt(sN² + R² sD² - 2 R rho sN sD) / D. Divided by the root of the number of units it is the
 * standard error of the quotient; it is close when that is small against the quotient itself.
 *
 * A. Deng, U. Knoblich and J. Lu, Applying the Delta Method in Metric Analytics, KDD 2018, section 3.
 *
 * @throws RangeError when ratio is not finite, denominator is not positive, a standard deviation is
 *   negative, or correlation is not in [-1, 1].
 */
export function ratioSpread(inputs: RatioSpreadInputs): { sd: number } {
  const { ratio, denominator, numeratorSd, denominatorSd, correlation } = inputs;
  within('ratio', ratio, '(-Infinity, Infinity)');
  within('denominator', denominator, '(0, Infinity)');
  within('numeratorSd', numeratorSd, '[0, Infinity)');
  within('denominatorSd', denominatorSd, '[0, Infinity)');
  within('correlation', correlation, '[-1, 1]');
  const carried = ratio * denominatorSd;
  const variance =
    numeratorSd * numeratorSd + carried * carried - 2 * correlation * numeratorSd * carried;
  // At a correlation of one the two can cancel, and leave a rounding error below zero.
  return { sd: Math.sqrt(Math.max(0, variance)) / denominator };
}
