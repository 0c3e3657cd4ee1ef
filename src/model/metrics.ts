/**
 * What each metric shows against its threshold. The verdict compares point estimates; whether a
 * result could be chance needs the number of units and their spread, and without both the model
 * says that it cannot be judged.
 */
import { compute, type Figure, share } from './figure.ts';
import { changeUnit, input } from './inputs.ts';
import type { Metric, Plan } from './plan.ts';
import { gain, isUpTo, levelOf } from './threshold.ts';

export type Verdict = 'met' | 'missed' | 'not-measured' | 'no-threshold';

export interface MetricResult {
  readonly metric: Metric;
  readonly baseline: Figure;
  readonly observed: Figure;
  /** Observed minus baseline, signed. */
  readonly change: Figure;
  readonly relativeChange: Figure;
  /** The same with the sign turned, for sentences that say "fell by". */
  readonly fall: Figure;
  readonly relativeFall: Figure;
  /** The fall that the hypothesis expects. */
  readonly expectedFall: Figure;
  /** The level at which the threshold is met. */
  readonly limit: Figure;
  readonly limitFall: Figure;
  readonly verdict: Verdict;
  /** False when n or spread are missing, so that chance cannot be ruled out. */
  readonly judgeable: boolean;
}

/**
 * Changes against the baseline (observed − baseline, and the same ÷ baseline) and the level at
 * which the threshold is met. Changes of a proportion are in percentage points. Figures without
 * baseline or result wait; a relative change from a baseline of zero is undefined.
 */
export function analyseMetric(plan: Plan, metric: Metric): MetricResult {
  const at = (name: string) => `metrics.${metric.id}.${name}`;
  const difference = changeUnit(metric);
  const baseline = input(plan, at('baseline'));
  const observed = input(plan, at('observed.value'));
  const pair = { observed, baseline };
  const change = compute(
    at('change'),
    difference,
    '{observed} − {baseline}',
    pair,
    ({ observed, baseline }) => observed - baseline,
  );
  const fall = compute(
    at('fall'),
    difference,
    '{baseline} − {observed}',
    pair,
    ({ observed, baseline }) => baseline - observed,
  );
  const relativeChange = compute(
    at('relativeChange'),
    share,
    '({observed} − {baseline}) ÷ {baseline}',
    pair,
    ({ observed, baseline }) =>
      baseline === 0 ? 'undefined' : (observed - baseline) / Math.abs(baseline),
  );
  const relativeFall = compute(
    at('relativeFall'),
    share,
    '({baseline} − {observed}) ÷ {baseline}',
    pair,
    ({ observed, baseline }) =>
      baseline === 0 ? 'undefined' : (baseline - observed) / Math.abs(baseline),
  );
  const limit = levelOf(plan, metric, baseline);
  const limitFall = compute(
    at('limitFall'),
    difference,
    '{baseline} − {limit}',
    { baseline, limit },
    ({ baseline, limit }) => baseline - limit,
  );
  return {
    metric,
    baseline,
    observed,
    change,
    relativeChange,
    fall,
    relativeFall,
    expectedFall: compute(
      at('expectedFall'),
      share,
      '−({expected})',
      { expected: input(plan, at('expected.relativeChange')) },
      ({ expected }) => -expected,
    ),
    limit,
    limitFall,
    verdict: verdictOf(metric, observed, limit),
    judgeable: isJudgeable(metric),
  };
}

function verdictOf(metric: Metric, observed: Figure, limit: Figure): Verdict {
  if (!metric.threshold) return 'no-threshold';
  if (observed.value === null || limit.value === null) return 'not-measured';
  const met = gain(observed.value, limit.value, isUpTo(metric)) >= 0;
  return met ? 'met' : 'missed';
}

/** A proportion or count needs n alone; what is averaged needs a standard deviation too. */
function isJudgeable({ kind, observed }: Metric): boolean {
  const hasSpread = kind === 'proportion' || kind === 'count' || observed?.sd !== undefined;
  return observed?.n !== undefined && hasSpread;
}
