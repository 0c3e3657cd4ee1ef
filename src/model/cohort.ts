/**
 * Is the pilot's cohort large enough? Its share of the population is held against the rule of
 * thumb, and its size against what the primary metric's threshold asks for: the sample that would
 * show an effect of exactly that size with the chosen error rates.
 */
import { cohortBand } from './conventions.ts';
import type { MetricResult } from './decision.ts';
import { compute, count, type Figure, share } from './figure.ts';
import { changeUnit, input } from './inputs.ts';
import type { Metric, Plan } from './plan.ts';
import {
  ceilSample,
  detectableDifferenceMeans,
  detectableProportion,
  powerMeans,
  powerProportions,
  type Sides,
  sampleSizeMeans,
  sampleSizeProportions,
} from './statistics/index.ts';

export interface Cohort {
  readonly share: Figure;
  /** The rule of thumb's band, as units of this population. */
  readonly bandLow: Figure;
  readonly bandHigh: Figure;
  readonly control: Figure;
  /** The effect that must be seen: the distance of the threshold from the baseline. */
  readonly effect: Figure;
  /** Smallest cohort that sees the effect with the chosen power. */
  readonly required: Figure;
  readonly requiredShare: Figure;
  /** The chosen cohort's chance of seeing an effect as large as the threshold. */
  readonly power: Figure;
  /** The smallest effect the chosen cohort sees with the chosen power. */
  readonly detectable: Figure;
  readonly detectableRelative: Figure;
}

type Design = {
  readonly units: number;
  readonly control: number;
  readonly baseline: number;
  readonly effect: number;
  readonly sd: number;
  readonly alpha: number;
  readonly power: number;
  readonly sides: Sides;
};

const oneOrTwo = (sides: number): Sides => (sides === 1 ? 1 : 2);

/**
 * The cohort against its primary metric.
 *
 * Means: two-sample Student t test with equal variances, power exact through the noncentral t
 * (Cohen, Statistical Power Analysis, 1988; as R's pwr computes it). Proportions: normal
 * approximation, variance pooled under the null, no continuity correction (Fleiss, Levin and Paik,
 * Statistical Methods for Rates and Proportions, 2003). Units are taken as independent.
 *
 * Sizes are whole units of the population, effects are in the metric's unit, chances are fractions.
 * Domain: at least two units in each group and power above alpha; outside it a figure is
 * `unreachable` or `undefined`, and without a spread or baseline it waits. Nothing throws.
 */
export function analyseCohort(plan: Plan, primary: MetricResult): Cohort {
  const { metric, baseline } = primary;
  const unit = count(plan.population.unit);
  const size = input(plan, 'population.size');
  const units = input(plan, 'cohort.units');
  const alpha = input(plan, 'cohort.alpha');
  const power = input(plan, 'cohort.power');
  const sides = input(plan, 'cohort.sides');
  const equal = plan.cohort?.comparison !== 'rest';
  const test = testFor(metric);
  // A proportion's spread follows from its baseline; only a mean needs one from the plan.
  const sd = metric.kind === 'mean' ? input(plan, `metrics.${metric.id}.sd`) : baseline;

  const band = (name: 'bandLow' | 'bandHigh', bound: Figure) =>
    compute(`cohort.${name}`, unit, '{size} × {bound}', { size, bound }, ({ size, bound }) =>
      Math.round(size * bound),
    );
  const control = equal
    ? compute('cohort.control', unit, '{units}', { units }, ({ units }) => units)
    : compute(
        'cohort.control',
        unit,
        '{size} − {units}',
        { size, units },
        ({ size, units }) => size - units,
      );
  const effect = compute(
    'cohort.effect',
    changeUnit(metric),
    '| {limit} − {baseline} |',
    { limit: primary.limit, baseline },
    ({ limit, baseline }) => Math.abs(limit - baseline),
  );
  const required = compute(
    'cohort.required',
    unit,
    equal ? test.formula.requiredEqual : test.formula.requiredRest,
    { size, effect, baseline, sd, alpha, power, sides },
    ({ size, sides, ...design }) =>
      requiredUnits(test, { ...design, sides: oneOrTwo(sides) }, equal, size),
  );
  const requiredShare = compute(
    'cohort.requiredShare',
    share,
    '{required} ÷ {size}',
    { required, size },
    ({ required, size }) => required / size,
  );
  const chance = compute(
    'cohort.power',
    share,
    test.formula.power,
    { units, control, effect, baseline, sd, alpha, sides },
    ({ sides, ...design }) =>
      comparable(design) && test.possible(design)
        ? test.power({ ...design, sides: oneOrTwo(sides), power: Number.NaN })
        : 'unreachable',
  );
  const detectable = compute(
    'cohort.detectable',
    changeUnit(metric),
    test.formula.detectable,
    { units, control, baseline, sd, alpha, power, sides },
    ({ sides, ...design }) =>
      comparable(design) && design.power > design.alpha
        ? test.detectable({ ...design, sides: oneOrTwo(sides), effect: Number.NaN })
        : 'unreachable',
  );
  const detectableRelative = compute(
    'cohort.detectableRelative',
    share,
    '{detectable} ÷ {baseline}',
    { detectable, baseline },
    ({ detectable, baseline }) => (baseline === 0 ? 'undefined' : detectable / Math.abs(baseline)),
  );
  return {
    share: compute(
      'cohort.share',
      share,
      '{units} ÷ {size}',
      { units, size },
      ({ units, size }) => units / size,
    ),
    bandLow: band('bandLow', cohortBand.low),
    bandHigh: band('bandHigh', cohortBand.high),
    control,
    effect,
    required,
    requiredShare,
    power: chance,
    detectable,
    detectableRelative,
  };
}

interface Test {
  readonly formula: Readonly<
    Record<'requiredEqual' | 'requiredRest' | 'power' | 'detectable', string>
  >;
  /** Whether the metric can move that far: a share stays between nothing and everything. */
  readonly possible: (design: Pick<Design, 'baseline' | 'effect'>) => boolean;
  readonly equalSize: (design: Omit<Design, 'units' | 'control'>) => number;
  readonly power: (design: Design) => number;
  readonly detectable: (design: Design) => number | 'unreachable';
}

/** Two-sample Student t, exact through the noncentral t. */
const means: Test = {
  formula: {
    requiredEqual:
      'smallest n per group with a power of {power}: t test, {sides} side(s), α = {alpha}, effect {effect}, standard deviation {sd}',
    requiredRest:
      'smallest n against {size} − n with a power of {power}: t test, {sides} side(s), α = {alpha}, effect {effect}, standard deviation {sd}',
    power:
      'power of {units} against {control}: t test, {sides} side(s), α = {alpha}, effect {effect}, standard deviation {sd}',
    detectable:
      'smallest effect that {units} against {control} see with a power of {power}: t test, {sides} side(s), α = {alpha}, standard deviation {sd}',
  },
  possible: () => true,
  equalSize: ({ effect, sd, alpha, power, sides }) =>
    sampleSizeMeans({ difference: effect, sd, alpha, power, sides, ratio: 1 }).treatment,
  power: ({ units, control, effect, sd, alpha, sides }) =>
    powerMeans({ treatment: units, control, difference: effect, sd, alpha, sides }).power,
  detectable: ({ units, control, sd, alpha, power, sides }) =>
    detectableDifferenceMeans({ treatment: units, control, sd, alpha, power, sides }).difference,
};

/** Two proportions, normal approximation, in the direction in which the metric gets better. */
const proportions = (direction: 'increase' | 'decrease'): Test => {
  const sign = direction === 'increase' ? 1 : -1;
  const treated = ({ baseline, effect }: { baseline: number; effect: number }) =>
    baseline + sign * effect;
  return {
    formula: {
      requiredEqual:
        'smallest n per group with a power of {power}: test of two proportions, {sides} side(s), α = {alpha}, a change of {effect} from {baseline}',
      requiredRest:
        'smallest n against {size} − n with a power of {power}: test of two proportions, {sides} side(s), α = {alpha}, a change of {effect} from {baseline}',
      power:
        'power of {units} against {control}: test of two proportions, {sides} side(s), α = {alpha}, a change of {effect} from {baseline}',
      detectable:
        'smallest change from {baseline} that {units} against {control} see with a power of {power}: test of two proportions, {sides} side(s), α = {alpha}',
    },
    possible: (design) => treated(design) >= 0 && treated(design) <= 1,
    equalSize: ({ alpha, power, sides, ...design }) =>
      sampleSizeProportions({
        treatment: treated(design),
        control: design.baseline,
        alpha,
        power,
        sides,
        ratio: 1,
      }).treatment,
    power: ({ units, control, alpha, sides, ...design }) =>
      // Nobody or everybody in both groups: there is nothing to compare.
      design.effect === 0 && design.baseline % 1 === 0
        ? Number.NaN
        : powerProportions({
            treatment: treated(design),
            control: design.baseline,
            treatmentSize: units,
            controlSize: control,
            alpha,
            sides,
          }).power,
    detectable: ({ units, control, baseline, alpha, power, sides }) => {
      const { treatment } = detectableProportion({
        control: baseline,
        treatmentSize: units,
        controlSize: control,
        alpha,
        power,
        sides,
        direction,
      });
      return treatment === null ? 'unreachable' : Math.abs(treatment - baseline);
    },
  };
};

const testFor = ({ kind, better }: Metric): Test =>
  kind === 'proportion' ? proportions(better === 'higher' ? 'increase' : 'decrease') : means;

/** A group needs two units before its spread can be estimated. */
const comparable = ({ units, control }: Pick<Design, 'units' | 'control'>) =>
  units >= 2 && control >= 2;

function requiredUnits(
  test: Test,
  design: Omit<Design, 'units' | 'control'>,
  equal: boolean,
  size: number,
): number | 'undefined' | 'unreachable' {
  if (design.effect === 0 || design.power <= design.alpha) return 'undefined';
  if (!test.possible(design)) return 'unreachable';
  if (equal) {
    const units = Math.max(2, ceilSample(test.equalSize(design)));
    // The control group comes out of the same population.
    return 2 * units > size ? 'unreachable' : units;
  }
  // Against the rest, power grows until half of the population is treated.
  const enough = (units: number) =>
    test.power({ ...design, units, control: size - units }) >= design.power;
  let high = Math.floor(size / 2);
  if (high < 2 || size - high < 2 || !enough(high)) return 'unreachable';
  let low = 1;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (middle >= 2 && enough(middle)) high = middle;
    else low = middle;
  }
  return high;
}
