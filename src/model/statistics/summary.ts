/** What a list of values comes to. */
export interface Summary {
  n: number;
  mean: number;
  /** With n - 1 in the denominator. */
  sd: number;
}

/**
 * Number, mean and sample standard deviation of values in one unit, as R's length, mean and sd. The
 * squares are taken about the mean, so that large values with a small spread keep their precision.
 *
 * @throws RangeError when there are fewer than two values or one is not a finite number.
 */
export function summarise(values: readonly number[]): Summary {
  if (values.length < 2 || !values.every(Number.isFinite))
    throw new RangeError('values: expected at least two finite numbers');
  const mean = values.reduce((sum, value) => sum + value / values.length, 0);
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { n: values.length, mean, sd: Math.sqrt(squares / (values.length - 1)) };
}
