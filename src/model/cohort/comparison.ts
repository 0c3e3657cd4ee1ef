/**
 * The tests with which a pilot is compared: what each asks of a sample, its power, and what it can
 * see. Groups are counted in independent observations, of which one unit stands for `weight`. Those
 * against a fixed level stand in `level.ts`.
 */
import {
  detectableDifferenceMeans,
  detectableMarginProportions,
  detectableProportion,
  powerMeans,
  powerNonInferiorityProportions,
  powerProportions,
  type Sides,
  sampleSizeMeans,
  sampleSizeNonInferiorityProportions,
  sampleSizeProportions,
} from '../statistics/index.ts';

export interface Design {
  readonly units: number;
  readonly control: number;
  readonly baseline: number;
  /** The difference to see, or the worsening to rule out. */
  readonly effect: number;
  readonly sd: number;
  readonly alpha: number;
  readonly power: number;
  readonly sides: Sides;
  readonly weight: number;
}

export interface Comparison {
  /** Held against a fixed level: there is no other group, and the sizes of one do not matter. */
  readonly alone?: true;
  /** The test as a formula: with the effect it is asked for, and looking for the effect it sees. */
  readonly formula: { readonly asks: string; readonly sees: string };
  /** Whether the metric can move that far: a share stays between nothing and everything. */
  readonly possible: (design: Pick<Design, 'baseline' | 'effect'>) => boolean;
  /** Observations in the pilot, with a control group of `ratio` times as many. */
  readonly size: (design: Omit<Design, 'units' | 'control'>, ratio: number) => number;
  readonly power: (design: Design) => number;
  readonly detectable: (design: Design) => number | 'unreachable';
}

export const groups = ({ units, control, weight }: Design) => ({
  treatment: tidy(units * weight),
  control: tidy(control * weight),
});

/** Rounding alone must not turn a group of two into one of fewer. */
const tidy = (size: number): number => {
  const whole = Math.round(size);
  return Math.abs(size - whole) < 1e-9 ? whole : size;
};

/** Two-sample Student t, exact through the noncentral t. */
export const means: Comparison = {
  formula: {
    asks: 't test, number of sides {sides}, α = {alpha}, effect {effect}, standard deviation {sd}',
    sees: 't test, number of sides {sides}, α = {alpha}, standard deviation {sd}',
  },
  possible: () => true,
  size: ({ effect, sd, alpha, power, sides }, ratio) =>
    sampleSizeMeans({ difference: effect, sd, alpha, power, sides, ratio }).treatment,
  power: (design) => powerMeans({ ...design, ...groups(design), difference: design.effect }).power,
  detectable: (design) => detectableDifferenceMeans({ ...design, ...groups(design) }).difference,
};

/** Two proportions, normal approximation, in the direction in which the metric gets better. */
export const proportions = (direction: 'increase' | 'decrease'): Comparison => {
  const sign = direction === 'increase' ? 1 : -1;
  const treated = ({ baseline, effect }: { baseline: number; effect: number }) =>
    baseline + sign * effect;
  return {
    formula: {
      asks: 'test of two proportions, number of sides {sides}, α = {alpha}, a change of {effect} from {baseline}',
      sees: 'test of two proportions, number of sides {sides}, α = {alpha}, a change from {baseline}',
    },
    possible: (design) => treated(design) >= 0 && treated(design) <= 1,
    size: ({ alpha, power, sides, ...design }, ratio) =>
      sampleSizeProportions({
        treatment: treated(design),
        control: design.baseline,
        alpha,
        power,
        sides,
        ratio,
      }).treatment,
    power: (design) => {
      const { treatment: treatmentSize, control: controlSize } = groups(design);
      const middle = (treated(design) + design.baseline) / 2;
      // Nobody or everybody in both groups, up to rounding: there is nothing to compare.
      return middle * (1 - middle) < 1e-200
        ? Number.NaN
        : powerProportions({
            treatment: treated(design),
            control: design.baseline,
            treatmentSize,
            controlSize,
            alpha: design.alpha,
            sides: design.sides,
          }).power;
    },
    detectable: (design) => {
      const { treatment: treatmentSize, control: controlSize } = groups(design);
      const { treatment } = detectableProportion({
        ...design,
        control: design.baseline,
        treatmentSize,
        controlSize,
        direction,
      });
      return treatment === null ? 'unreachable' : Math.abs(treatment - design.baseline);
    },
  };
};

/** One-sided, with the share of alpha that the plan's test has on one side. */
export const oneSided = <Given extends Pick<Design, 'alpha' | 'sides'>>(design: Given) => ({
  ...design,
  alpha: design.alpha / design.sides,
  sides: 1 as const,
});

/** No worse by a margin, where nothing truly changes: a t test shifted by the margin. */
export const meansNoWorse: Comparison = {
  formula: {
    asks: 'one-sided t test, α = {alpha} ÷ {sides}, no worse by {effect} where nothing changes, standard deviation {sd}',
    sees: 'one-sided t test, α = {alpha} ÷ {sides}, no worse where nothing changes, standard deviation {sd}',
  },
  possible: () => true,
  size: (design, ratio) => means.size(oneSided(design), ratio),
  power: (design) => means.power(oneSided(design)),
  detectable: (design) => means.detectable(oneSided(design)),
};

/** The same for two proportions, variances not pooled. */
export const proportionsNoWorse: Comparison = {
  formula: {
    asks: 'one-sided test of two proportions, α = {alpha} ÷ {sides}, no worse by {effect} where {baseline} does not change',
    sees: 'one-sided test of two proportions, α = {alpha} ÷ {sides}, no worse where {baseline} does not change',
  },
  // Without variance there is nothing to work with.
  possible: ({ baseline, effect }) => varies(baseline) && effect <= 1,
  size: ({ baseline, effect, power, ...design }, ratio) =>
    sampleSizeNonInferiorityProportions({
      margin: effect,
      treatment: baseline,
      control: baseline,
      alpha: oneSided(design).alpha,
      power,
      ratio,
    }).treatment,
  power: (design) =>
    powerNonInferiorityProportions({ ...marginOf(design), margin: design.effect }).power,
  detectable: (design) => {
    if (!varies(design.baseline)) return 'unreachable';
    const { margin } = detectableMarginProportions({ ...marginOf(design), power: design.power });
    return margin > 1 ? 'unreachable' : margin;
  },
};

const varies = (proportion: number): boolean => proportion * (1 - proportion) > 1e-12;

const marginOf = (design: Design) => ({
  proportion: design.baseline,
  treatmentSize: groups(design).treatment,
  controlSize: groups(design).control,
  alpha: oneSided(design).alpha,
});

/** A group needs two units, and two observations, before its spread can be estimated. */
export const comparable = ({ alone }: Comparison, design: Design): boolean => {
  const { treatment, control } = groups(design);
  const other = alone ? [] : [tidy(design.control), control];
  return Math.min(tidy(design.units), treatment, ...other) >= 2;
};
