import { fail, within } from './domain.ts';
import { checkPower, type GroupSizes, groupSizes, sampleSizeMeans } from './means.ts';
import { normalUpperQuantile } from './normal.ts';

export interface SampleSizeNonInferiorityMeansInputs {
  /** How much worse still counts as no worse: positive, in the metric's unit. */
  margin: number;
  sd: number;
  /** True difference, treatment less control, higher being better; above -margin. */
  difference: number;
  /** One-sided. */
  alpha: number;
  power: number;
  /** Control size over treatment size. */
  ratio: number;
}

export interface SampleSizeNonInferiorityProportionsInputs {
  /** How much worse still counts as no worse: positive, as a difference of proportions. */
  margin: number;
  /** True proportion under treatment, higher being better. */
  treatment: number;
  /** True proportion under control. */
  control: number;
  alpha: number;
  power: number;
  ratio: number;
}

/**
 * Group sizes with which a one-sided t test rejects "difference <= -margin" when the true
 * difference is as given. Higher is better: for a metric where lower is better, change the sign of
 * the difference.
 *
 * That test is the superiority test of `sampleSizeMeans` for margin + difference: S.-C. Chow,
 * J. Shao and H. Wang, Sample Size Calculations in Clinical Research (2nd ed., 2008), section 3.2,
 * with noncentral t in place of the normal.
 *
 * @throws RangeError when margin is not positive or difference not above -margin, and as
 *   `sampleSizeMeans`.
 */
export function sampleSizeNonInferiorityMeans(
  inputs: SampleSizeNonInferiorityMeansInputs,
): GroupSizes {
  const { margin, difference, ...test } = inputs;
  within('margin', margin, '(0, Infinity)');
  within('difference', difference, `(${-margin}, Infinity)`);
  return sampleSizeMeans({ ...test, difference: margin + difference, sides: 1 });
}

/**
 * Group sizes with which a one-sided z test, variances not pooled, rejects
 * "treatment - control <= -margin". Higher is better: where lower is better, give the complements.
 *
 * S.-C. Chow, J. Shao and H. Wang, Sample Size Calculations in Clinical Research (2nd ed., 2008),
 * section 4.2.
 *
 * @throws RangeError when margin is not in (0, 1], a proportion is not in [0, 1], treatment is not
 *   above control - margin, both proportions are 0 or 1 (then the approximation has no variance to
 *   work with), ratio is not positive, alpha is not in (0, 1), or power is not in (alpha, 1).
 */
export function sampleSizeNonInferiorityProportions(
  inputs: SampleSizeNonInferiorityProportionsInputs,
): GroupSizes {
  const { margin, treatment, control, alpha, power, ratio } = inputs;
  within('margin', margin, '(0, 1]');
  within('control', control, '[0, 1]');
  within('treatment', treatment, '[0, 1]');
  const distance = treatment - control + margin;
  if (distance <= 0) fail('treatment', `a proportion above ${control} - ${margin}`, treatment);
  within('alpha', alpha, '(0, 1)');
  checkPower(power, alpha);
  within('ratio', ratio, '(0, Infinity)');
  const variance = treatment * (1 - treatment) + (control * (1 - control)) / ratio;
  if (variance === 0) fail('treatment', 'not both proportions at 0 or 1', treatment);
  const z = normalUpperQuantile(alpha) + normalUpperQuantile(1 - power);
  return groupSizes((z / distance) ** 2 * variance, ratio);
}
