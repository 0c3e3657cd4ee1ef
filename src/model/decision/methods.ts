/** How an interval is computed from what was observed; undefined where the method has no answer. */
import type { Figure, Values } from '../figure.ts';
import {
  type Interval,
  meanDifferenceInterval,
  meanInterval,
  proportionDifferenceInterval,
  wilsonInterval,
} from '../statistics/intervals.ts';
import { poissonInterval } from '../statistics/rare.ts';

export interface Method<Inputs> {
  readonly formula: (end: 'lower' | 'upper', isChange: boolean) => string;
  readonly interval: (values: Values<Inputs>, level: number) => Interval | undefined;
}

type Sample = { readonly [Name in 'observed' | 'n' | 'designEffect']: Figure };
type Spread = Sample & { readonly sd: Figure };

const possible = (level: number) => level > 0 && level < 1;
const of = (isChange: boolean) => (isChange ? '{observed} − {reference}' : '{observed}');

/** Welch's t for two means. A group needs two independent observations, and one of them a spread. */
export const comparedMeans: Method<
  Spread & { readonly [Name in 'reference' | 'referenceSd' | 'referenceN']: Figure }
> = {
  formula: (end) =>
    `${end} end of Welch’s interval for {observed} − {reference} with a confidence of {confidence}: standard deviations {sd} and {referenceSd}, numbers {n} and {referenceN}, both divided by {designEffect}`,
  interval: (values, level) => {
    const { observed, sd, reference, referenceSd, designEffect } = values;
    const [n1, n2] = [values.n / designEffect, values.referenceN / designEffect];
    if (n1 < 2 || n2 < 2 || sd ** 2 / n1 + referenceSd ** 2 / n2 === 0 || !possible(level))
      return undefined;
    return meanDifferenceInterval({
      mean1: observed,
      sd1: sd,
      n1,
      mean2: reference,
      sd2: referenceSd,
      n2,
      level,
    });
  },
};

/** Student's t for one mean, against an exact reference if there is one. */
export const singleMean: Method<Spread & { readonly reference?: Figure }> = {
  formula: (end, isChange) =>
    `${end} end of Student’s t interval for ${of(isChange)} with a confidence of {confidence}: standard deviation {sd}, number {n} divided by {designEffect}${isChange ? ', {reference} taken as exact' : ''}`,
  interval: ({ observed, sd, n, designEffect, reference = 0 }, level) =>
    n / designEffect < 2 || sd ** 2 / n === 0 || !possible(level)
      ? undefined
      : meanInterval({ mean: observed - reference, sd, n: n / designEffect, level }),
};

/** Newcombe's interval for two shares. */
export const comparedShares: Method<
  Sample & { readonly [Name in 'reference' | 'referenceN']: Figure }
> = {
  formula: (end) =>
    `${end} end of Newcombe’s interval for {observed} − {reference} with a confidence of {confidence}: numbers {n} and {referenceN}, both divided by {designEffect}`,
  interval: (values, level) => {
    const [n1, n2] = [values.n / values.designEffect, values.referenceN / values.designEffect];
    if (!possible(level)) return undefined;
    return proportionDifferenceInterval({
      successes1: values.observed * n1,
      n1,
      successes2: values.reference * n2,
      n2,
      level,
    });
  },
};

/** Wilson's interval for one share, against an exact reference if there is one. */
export const singleShare: Method<Sample & { readonly reference?: Figure }> = {
  formula: (end, isChange) =>
    `${end} end of Wilson’s interval for ${of(isChange)} with a confidence of {confidence}: number {n} divided by {designEffect}${isChange ? ', {reference} taken as exact' : ''}`,
  interval: ({ observed, n, designEffect, reference = 0 }, level) => {
    if (!possible(level)) return undefined;
    const size = n / designEffect;
    const { low, high } = wilsonInterval({ successes: observed * size, n: size, level });
    return { low: low - reference, high: high - reference };
  },
};

/** Garwood's exact interval for a count of independent events. */
export const countOfEvents: Method<{ readonly observed: Figure }> = {
  formula: (end) =>
    `${end} end of the exact Poisson interval for {observed} with a confidence of {confidence}`,
  interval: ({ observed }, level) =>
    Number.isInteger(observed) && observed >= 0 && observed <= 1e6 && possible(level)
      ? poissonInterval({ events: observed, level })
      : undefined,
};
