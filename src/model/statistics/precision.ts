import { within } from './domain.ts';
import { normalUpperQuantile } from './normal.ts';

export interface SampleSizeWilsonInputs {
  /** The proportion expected. */
  proportion: number;
  /** Half of the width that the interval may have. */
  halfWidth: number;
  /** Confidence level, such as 0.95. */
  level: number;
}

export interface HalfWidthWilsonInputs {
  proportion: number;
  n: number;
  level: number;
}

/**
 * The sample in which Wilson's interval about a proportion has a given half-width, not rounded.
 *
 * W. W. Piegorsch, Sample sizes for improved binomial confidence intervals, Computational Statistics
 * and Data Analysis 46 (2004) 309-316: with q = 1 - p the half-width is a root of a quadratic in n,
 * n = z² (pq - 2h² + sqrt(p²q² + h² (1 - 4pq))) / (2h²).
 *
 * @throws RangeError when proportion is not in [0, 1], halfWidth not in (0, 0.5), or level not in
 *   (0, 1).
 */
export function sampleSizeWilson(inputs: SampleSizeWilsonInputs): { n: number } {
  const { proportion, halfWidth, level } = inputs;
  within('proportion', proportion, '[0, 1]');
  within('halfWidth', halfWidth, '(0, 0.5)');
  within('level', level, '(0, 1)');
  const z = normalUpperQuantile((1 - level) / 2);
  const variance = proportion * (1 - proportion);
  const square = halfWidth * halfWidth;
  const root = Math.sqrt(variance * variance + square * (1 - 4 * variance));
  return { n: (z * z * (variance - 2 * square + root)) / (2 * square) };
}

/**
 * Half of the width of Wilson's interval about a proportion: the inverse of `sampleSizeWilson`.
 *
 * @throws RangeError when proportion is not in [0, 1], n is not positive, or level not in (0, 1).
 */
export function halfWidthWilson(inputs: HalfWidthWilsonInputs): { halfWidth: number } {
  const { proportion, n, level } = inputs;
  within('proportion', proportion, '[0, 1]');
  within('n', n, '(0, Infinity)');
  within('level', level, '(0, 1)');
  const z = normalUpperQuantile((1 - level) / 2);
  const root = Math.sqrt((proportion * (1 - proportion)) / n + ((z / n) * z) / n / 4);
  return { halfWidth: (z * root) / (1 + (z * z) / n) };
}
