/** The tests of a guardrail that has a fixed level to keep: the pilot alone, without a control group. */
import {
  detectableLevel,
  detectableOneMean,
  powerOneMean,
  powerOneProportion,
  sampleSizeOneMean,
  sampleSizeOneProportion,
} from '../statistics/index.ts';
import { type Comparison, groups, oneSided } from './comparison.ts';

/** One-sample Student t, exact through the noncentral t. */
export const levelOfMean: Comparison = {
  alone: true,
  formula: {
    asks: 'one-sided t test of one group, α = {alpha} ÷ {sides}, its level {effect} away, standard deviation {sd}',
    sees: 'one-sided t test of one group, α = {alpha} ÷ {sides}, standard deviation {sd}',
  },
  possible: () => true,
  size: (design) => sampleSizeOneMean({ ...oneSided(design), distance: design.effect }).n,
  power: (design) =>
    powerOneMean({ ...oneSided(design), n: groups(design).treatment, distance: design.effect })
      .power,
  detectable: (design) =>
    detectableOneMean({ ...oneSided(design), n: groups(design).treatment }).distance,
};

/** The score test of one proportion: whether the end of Wilson’s interval keeps the level. */
export const levelOfShare = (isUpTo: boolean): Comparison => {
  const levelOf = ({ baseline, effect }: { baseline: number; effect: number }) =>
    isUpTo ? baseline + effect : baseline - effect;
  const test = <Given extends { baseline: number; effect: number; alpha: number; sides: 1 | 2 }>(
    design: Given,
  ) => ({ ...oneSided(design), proportion: design.baseline, level: levelOf(design) });
  return {
    alone: true,
    formula: {
      asks: 'one-sided score test of one proportion, α = {alpha} ÷ {sides}, {baseline} with its level {effect} away',
      sees: 'one-sided score test of one proportion, α = {alpha} ÷ {sides}, of {baseline}',
    },
    possible: (design) => levelOf(design) > 0 && levelOf(design) < 1,
    size: (design) => sampleSizeOneProportion(test(design)).n,
    power: (design) => powerOneProportion({ ...test(design), n: groups(design).treatment }).power,
    detectable: (design) => {
      const { alpha } = oneSided(design);
      // An interval of no confidence is the estimate itself.
      if (alpha >= 0.5) return 'unreachable';
      const { level } = detectableLevel({
        n: groups(design).treatment,
        proportion: design.baseline,
        alpha,
        power: design.power,
        side: isUpTo ? 'above' : 'below',
      });
      return level === null ? 'unreachable' : Math.abs(level - design.baseline);
    },
  };
};
