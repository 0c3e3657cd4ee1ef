/** Where a metric's rollback triggers lie, and whether the pilot went past them. */
import type { Figure } from '../figure.ts';
import { input, metricUnit } from '../inputs.ts';
import type { Metric, Plan } from '../plan.ts';
import { firesAbove, type Trigger, triggerLimit } from '../triggers.ts';

export interface RollbackLine {
  /** Id of the trigger. */
  readonly id: string;
  readonly fires: 'above' | 'below';
  readonly level: Figure;
  /** Whether the result is past it; undefined while one of the two is not known. */
  readonly crossed: boolean | undefined;
  /** Weeks of the pilot in which the value was past it. */
  readonly weeks: readonly number[];
}

const triggersOn = (plan: Plan, metric: Metric): readonly Trigger[] =>
  (plan.rollback ?? []).filter((trigger) => 'metric' in trigger && trigger.metric === metric.id);

/** A trigger is an alarm on a value, so it is held against the value and not against an interval. */
export function rollbackLinesOf(plan: Plan, metric: Metric): RollbackLine[] {
  const baseline = input(plan, `metrics.${metric.id}.baseline`);
  return triggersOn(plan, metric).map((trigger) => {
    const level = triggerLimit(plan, trigger, baseline, metricUnit(metric));
    const fires = firesAbove(trigger) ? 'above' : 'below';
    const isPast = (value: number | undefined) =>
      value === undefined || level.value === null ? undefined : isBeyond(value, level.value, fires);
    return {
      id: trigger.id,
      fires,
      level,
      crossed: isPast(metric.observed?.value),
      weeks: (metric.weekly ?? []).flatMap(({ week, value }) => (isPast(value) ? [week] : [])),
    };
  });
}

/** Past a line; a value on it, also where binary fractions miss it by a rounding error, is not. */
export function isBeyond(value: number, level: number, side: 'above' | 'below'): boolean {
  const past = side === 'above' ? value - level : level - value;
  return past > 1e-9 * Math.max(1, Math.abs(level));
}
