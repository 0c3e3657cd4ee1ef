/** The pilot week by week, and the result that its weeks amount to. */
import { compute, type Figure } from '../figure.ts';
import { input, metricUnit } from '../inputs.ts';
import { isMeasuredOnVolume } from '../measured-on.ts';
import type { Metric, Plan } from '../plan.ts';

type Observed = NonNullable<Metric['observed']>;

export interface Weekly {
  /** What the weeks amount to, beside the result that is judged. */
  readonly value: Figure;
  readonly differs: boolean;
}

/** A typed result is often rounded; further from its weeks than this it is another number. */
const roundingTolerance = 0.01;

interface WeekValue {
  readonly value: number;
  readonly n: number | undefined;
}

/**
 * The result that the weekly values amount to: a count of events is their sum; everything else is
 * their mean, weighted by the number of observations where every week has one, and plain where one
 * lacks it. A weighted mean of shares is the share over all weeks. Numbers of observations are added
 * up where one is a case of the volume; units come back each week, so their number stays as it is,
 * as do standard deviations, which weekly means cannot tell.
 *
 * Values in the metric's unit. Weeks without a value are passed over; undefined without any value.
 */
export function observedFromWeekly(metric: Metric): Observed | undefined {
  const treated = weeksOf(metric, 'value');
  if (treated.length === 0) return undefined;
  const control = weeksOf(metric, 'control');
  const before = metric.observed?.against;
  return {
    ...metric.observed,
    ...summaryOf(metric, treated),
    ...(control.length > 0 && {
      against: {
        ...(before?.kind === 'control' && before),
        kind: 'control' as const,
        ...summaryOf(metric, control),
      },
    }),
  };
}

/** The weeks as a figure that can be traced, and whether the typed result says something else. */
export function weeklyOf(plan: Plan, metric: Metric): Weekly | undefined {
  const weeks = weeksOf(metric, 'value');
  if (weeks.length === 0) return undefined;
  const weighted = isWeighted(metric, weeks);
  const at = (index: number, name: string) =>
    input(plan, `metrics.${metric.id}.weekly.${index + 1}.${name}`);
  const rows = (metric.weekly ?? []).flatMap(({ week, value }, index) =>
    value === undefined ? [] : [{ week, index }],
  );
  const inputs = Object.fromEntries(
    rows.flatMap(({ week, index }) => [
      [`week${week}`, at(index, 'value')],
      ...(weighted ? [[`n${week}`, at(index, 'n')]] : []),
    ]),
  ) as Record<string, Figure>;
  const value = compute(
    `results.${metric.id}.weekly`,
    metricUnit(metric),
    metric.kind === 'count'
      ? 'sum of the weeks'
      : weighted
        ? 'mean of the weeks, each weighted by its number of observations'
        : 'mean of the weeks',
    inputs,
    () => resultFrom(metric, weeks),
  );
  const typed = metric.observed?.value;
  return {
    value,
    differs: typed !== undefined && value.value !== null && isFar(typed, value.value),
  };
}

function weeksOf({ weekly = [] }: Metric, side: 'value' | 'control'): readonly WeekValue[] {
  return weekly.flatMap((entry) => {
    const { value, n } = (side === 'control' ? entry.control : entry) ?? {};
    return value === undefined ? [] : [{ value, n }];
  });
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

const isWeighted = ({ kind }: Metric, weeks: readonly WeekValue[]) =>
  kind !== 'count' && weeks.every(({ n }) => n !== undefined);

function resultFrom(metric: Metric, weeks: readonly WeekValue[]): number {
  if (metric.kind === 'count') return sum(weeks.map(({ value }) => value));
  const weighted = isWeighted(metric, weeks);
  const weightOf = ({ n }: WeekValue) => (weighted && n !== undefined ? n : 1);
  return sum(weeks.map((week) => week.value * weightOf(week))) / sum(weeks.map(weightOf));
}

function summaryOf(metric: Metric, weeks: readonly WeekValue[]) {
  const numbers = weeks.flatMap(({ n }) => (n === undefined ? [] : [n]));
  const isComplete = isMeasuredOnVolume(metric) && numbers.length === weeks.length;
  return { value: resultFrom(metric, weeks), ...(isComplete && { n: sum(numbers) }) };
}

const isFar = (typed: number, weekly: number) =>
  Math.abs(typed - weekly) > roundingTolerance * Math.max(Math.abs(typed), Math.abs(weekly));
