import { within } from './domain.ts';
import { normalUpperQuantile } from './normal.ts';

export interface SpreadFromRangeInputs {
  low: number;
  high: number;
  /** Share of the values between low and high, as many left out below as above. */
  covers: number;
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
