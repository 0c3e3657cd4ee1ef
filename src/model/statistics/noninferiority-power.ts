import { within } from './domain.ts';
import { checkPower } from './means.ts';
import { normalUpperQuantile, normalUpperTail } from './normal.ts';

interface Groups {
  /** The proportion in both groups: nothing truly changes. */
  proportion: number;
  treatmentSize: number;
  controlSize: number;
  /** One-sided. */
  alpha: number;
}

export interface PowerNonInferiorityProportionsInputs extends Groups {
  /** How much worse still counts as no worse: positive, as a difference of proportions. */
  margin: number;
}

export interface DetectableMarginProportionsInputs extends Groups {
  power: number;
}

/**
 * Power of the one-sided z test, variances not pooled, that one proportion is no worse than another
 * by `margin`, where they are the same: the inverse of `sampleSizeNonInferiorityProportions`.
 *
 * S.-C. Chow, J. Shao and H. Wang, Sample Size Calculations in Clinical Research (2nd ed., 2008),
 * section 4.2.
 *
 * @throws RangeError when proportion is not in (0, 1), a size is below 1, alpha is not in (0, 1), or
 *   margin is not in (0, 1].
 */
export function powerNonInferiorityProportions(inputs: PowerNonInferiorityProportionsInputs): {
  power: number;
} {
  within('margin', inputs.margin, '(0, 1]');
  const error = standardError(inputs);
  return { power: normalUpperTail(normalUpperQuantile(inputs.alpha) - inputs.margin / error) };
}

/**
 * The smallest margin that given groups rule out with a given power: the inverse of
 * `powerNonInferiorityProportions` in the margin. It may exceed 1, and then nothing is ruled out.
 *
 * @throws RangeError as `powerNonInferiorityProportions`, and when power is not in (alpha, 1).
 */
export function detectableMarginProportions(inputs: DetectableMarginProportionsInputs): {
  margin: number;
} {
  const { alpha, power } = inputs;
  const error = standardError(inputs);
  checkPower(power, alpha);
  return { margin: (normalUpperQuantile(alpha) + normalUpperQuantile(1 - power)) * error };
}

function standardError({ proportion, treatmentSize, controlSize, alpha }: Groups): number {
  within('proportion', proportion, '(0, 1)');
  within('treatmentSize', treatmentSize, '[1, Infinity)');
  within('controlSize', controlSize, '[1, Infinity)');
  within('alpha', alpha, '(0, 1)');
  return Math.sqrt(proportion * (1 - proportion) * (1 / treatmentSize + 1 / controlSize));
}
