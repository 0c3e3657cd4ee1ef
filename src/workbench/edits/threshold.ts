/** What counts as success, written in another way: the same level, wherever it can be computed. */
import { limitOf } from '../../model/limits.ts';
import type { Metric, Plan } from '../../model/plan.ts';
import { tidy } from '../../model/tidy.ts';
import { forget, isAt } from './about.ts';
import { assume, reasonOf } from './assumptions.ts';
import { changed } from './entries.ts';

export const thresholdKinds = ['relativeChange', 'absoluteChange', 'atLeast', 'atMost'] as const;
export type ThresholdKind = (typeof thresholdKinds)[number];

export const thresholdKindOf = ({ threshold }: Metric): ThresholdKind | undefined =>
  thresholdKinds.find((kind) => threshold && kind in threshold);

/** The threshold of a metric as it would be written in one of the four ways. */
function thresholdAs(kind: ThresholdKind, value: number): NonNullable<Metric['threshold']> {
  switch (kind) {
    case 'relativeChange':
      return { relativeChange: value };
    case 'absoluteChange':
      return { absoluteChange: value };
    case 'atLeast':
      return { atLeast: value };
    case 'atMost':
      return { atMost: value };
  }
}

/**
 * Writes the threshold as another kind. Where the level cannot be carried over, for want of a
 * baseline, the metric is left without a threshold: a number would only look like the old one.
 */
export function setThresholdKind(plan: Plan, id: string, kind: ThresholdKind | undefined): Plan {
  const metric = plan.metrics.find((entry) => entry.id === id);
  const before = metric && thresholdKindOf(metric);
  if (!metric || before === kind) return plan;
  const value = kind && converted(metric, kind);
  const threshold = value === undefined || !kind ? undefined : thresholdAs(kind, value);
  const next = {
    ...plan,
    metrics: changed(plan.metrics, id, ({ threshold: _before, ...rest }) => ({
      ...rest,
      ...(threshold && { threshold }),
    })),
  };
  const at = `metrics.${id}.threshold`;
  const kept = threshold && reasonOf(plan, `${at}.${before}`);
  const told = forget(next, (path) => isAt(path, at));
  return kept ? assume(told, `${at}.${kind}`, kept) : told;
}

function converted(metric: Metric, kind: ThresholdKind): number | undefined {
  const { baseline } = metric;
  const level = levelIn(metric);
  if (level === undefined) return undefined;
  const value = {
    relativeChange: baseline ? (level - baseline) / baseline : undefined,
    absoluteChange: baseline === undefined ? undefined : level - baseline,
    atLeast: level,
    atMost: level,
  }[kind];
  return value === undefined ? undefined : fitting(metric, kind, tidy(value));
}

function levelIn({ threshold, baseline }: Metric): number | undefined {
  if (!threshold) return undefined;
  if ('atLeast' in threshold) return threshold.atLeast;
  if ('atMost' in threshold) return threshold.atMost;
  if (baseline === undefined) return undefined;
  return 'relativeChange' in threshold
    ? baseline * (1 + threshold.relativeChange)
    : baseline + threshold.absoluteChange;
}

/** A converted number that the field itself would refuse is none. */
function fitting({ id, kind: measure }: Metric, kind: ThresholdKind, value: number) {
  const limit = limitOf(`metrics.${id}.threshold.${kind}`);
  const isShare = measure === 'proportion';
  const min = isShare ? (kind.endsWith('Change') ? -1 : 0) : (limit?.min ?? value);
  const max = isShare ? 1 : (limit?.max ?? value);
  return value >= min && value <= max ? value : undefined;
}
