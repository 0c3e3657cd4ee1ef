/** How sure the pilot's own result is, as the spread of an input of the money. */
import { designEffectOf } from '../clustering.ts';
import { comparedMeans, comparedShares, singleMean, singleShare } from '../decision/methods.ts';
import { input } from '../inputs.ts';
import type { Limit } from '../limits.ts';
import type { Metric, Plan } from '../plan.ts';
import type { Interval } from '../statistics/intervals.ts';
import { referencePath } from './benefit.ts';
import type { Triplet } from './two-sided-power.ts';

/** Its ends serve as the 10% and the 90% point. */
const level = 0.8;

/**
 * The 80% confidence interval of the pilot's result, in the metric's unit, by the methods of the
 * decision: Welch against a control with a spread, Student against a baseline taken as exact, Wilson
 * or Newcombe for a proportion, sizes divided by the design effect. Undefined without a number or a
 * spread, with fewer than two independent observations in a group, and for a result that cannot be.
 *
 * @param limits what the result can be; an end that lies beyond them is cut off.
 */
export function pilotInterval(plan: Plan, metric: Metric, limits: Limit): Triplet | undefined {
  const { observed } = metric;
  if (observed?.n === undefined || observed.value === undefined) return undefined;
  const at = (path: string) => input(plan, path);
  const designEffect = designEffectOf(plan, metric, 'payback.designEffect', {
    n: at(`metrics.${metric.id}.observed.n`),
    units: at('cohort.units'),
  }).value;
  const reference = at(referencePath(metric)).value;
  const { value: likely } = observed;
  const sizes = [observed.n, observed.against?.n].filter((n) => n !== undefined);
  if (designEffect === null || reference === null) return undefined;
  if (likely < limits.min || likely > limits.max) return undefined;
  if (sizes.some((n) => n / designEffect < 2)) return undefined;
  const interval = (metric.kind === 'proportion' ? ofShare : ofMean)(
    { ...observed, value: likely },
    designEffect,
    reference,
  );
  if (!interval) return undefined;
  return {
    low: Math.max(limits.min, Math.min(likely, interval.low)),
    likely,
    high: Math.min(limits.max, Math.max(likely, interval.high)),
  };
}

type Observed = NonNullable<Metric['observed']> & { readonly value: number };

function ofShare(
  { value, n = 0, against }: Observed,
  designEffect: number,
  reference: number,
): Interval | undefined {
  const sample = { observed: value, n, designEffect };
  if (against?.n === undefined) return singleShare.interval(sample, level);
  const change = comparedShares.interval({ ...sample, reference, referenceN: against.n }, level);
  return moved(change, reference);
}

function ofMean(
  { value, n = 0, sd, against }: Observed,
  designEffect: number,
  reference: number,
): Interval | undefined {
  // None, or one too small to be divided.
  if (!sd || sd ** 2 / n === 0) return undefined;
  const sample = { observed: value, n, sd, designEffect };
  if (against?.n === undefined || !against.sd) return singleMean.interval(sample, level);
  const change = comparedMeans.interval(
    { ...sample, reference, referenceSd: against.sd, referenceN: against.n },
    level,
  );
  return moved(change, reference);
}

const moved = (interval: Interval | undefined, by: number): Interval | undefined =>
  interval && { low: by + interval.low, high: by + interval.high };
