/**
 * The interval of one metric's result: of its change against the comparison where the threshold is
 * a change, of its level where the threshold is a level.
 */
import { designEffectOf } from '../clustering.ts';
import { compute, type Figure, type Unit, type Values } from '../figure.ts';
import { changeUnit, input, metricUnit } from '../inputs.ts';
import type { Metric, Plan } from '../plan.ts';
import type { Interval } from '../statistics/intervals.ts';
import { isLevel } from '../threshold.ts';
import {
  comparedMeans,
  comparedShares,
  countOfEvents,
  type Method,
  singleMean,
  singleShare,
} from './methods.ts';

export type Comparison = 'control' | 'before' | 'baseline' | 'level';

export interface ResultInterval {
  readonly comparison: Comparison;
  /** Missing where no honest interval is known. */
  readonly method?: MethodName;
  /** The change, or the level. */
  readonly estimate: Figure;
  readonly low: Figure;
  readonly high: Figure;
  readonly designEffect: Figure;
  /** The interval at another confidence level; undefined where it cannot be computed. */
  readonly at: (level: number) => Interval | undefined;
}

export type MethodName = 'welch' | 'student' | 'newcombe' | 'wilson' | 'poisson';

/** What the result is held against. A concurrent group or earlier weeks, else the plan's baseline. */
export function comparisonOf({ threshold, observed }: Metric): Comparison {
  if (isLevel({ threshold })) return 'level';
  return observed?.against?.kind ?? 'baseline';
}

/**
 * Means, totals and ratios: Welch's t against a measured comparison, Student's t against a baseline
 * taken as exact or for a level. Shares: Newcombe's and Wilson's score intervals likewise. Counts:
 * Garwood's exact Poisson interval of a level; a change of counts has no interval here, because the
 * plan does not say how many units and weeks each count covers.
 *
 * Sizes are divided by the design effect, which widens the interval by its square root.
 */
export function intervalOf(plan: Plan, metric: Metric, confidence: Figure): ResultInterval {
  const path = (name: string) => `decision.${metric.id}.${name}`;
  const at = (name: string) => input(plan, `metrics.${metric.id}.${name}`);
  const comparison = comparisonOf(metric);
  const ofLevel = comparison === 'level';
  const measured = comparison === 'control' || comparison === 'before';
  const unit = ofLevel ? metricUnit(metric) : changeUnit(metric);
  const observed = at('observed.value');
  const reference = at(measured ? 'observed.against.value' : 'baseline');
  const n = at('observed.n');
  const designEffect = designEffectOf(plan, metric, path('designEffect'), {
    n,
    units: input(plan, 'cohort.units'),
  });
  const estimate = ofLevel
    ? compute(path('estimate'), unit, '{observed}', { observed }, ({ observed }) => observed)
    : compute(
        path('estimate'),
        unit,
        '{observed} − {reference}',
        { observed, reference },
        ({ observed, reference }) => observed - reference,
      );
  const result = <Inputs extends Readonly<Record<string, Figure>>>(
    method: MethodName,
    rule: Method<Inputs>,
    inputs: Inputs,
  ): ResultInterval => ({
    comparison,
    method,
    estimate,
    designEffect,
    ...ends(path, unit, rule, { ...inputs, confidence }),
  });

  const sample = { observed, n, designEffect };
  if (metric.kind === 'count')
    return ofLevel
      ? result('poisson', countOfEvents, { observed })
      : { comparison, estimate, designEffect, ...noEnds(path, unit) };
  if (metric.kind === 'proportion') {
    if (measured)
      return result('newcombe', comparedShares, {
        ...sample,
        reference,
        referenceN: at('observed.against.n'),
      });
    return result('wilson', singleShare, ofLevel ? sample : { ...sample, reference });
  }
  const spread = { ...sample, sd: at('observed.sd') };
  if (measured)
    return result('welch', comparedMeans, {
      ...spread,
      reference,
      referenceSd: at('observed.against.sd'),
      referenceN: at('observed.against.n'),
    });
  return result('student', singleMean, ofLevel ? spread : { ...spread, reference });
}

function ends<Inputs extends Readonly<Record<string, Figure>>>(
  path: (name: string) => string,
  unit: Unit,
  method: Method<Inputs>,
  inputs: Inputs & { readonly confidence: Figure },
) {
  const end = (name: 'low' | 'high') =>
    compute(
      path(name),
      unit,
      method.formula(name === 'low' ? 'lower' : 'upper', 'reference' in inputs),
      inputs,
      (values) => method.interval(values, values.confidence)?.[name] ?? 'undefined',
    );
  const figures = Object.entries<Figure>(inputs);
  const values = Object.fromEntries(figures.map(([name, { value }]) => [name, value]));
  const complete = figures.every(([, { value }]) => value !== null);
  return {
    low: end('low'),
    high: end('high'),
    at: (level: number) =>
      complete ? method.interval(values as Values<Inputs>, level) : undefined,
  };
}

const noEnds = (path: (name: string) => string, unit: Unit) => ({
  low: compute(path('low'), unit, 'no interval for a change of counts', {}, () => 'undefined'),
  high: compute(path('high'), unit, 'no interval for a change of counts', {}, () => 'undefined'),
  at: () => undefined,
});
