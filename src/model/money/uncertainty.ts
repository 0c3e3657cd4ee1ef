/** Which inputs of the money are uncertain, between which values, and how one knows. */
import { planPathsOf } from '../figure.ts';
import { input } from '../inputs.ts';
import { type Limit, limitOf } from '../limits.ts';
import type { Payback } from '../payback.ts';
import type { Plan } from '../plan.ts';
import { benefitMetric } from '../roles.ts';
import { pilotInterval } from './pilot-interval.ts';
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
  const effectPath = `metrics.${metric?.id}.${metric?.observed?.value !== undefined ? 'observed.value' : 'expected.relativeChange'}`;
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
  const limits = limitsIn(plan, effectPath);
  const pilot =
    metric && !stated.some(({ path }) => path === effectPath)
      ? pilotInterval(plan, metric, limits)
      : undefined;
  const inputs: readonly UncertainInput[] = [
    ...inside,
    ...(pilot ? [{ ...pilot, path: effectPath, from: 'pilot' as const, limits }] : []),
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
