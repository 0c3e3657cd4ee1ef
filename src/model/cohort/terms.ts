/** What the comparison of one metric is computed from, and the figures that follow from it. */

import { sidesOf } from '../error-rates.ts';
import { type Absence, compute, count, type Figure, share } from '../figure.ts';
import { changeUnit, input } from '../inputs.ts';
import type { MetricResult } from '../metrics.ts';
import type { Metric, Plan } from '../plan.ts';
import { isUpTo } from '../threshold.ts';
import { type Comparison, comparable } from './comparison.ts';
import { comparisonFor } from './comparison-for.ts';
import { computeWith } from './compute-with.ts';
import { type Observations, observationsOf } from './observations.ts';
import type { Question } from './question.ts';
import { smallestAgainstControl, smallestAgainstRest, smallestAlone } from './smallest.ts';
import { type Spread, spreadOf } from './spread.ts';

export interface Terms {
  readonly metric: Metric;
  readonly test: Comparison;
  /** Against a control group of its own, or the rest of the population. */
  readonly equal: boolean;
  readonly spread: Spread;
  readonly observations: Observations;
  /** What the threshold asks to be seen, or allows to get worse. */
  readonly effect: Figure;
  /** The same over all pilot units, where only some of them use it. */
  readonly diluted: Figure;
  readonly control: Figure;
  readonly inputs: Readonly<
    Record<'size' | 'units' | 'baseline' | 'sd' | 'alpha' | 'power' | 'sides', Figure>
  >;
  readonly weight: Figure | undefined;
  readonly ratio: Figure | undefined;
  readonly adoption: Figure | undefined;
}

/**
 * The terms for a pilot of the plan's size, or of another.
 *
 * Superiority asks for the distance between threshold and baseline, in either direction.
 * Non-inferiority asks for what the threshold allows to get worse, and a level to keep for its
 * distance from the baseline; where nothing is allowed, no sample can show it and the margin is
 * undefined. The effect of something that a share of the units
 * uses is that share of itself over all of them; the tolerance of a guardrail holds for all units
 * and is not diluted.
 */
export function termsOf(
  plan: Plan,
  { metric, baseline, limit }: MetricResult,
  question: Question,
  units: Figure = input(plan, 'cohort.units'),
): Terms {
  const at = (name: string) => `cohort.requirements.${metric.id}.${name}`;
  const noWorse = question === 'non-inferiority' || question === 'within-level';
  // A level says itself on which side it is kept, a change by what is better.
  const isUpper = question === 'within-level' ? isUpTo(metric) : metric.better === 'lower';
  const spread = spreadOf(plan, metric, baseline);
  const observations = observationsOf(plan, metric, spread);
  const equal = plan.cohort?.comparison !== 'rest';
  const optional = (path: string, value: number | undefined) =>
    value === undefined ? undefined : input(plan, path);
  const ratio = equal ? optional('cohort.controlRatio', plan.cohort?.controlRatio) : undefined;
  const adoption = noWorse ? undefined : optional('cohort.adoption', plan.cohort?.adoption);
  const effect = noWorse
    ? compute(
        at('effect'),
        changeUnit(metric),
        isUpper ? '{limit} − {baseline}' : '{baseline} − {limit}',
        { limit, baseline },
        ({ limit, baseline }) => {
          const margin = isUpper ? limit - baseline : baseline - limit;
          // A tolerance that rounding alone leaves is none.
          return margin > 1e-9 * Math.max(1, Math.abs(baseline)) ? margin : 'undefined';
        },
      )
    : compute(
        at('effect'),
        changeUnit(metric),
        '| {limit} − {baseline} |',
        { limit, baseline },
        ({ limit, baseline }) => Math.abs(limit - baseline),
      );
  const diluted = adoption
    ? compute(
        at('diluted'),
        changeUnit(metric),
        '{effect} × {adoption}',
        { effect, adoption },
        ({ effect, adoption }) => effect * adoption,
      )
    : effect;
  return {
    metric,
    test: comparisonFor(metric, question),
    equal,
    spread,
    observations,
    effect,
    diluted,
    control: controlOf(plan, units, equal, ratio),
    inputs: {
      size: input(plan, 'population.size'),
      units,
      baseline,
      sd: observations.sd,
      alpha: input(plan, 'cohort.alpha'),
      power: input(plan, 'cohort.power'),
      sides: input(plan, 'cohort.sides'),
    },
    weight: observations.weight,
    ratio,
    adoption,
  };
}

function controlOf(plan: Plan, units: Figure, equal: boolean, ratio: Figure | undefined): Figure {
  const unit = count(plan.population.unit);
  if (!equal)
    return compute(
      'cohort.control',
      unit,
      '{size} − {units}',
      { size: input(plan, 'population.size'), units },
      ({ size, units }) => size - units,
    );
  return computeWith(
    'cohort.control',
    unit,
    ratio ? '{units} × {ratio}' : '{units}',
    { units },
    { ratio },
    ({ units, ratio }) => Math.ceil(units * ratio),
  );
}

/** In a formula, after the test: what a unit counts for where it is not one observation. */
const counting = ({ weight }: Terms): string => (weight ? ', each unit counting {weight}' : '');

/** In a formula: what the pilot is compared with, if it is with another group. */
const against = ({ test }: Terms): string => (test.alone ? '' : ' against {control}');

/** The smallest pilot that answers the question with the chosen power, in whole units. */
export function requiredOf(terms: Terms, path: string): Figure {
  const { inputs, test, equal, diluted: effect, weight, ratio } = terms;
  const { units, ...rest } = inputs;
  const other = equal ? (ratio ? 'against {ratio} n' : 'per group') : 'against {size} − n';
  return computeWith(
    path,
    units.unit,
    `smallest n ${test.alone ? '' : `${other} `}with a power of {power}: ${test.formula.asks}${counting(terms)}`,
    { ...rest, effect },
    { weight, ratio: test.alone ? undefined : ratio },
    ({ size, sides, ratio, ...given }): number | Absence => {
      const design = { ...given, sides: sidesOf(sides) };
      if (design.effect === 0 || design.power <= design.alpha) return 'undefined';
      if (!test.possible(design)) return 'unreachable';
      if (test.alone) return smallestAlone(test, design, size);
      return equal
        ? smallestAgainstControl(test, design, ratio, size)
        : smallestAgainstRest(test, design, size);
    },
  );
}

/** The chance that the pilot answers the question. */
export function powerOf(terms: Terms, path: string): Figure {
  const { inputs, test, control, diluted: effect, weight } = terms;
  const { units, baseline, sd, alpha, sides } = inputs;
  return computeWith(
    path,
    share,
    `power of {units}${against(terms)}: ${test.formula.asks}${counting(terms)}`,
    { units, effect, baseline, sd, alpha, sides },
    { control: test.alone ? undefined : control, weight },
    ({ sides, ...given }) => {
      const design = { ...given, sides: sidesOf(sides), power: Number.NaN };
      return comparable(test, design) && test.possible(design) ? test.power(design) : 'unreachable';
    },
  );
}

/** The smallest effect that the pilot sees, or worsening that it rules out. */
export function detectableOf(terms: Terms, path: string): Figure {
  const { inputs, test, control, weight, adoption } = terms;
  const { units, baseline, sd, alpha, power, sides } = inputs;
  return computeWith(
    path,
    changeUnit(terms.metric),
    `smallest effect that {units}${against(terms)} see with a power of {power}: ${test.formula.sees}${counting(terms)}${adoption ? ', divided by {adoption}' : ''}`,
    { units, baseline, sd, alpha, power, sides },
    { control: test.alone ? undefined : control, weight, adoption },
    ({ sides, adoption, ...given }) => {
      const design = { ...given, sides: sidesOf(sides), effect: Number.NaN };
      if (!comparable(test, design) || design.power <= design.alpha) return 'unreachable';
      const seen = test.detectable(design);
      if (seen === 'unreachable') return seen;
      const effect = seen / adoption;
      return test.possible({ baseline: design.baseline, effect }) ? effect : 'unreachable';
    },
  );
}
