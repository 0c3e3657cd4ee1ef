/** Which inputs of the money are uncertain, between which values, and how one knows. */
import { planPathsOf } from '../figure.ts';
import { input } from '../inputs.ts';
import { type Limit, limitOf } from '../limits.ts';
import type { Payback } from '../payback.ts';
import type { Metric, Plan } from '../plan.ts';
import { benefitMetric } from '../roles.ts';
import { designEffect } from '../statistics/design-effect.ts';
import {
  type Interval,
  meanDifferenceInterval,
  proportionDifferenceInterval,
  wilsonInterval,
} from '../statistics/intervals.ts';
import { referencePath } from './benefit.ts';
import type { Returns } from './returns.ts';
import type { Triplet } from './two-sided-power.ts';

export interface UncertainInput extends Triplet {
  readonly path: string;
  /** A range that the plan states, or the interval of the pilot's own result. */
  readonly from: 'range' | 'pilot';
  readonly limits: Limit;
}

export interface Uncertainty {
  readonly inputs: readonly UncertainInput[];
  /** Paths of ranges that do not contain the plan's value any more, and are not counted. */
  readonly outside: readonly string[];
  /** Where the spread of the effect comes from; `fixed` where neither is there. */
  readonly effect: 'range' | 'pilot' | 'fixed';
  readonly effectPath: string;
}

/**
 * A range of the plan counts where money depends on its input and the plan's value lies inside. The
 * effect has the pilot's own interval when the result has a group size and a spread, unless the
 * plan states a range for it.
 */
export function uncertaintyOf(plan: Plan, payback: Payback, returns: Returns): Uncertainty {
  const metric = benefitMetric(plan);
  const effectPath = `metrics.${metric?.id}.${metric?.observed ? 'observed.value' : 'expected.relativeChange'}`;
  const used = new Set(
    [payback.phasedWeeks, returns.npv].flatMap((figure) => [...planPathsOf(figure)]),
  );
  const stated = [
    ...new Map((plan.ranges ?? []).map((range) => [range.of, range])).values(),
  ].flatMap(({ of, low, high }) => {
    const likely = input(plan, of).value;
    // Without both ends there is no range yet.
    if (!used.has(of) || low === undefined || high === undefined || likely === null) return [];
    return [{ path: of, low, likely, high, from: 'range' as const, limits: limitsIn(plan, of) }];
  });
  const inside = stated.filter(
    ({ low, likely, high, limits }) =>
      limits.min <= low && low <= likely && likely <= high && high <= limits.max,
  );
  const pilot = stated.some(({ path }) => path === effectPath)
    ? undefined
    : pilotInterval(plan, metric, limitsIn(plan, effectPath));
  const inputs = [
    ...inside,
    ...(pilot ? [{ ...pilot, path: effectPath, from: 'pilot' as const }] : []),
  ];
  return {
    inputs,
    outside: stated.filter((range) => !inside.includes(range)).map(({ path }) => path),
    effect: inputs.find(({ path }) => path === effectPath)?.from ?? 'fixed',
    effectPath,
  };
}

/** What an input can be: its range in the schema, and no share outside of 0 to 1, no time below 0. */
function limitsIn(plan: Plan, path: string): Limit {
  const limit = limitOf(path) ?? { min: -1e12, max: 1e12 };
  const { quantity, of } = input(plan, path).unit;
  if (!path.startsWith('metrics.') || path.endsWith('relativeChange')) return limit;
  if (quantity === 'share' && of === undefined) return { ...limit, min: 0, max: 1 };
  return quantity === 'duration' ? { ...limit, min: 0 } : limit;
}

/**
 * The 80% confidence interval of the pilot's result, whose ends serve as its 10% and 90% points: by
 * Welch against a control with a spread, by Student against a baseline taken as exact, by Wilson or
 * Newcombe for a proportion. Whole teams in the pilot make the sample smaller by the design effect.
 */
function pilotInterval(
  plan: Plan,
  metric: Metric | undefined,
  limits: Limit,
): (Triplet & { readonly limits: Limit }) | undefined {
  const { observed } = metric ?? {};
  if (!metric || observed?.n === undefined) return undefined;
  const clusters = plan.cohort?.clusters;
  const inflation = clusters
    ? designEffect({ clusterSize: clusters.size, icc: clusters.icc, cv: clusters.cv ?? 0 })
        .designEffect
    : 1;
  const size = (n: number) => n / inflation;
  const control = observed.against?.n === undefined ? undefined : observed.against;
  const reference = input(plan, referencePath(metric)).value;
  // With fewer than two independent units there is no spread to speak of.
  if (reference === null || size(observed.n) < 2 || (control?.n && size(control.n) < 2))
    return undefined;
  const interval =
    metric.kind === 'proportion'
      ? shareInterval(observed.value, size(observed.n), reference, control?.n && size(control.n))
      : meanInterval(
          { mean: observed.value, sd: observed.sd, n: size(observed.n) },
          { mean: reference, sd: control?.sd ?? 0, n: control?.n ? size(control.n) : 2 },
        );
  if (!interval) return undefined;
  return {
    low: Math.max(limits.min, interval.low),
    likely: observed.value,
    high: Math.min(limits.max, interval.high),
    limits,
  };
}

const level = 0.8;

function shareInterval(
  value: number,
  n: number,
  reference: number,
  controls: number | undefined,
): Interval {
  if (!controls) return wilsonInterval({ successes: value * n, n, level });
  const { low, high } = proportionDifferenceInterval({
    successes1: value * n,
    n1: n,
    successes2: reference * controls,
    n2: controls,
    level,
  });
  return { low: Math.max(0, reference + low), high: Math.min(1, reference + high) };
}

interface Group {
  readonly mean: number;
  readonly sd: number | undefined;
  readonly n: number;
}

function meanInterval(pilot: Group, other: Group): Interval | undefined {
  // None, or one too small to be divided.
  if (!pilot.sd || pilot.sd ** 2 / pilot.n === 0) return undefined;
  const { low, high } = meanDifferenceInterval({
    mean1: pilot.mean,
    sd1: pilot.sd,
    n1: pilot.n,
    mean2: other.mean,
    sd2: other.sd ?? 0,
    n2: other.n,
    level,
  });
  return { low: other.mean + low, high: other.mean + high };
}
