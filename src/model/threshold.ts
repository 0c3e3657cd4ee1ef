/** What a metric's threshold asks for, whichever way it is written. */
import { compute, type Figure } from './figure.ts';
import { changeUnit, input, metricUnit } from './inputs.ts';
import type { Metric, Plan } from './plan.ts';

/** Whether success lies below the threshold: at most a level, or a metric that should fall. */
export const isUpTo = ({ threshold, better }: Pick<Metric, 'threshold' | 'better'>): boolean =>
  threshold !== undefined &&
  ('atMost' in threshold || (!('atLeast' in threshold) && better === 'lower'));

/** Whether the threshold is a level, and not a change against a comparison. */
export const isLevel = ({ threshold }: Pick<Metric, 'threshold'>): boolean =>
  threshold !== undefined && ('atLeast' in threshold || 'atMost' in threshold);

/** How far a value lies on the good side of a threshold; 0 where it is reached exactly. */
export function gain(value: number, threshold: number, upTo: boolean): number {
  // A level reached exactly is reached, also where binary fractions miss it by a rounding error.
  const slack = 1e-9 * Math.max(1, Math.abs(threshold));
  const over = upTo ? threshold - value : value - threshold;
  return Math.abs(over) <= slack ? 0 : over;
}

/** The level at which the threshold is met, in the metric's unit. */
export function levelOf(plan: Plan, metric: Metric, baseline: Figure): Figure {
  const path = `metrics.${metric.id}.limit`;
  const at = (name: string) => input(plan, `metrics.${metric.id}.threshold.${name}`);
  const unit = metricUnit(metric);
  const { threshold } = metric;
  if (threshold && 'relativeChange' in threshold)
    return compute(
      path,
      unit,
      '{baseline} × (1 + {required})',
      { baseline, required: at('relativeChange') },
      ({ baseline, required }) => baseline * (1 + required),
    );
  if (threshold && 'absoluteChange' in threshold)
    return compute(
      path,
      unit,
      '{baseline} + {allowed}',
      { baseline, allowed: at('absoluteChange') },
      ({ baseline, allowed }) => baseline + allowed,
    );
  return statedLevel(plan, metric, path);
}

/** The change that a threshold asks for or allows, fixed from the baseline, or the level it sets. */
export function marginOf(plan: Plan, metric: Metric, path: string): Figure {
  const at = (name: string) => input(plan, `metrics.${metric.id}.${name}`);
  const { threshold } = metric;
  if (threshold && 'relativeChange' in threshold)
    return compute(
      path,
      changeUnit(metric),
      '{baseline} × {change}',
      { baseline: at('baseline'), change: at('threshold.relativeChange') },
      ({ baseline, change }) => baseline * change,
    );
  if (threshold && 'absoluteChange' in threshold)
    return compute(
      path,
      changeUnit(metric),
      '{change}',
      { change: at('threshold.absoluteChange') },
      ({ change }) => change,
    );
  return statedLevel(plan, metric, path);
}

function statedLevel(plan: Plan, metric: Metric, path: string): Figure {
  const { threshold } = metric;
  const name = threshold && 'atMost' in threshold ? 'atMost' : 'atLeast';
  const level = input(plan, `metrics.${metric.id}.threshold.${name}`);
  return compute(path, metricUnit(metric), '{level}', { level }, ({ level }) => level);
}
