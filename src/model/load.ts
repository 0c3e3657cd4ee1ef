/**
 * How much work the plan's volume asks of each unit of the population, beside what one unit can do.
 * Savings are computed on the volume, so a volume that nobody could handle is the first thing to
 * check.
 */
import { hoursIn, monthsPerYear } from './conventions.ts';
import { compute, count, duration, type Figure, share } from './figure.ts';
import { input } from './inputs.ts';
import type { Plan } from './plan.ts';
import { benefitMetric } from './roles.ts';

export interface Load {
  readonly volumePerUnit: Figure;
  /** Present when the benefit's metric is a working time. */
  readonly hoursPerUnit?: Figure;
  readonly capacityHours?: Figure;
  readonly capacityVolume?: Figure;
  readonly eligibleShare?: Figure;
}

/**
 * Handling hours per unit of the population and month = volume × handling time × hours in its unit
 * ÷ population. Capacity = productive hours × occupancy (workforce management's usual product).
 *
 * Domain: the benefit's metric is a mean measured in seconds, minutes or hours; for any other
 * metric there is no load. Missing inputs make a figure wait, nothing throws.
 */
export function analyseLoad(plan: Plan): Load {
  const { unit, volumeUnit, capacity } = plan.population;
  const size = input(plan, 'population.size');
  const volume = input(plan, 'population.volumePerMonth');
  const volumePerUnit = compute(
    'load.volumePerUnit',
    count(volumeUnit, unit),
    '{volume} ÷ {size}',
    { volume, size },
    ({ volume, size }) => volume / size,
  );
  const metric = benefitMetric(plan);
  const hours = metric?.kind === 'mean' ? hoursIn(metric.unit) : undefined;
  if (!metric || !hours) return { volumePerUnit };

  const time = input(plan, `metrics.${metric.id}.baseline`);
  const hoursPerUnit = compute(
    'load.hoursPerUnit',
    duration('hour', unit),
    '{volume} × {time} × {hours} ÷ {size}',
    { volume, time, hours, size },
    ({ volume, time, hours, size }) => (volume * time * hours) / size,
  );
  if (!capacity) return { volumePerUnit, hoursPerUnit };

  const capacityHours = compute(
    'load.capacityHours',
    duration('hour', unit),
    '{productive} × {occupancy}',
    {
      productive: input(plan, 'population.capacity.hoursPerMonth'),
      occupancy: input(plan, 'population.capacity.occupancy'),
    },
    ({ productive, occupancy }) => productive * occupancy,
  );
  const capacityVolume = compute(
    'load.capacityVolume',
    count(volumeUnit, 'month'),
    '{capacity} × {size} ÷ ({time} × {hours})',
    { capacity: capacityHours, size, time, hours },
    ({ capacity, size, time, hours }) => (capacity * size) / (time * hours),
  );
  const eligibleShare = compute(
    'load.eligibleShare',
    share,
    '{volume} ÷ {possible}',
    { volume, possible: capacityVolume },
    ({ volume, possible }) => volume / possible,
  );
  return { volumePerUnit, hoursPerUnit, capacityHours, capacityVolume, eligibleShare };
}

/** Hours of work saved in a year, where the metric is a working time. */
export function savedHoursPerYear(plan: Plan, saved: Figure): Figure | undefined {
  const metric = benefitMetric(plan);
  const hours = metric?.kind === 'mean' ? hoursIn(metric.unit) : undefined;
  if (!hours) return undefined;
  return compute(
    'payback.savedHoursPerYear',
    duration('hour', 'year'),
    '{volume} × {months} × {saved} × {hours}',
    { volume: input(plan, 'population.volumePerMonth'), months: monthsPerYear, saved, hours },
    ({ volume, months, saved, hours }) => volume * months * saved * hours,
  );
}
