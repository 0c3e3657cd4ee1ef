/** The plan's own numbers as figures: the leaves that every trace ends in. */
import {
  count,
  duration,
  type Figure,
  given,
  measure,
  money,
  points,
  share,
  statistic,
  type Unit,
} from './figure.ts';
import { isMeasuredOnVolume } from './measured-on.ts';
import type { Metric, Plan } from './plan.ts';
import { readPlan } from './plan-path.ts';
import { benefitMetric } from './roles.ts';

const timeUnits = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'];

/** The unit in which a metric is measured. */
export function metricUnit(metric: Pick<Metric, 'kind' | 'unit'>): Unit {
  if (metric.kind === 'proportion') return share;
  if (metric.unit && timeUnits.includes(metric.unit)) return duration(metric.unit);
  return metric.kind === 'count' ? count(metric.unit ?? 'event') : measure(metric.unit ?? 'unit');
}

/** The unit of a difference between two values of a metric. */
export const changeUnit = (metric: Pick<Metric, 'kind' | 'unit'>): Unit =>
  metric.kind === 'proportion' ? points : metricUnit(metric);

/** What the observations of a metric are counted in. */
export const observationUnit = (plan: Plan, metric: Metric | undefined): Unit =>
  count(metric && isMeasuredOnVolume(metric) ? plan.population.volumeUnit : plan.population.unit);

/** The unit of a plan's numeric input, by its path. */
function unitOf(plan: Plan, path: string): Unit {
  const [room, name, ...rest] = path.split('.');
  const last = path.slice(path.lastIndexOf('.') + 1);
  switch (room) {
    case 'population':
      if (last === 'size') return count(plan.population.unit);
      if (last === 'groups') return count('group');
      if (last === 'volumePerMonth') return count(plan.population.volumeUnit, 'month');
      return last === 'hoursPerMonth' ? duration('hour', 'month') : share;
    case 'metrics': {
      const metric = plan.metrics.find((entry) => entry.id === name);
      if (rest.includes('relativeChange') || dimensionless.has(last)) return share;
      if (metric && rest[0] === 'parts') return partUnit(metric, last);
      if (last === 'n') return observationUnit(plan, metric);
      if (metric && last === 'absoluteChange') return changeUnit(metric);
      return metric ? metricUnit(metric) : statistic;
    }
    case 'cohort':
      if (last === 'units') return count(plan.population.unit);
      if (last === 'weeks') return duration('week');
      if (path === 'cohort.clusters.size') return count(plan.population.unit);
      return last === 'sides' || last === 'controlRatio' ? statistic : share;
    case 'benefit':
      if (last === 'weeks') return duration('week');
      return last === 'valuePerUnit' ? money(benefitMetric(plan)?.unit) : share;
    case 'costs':
      if (last === 'changeManagement' || last === 'buffer') return share;
      return last === 'runPerYear' ? money('year') : money();
    case 'finance':
      return last === 'horizonYears' ? duration('year') : share;
    case 'ranges': {
      const of = readPlan(plan, `ranges.${name}.of`);
      return typeof of === 'string' ? unitOf(plan, of) : statistic;
    }
    case 'rollout':
      if (name === 'capacity')
        return last.endsWith('PerWeek')
          ? duration('hour', 'week')
          : duration('hour', plan.population.unit);
      if (name === 'harm') return last === 'size' ? share : duration('week');
      // A week in which something starts is a number in a calendar, not a length of time.
      return last === 'share' ? share : statistic;
    case 'rollback': {
      if (last === 'relativeChange') return share;
      const trigger = plan.rollback?.find((entry) => entry.id === name);
      if (trigger && 'signal' in trigger) return metricUnit({ kind: 'mean', unit: trigger.unit });
      const metric = plan.metrics.find((entry) => entry.id === trigger?.metric);
      return metric ? metricUnit(metric) : statistic;
    }
    default:
      return statistic;
  }
}

/** What describes a metric without having its unit. */
const dimensionless = new Set(['icc', 'covers', 'sampledShare', 'correlation']);

/** The totals that make up a ratio: its numerator has the metric's unit, its denominator counts. */
const partUnit = (metric: Metric, name: string): Unit =>
  name === 'numeratorSd' ? metricUnit(metric) : statistic;

/** One numeric input of the plan as a figure; it has no value when the plan has none. */
export function input(plan: Plan, path: string): Figure {
  const value = readPlan(plan, path);
  return given(path, typeof value === 'number' ? value : undefined, unitOf(plan, path));
}

/** The paths of all numbers in a plan, except the version of its format. */
export function inputPaths(plan: Plan): string[] {
  const { schema: _version, ...rest } = plan;
  return pathsIn(rest);
}

function pathsIn(value: unknown, prefix = ''): string[] {
  if (typeof value === 'number') return [prefix];
  if (typeof value !== 'object' || value === null) return [];
  const entries = Array.isArray(value)
    ? value.map((entry, index): [string, unknown] => [entryName(entry, index), entry])
    : Object.entries(value);
  return entries.flatMap(([key, entry]) => pathsIn(entry, prefix ? `${prefix}.${key}` : key));
}

function entryName(entry: unknown, index: number): string {
  const named = typeof entry === 'object' && entry !== null && 'id' in entry;
  return named && typeof entry.id === 'string' ? entry.id : String(index + 1);
}
