/**
 * The range of a plan's input as things stand: the schema's limit, narrowed by what the other
 * inputs leave possible. Fields state it and refuse what lies outside, so that whatever is accepted
 * is a plan the model can analyse.
 */
import { input } from '../../model/inputs.ts';
import { type Limit, limitOf } from '../../model/limits.ts';
import type { Plan } from '../../model/plan.ts';
import { readPlan } from '../../model/plan-path.ts';
import { tidy } from '../../model/tidy.ts';

/** Phases rise by at least this share, a tenth of a percent; so does a spread from low to high. */
const shareStep = 0.001;

export function rangeOf(plan: Plan, path: string): Limit {
  const limit = limitOf(path) ?? { min: -1e9, max: 1e9 };
  const narrower = narrowed(plan, path);
  return {
    ...limit,
    min: Math.max(limit.min, narrower.min ?? limit.min),
    max: Math.min(limit.max, narrower.max ?? limit.max),
  };
}

function narrowed(plan: Plan, path: string): { min?: number; max?: number } {
  const [room, second, third = '', name] = path.split('.');
  if (path === 'cohort.units') {
    const { size } = plan.population;
    return size === undefined ? {} : { max: size - 1 };
  }
  if (path === 'population.size') return { min: (plan.cohort?.units ?? 1) + 1 };
  if (room === 'rollout' && (name === 'share' || name === 'week')) {
    const step = name === 'share' ? shareStep : 1;
    const neighbour = (offset: number) =>
      readPlan(plan, `rollout.phases.${Number(third) + offset}.${name}`);
    const [before, after] = [neighbour(-1), neighbour(1)];
    return {
      ...(typeof before === 'number' && { min: tidy(before + step) }),
      ...(typeof after === 'number' && { max: tidy(after - step) }),
    };
  }
  if (room === 'ranges') return around(plan, second ?? '', third);
  if (room === 'metrics')
    return { ...measured(plan, path, second ?? '', third), ...spread(plan, path) };
  const trigger = room === 'rollback' && plan.rollback?.find(({ id }) => id === second);
  if (trigger && 'metric' in trigger && third !== 'relativeChange')
    return measured(plan, path, trigger.metric, third);
  return {};
}

/** The low end of a usual range lies below its high end. */
function spread(plan: Plan, path: string): { min?: number; max?: number } {
  const [, of, end] = /^(.+\.spread)\.(low|high)$/.exec(path) ?? [];
  const other = input(plan, `${of}.${end === 'low' ? 'high' : 'low'}`).value;
  if (of === undefined || other === null) return {};
  return end === 'low' ? { max: tidy(other - shareStep) } : { min: tidy(other + shareStep) };
}

/** A range lies within what its input can be, and the input's value lies within the range. */
function around(plan: Plan, number: string, end: string) {
  const of = readPlan(plan, `ranges.${number}.of`);
  if (typeof of !== 'string') return {};
  const likely = input(plan, of).value;
  const { min, max } = rangeOf(plan, of);
  const other = (name: string) => input(plan, `ranges.${number}.${name}`).value;
  // The value may lie outside by now, or be unknown.
  return end === 'low'
    ? { min, max: Math.min(likely ?? max, other('high') ?? max) }
    : { min: Math.max(likely ?? min, other('low') ?? min), max };
}

/** What is measured as a share lies between nothing and everything, and no time is negative. */
function measured(plan: Plan, path: string, id: string, name: string) {
  const isShare = plan.metrics.find((metric) => metric.id === id)?.kind === 'proportion';
  const isChange = path.endsWith('Change');
  if (isShare && !path.endsWith('.n')) return { min: isChange ? -1 : 0, max: 1 };
  const isTime = input(plan, path).unit.quantity === 'duration';
  return isTime && ['baseline', 'observed', 'spread', 'weekly'].includes(name) ? { min: 0 } : {};
}
