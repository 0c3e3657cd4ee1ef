import { fail, oneOf, within } from './domain.ts';
import { checkPower, checkTest, type GroupSizes, groupSizes, type Sides } from './means.ts';
import { normalUpperQuantile, normalUpperTail } from './normal.ts';
import { findRoot } from './root.ts';

export interface SampleSizeProportionsInputs {
  /** Proportion expected under treatment, 0 to 1. */
  treatment: number;
  /** Proportion expected under control, 0 to 1. */
  control: number;
  alpha: number;
  power: number;
  sides: Sides;
  /** Control size over treatment size. */
  ratio: number;
}

export interface PowerProportionsInputs {
  treatment: number;
  control: number;
  treatmentSize: number;
  controlSize: number;
  alpha: number;
  sides: Sides;
}

export interface DetectableProportionInputs {
  control: number;
  treatmentSize: number;
  controlSize: number;
  alpha: number;
  power: number;
  sides: Sides;
  /** Whether the treatment's proportion is looked for above or below the control's. */
  direction: 'increase' | 'decrease';
}

/**
 * Group sizes with which the z test for two proportions detects a difference.
 *
 * Normal approximation, variance pooled under the null, no continuity correction, one tail counted:
 * J. L. Fleiss, B. Levin and M. C. Paik, Statistical Methods for Rates and Proportions (3rd ed.,
 * 2003), section 4.2; R's power.prop.test at ratio 1.
 *
 * @throws RangeError when a proportion is not in [0, 1] or both are the same, ratio is not positive,
 *   alpha is not in (0, 1), power is not in (alpha, 1) or so low that any size exceeds it, or sides
 *   is not 1 or 2.
 */
export function sampleSizeProportions(inputs: SampleSizeProportionsInputs): GroupSizes {
  const { treatment, control, alpha, power, sides, ratio } = inputs;
  checkProportions(treatment, control);
  if (treatment === control) fail('treatment', 'a proportion other than the control', treatment);
  checkTest(alpha, sides);
  checkPower(power, alpha);
  within('ratio', ratio, '(0, Infinity)');
  const { underNull, underAlternative } = standardErrors(treatment, control, 1, ratio);
  const reach =
    normalUpperQuantile(alpha / sides) * underNull +
    normalUpperQuantile(1 - power) * underAlternative;
  if (reach <= 0) fail('power', 'more than any sample has', power);
  return groupSizes((reach / (treatment - control)) ** 2, ratio);
}

/**
 * Power of the z test for two proportions: the inverse of `sampleSizeProportions`. One tail is
 * counted, so that at equal proportions a two-sided test shows half of alpha.
 *
 * @throws RangeError when a proportion is not in [0, 1], both are 0 or both 1, a size is below 1,
 *   alpha is not in (0, 1), or sides is not 1 or 2.
 */
export function powerProportions(inputs: PowerProportionsInputs): { power: number } {
  const { treatment, control, treatmentSize, controlSize, alpha, sides } = inputs;
  checkProportions(treatment, control);
  if (treatment === control) within('treatment', treatment, '(0, 1)');
  checkSizes(treatmentSize, controlSize);
  checkTest(alpha, sides);
  const errors = standardErrors(treatment, control, treatmentSize, controlSize);
  const excess =
    normalUpperQuantile(alpha / sides) * errors.underNull - Math.abs(treatment - control);
  // Without variance (0 against 1) the outcome is certain.
  if (errors.underAlternative === 0) return { power: excess < 0 ? 1 : 0 };
  return { power: normalUpperTail(excess / errors.underAlternative) };
}

/**
 * The proportion under treatment nearest to the control's that given groups detect with a given
 * power: the inverse of `powerProportions` in the treatment's proportion.
 *
 * @returns `treatment: null` when no proportion between the control's and 0 or 1 is detected.
 * @throws RangeError when control is not in [0, 1], a size is below 1, alpha is not in (0, 1), power
 *   is not in (alpha, 1), sides is not 1 or 2, or direction is neither increase nor decrease.
 */
export function detectableProportion(inputs: DetectableProportionInputs): {
  treatment: number | null;
} {
  const { control, treatmentSize, controlSize, alpha, power, sides, direction } = inputs;
  within('control', control, '[0, 1]');
  checkSizes(treatmentSize, controlSize);
  checkTest(alpha, sides);
  checkPower(power, alpha);
  oneOf('direction', direction, ['increase', 'decrease']);
  const zAlpha = normalUpperQuantile(alpha / sides);
  const zBeta = normalUpperQuantile(1 - power);
  const surplus = (treatment: number) => {
    const errors = standardErrors(treatment, control, treatmentSize, controlSize);
    return (
      Math.abs(treatment - control) - zAlpha * errors.underNull - zBeta * errors.underAlternative
    );
  };
  const end = direction === 'increase' ? 1 : 0;
  // Below a power of one half the surplus may rise and fall again: the nearest crossing counts. At
  // a control of 0 or 1 the surplus is 0 without being a crossing, hence the start a hair away.
  let near = control + (end - control) * 1e-15;
  if (end !== control && surplus(near) >= 0) return { treatment: near };
  for (let step = 1; step <= 64 && end !== control; step++) {
    const far = (control * (64 - step) + end * step) / 64;
    if (surplus(far) >= 0) return { treatment: findRoot(surplus, near, far) };
    near = far;
  }
  return { treatment: null };
}

function checkProportions(treatment: number, control: number): void {
  within('treatment', treatment, '[0, 1]');
  within('control', control, '[0, 1]');
}

function checkSizes(treatmentSize: number, controlSize: number): void {
  within('treatmentSize', treatmentSize, '[1, Infinity)');
  within('controlSize', controlSize, '[1, Infinity)');
}

/** Standard errors of the difference: variance pooled as under the null, and each group its own. */
function standardErrors(
  treatment: number,
  control: number,
  treatmentSize: number,
  controlSize: number,
): { underNull: number; underAlternative: number } {
  const pooled =
    (treatment * treatmentSize + control * controlSize) / (treatmentSize + controlSize);
  return {
    underNull: Math.sqrt(pooled * (1 - pooled) * (1 / treatmentSize + 1 / controlSize)),
    underAlternative: Math.sqrt(
      (treatment * (1 - treatment)) / treatmentSize + (control * (1 - control)) / controlSize,
    ),
  };
}
