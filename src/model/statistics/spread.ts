import { allWithin, fail, within } from './domain.ts';
import { normalUpperQuantile } from './normal.ts';

export interface SpreadFromRangeInputs {
  low: number;
  high: number;
  /** Share of the values between low and high, as many left out below as above. */
  covers: number;
}

/** What a list of values comes to. */
export interface Summary {
  n: number;
  mean: number;
  /** With n - 1 in the denominator. */
  sd: number;
}

/**
 * The standard deviation of a normal variable of which a central range is known:
 * (high - low) / (2 z), with z the (1 + covers) / 2 quantile. For the quartiles this is the range
 * over 1.35, as X. Wan, W. Wang, J. Liu and T. Tong have it for large samples (BMC Medical Research
 * Methodology 14 (2014) 135, equation 15). Skewed values have a larger one than their range tells.
 *
 * @throws RangeError when low is not below high, or covers is not in (0, 1).
 */
export function spreadFromRange({ low, high, covers }: SpreadFromRangeInputs): { sd: number } {
  within('low', low, '(-Infinity, Infinity)');
  within('high', high, `(${low}, Infinity)`);
  within('covers', covers, '(0, 1)');
  return { sd: (high - low) / (2 * normalUpperQuantile((1 - covers) / 2)) };
}

/**
 * Number, mean and sample standard deviation of values in one unit, as R's length, mean and sd. The
 * squares are taken about the mean, so that large values with a small spread keep their precision.
 *
 * @throws RangeError when there are fewer than two values or one is not a finite number.
 */
export function summarise(values: readonly number[]): Summary {
  allWithin('values', values, '(-Infinity, Infinity)');
  if (values.length < 2) fail('values', 'at least two values', values);
  const mean = values.reduce((sum, value) => sum + value / values.length, 0);
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { n: values.length, mean, sd: Math.sqrt(squares / (values.length - 1)) };
}
