/** Constants that calculations share. Each is a choice a reader may question, so each has a name. */
import { convention, count, duration, share } from './figure.ts';

export const monthsPerYear = convention('monthsPerYear', 12, duration('month', 'year'));

/** Rollouts are planned in whole weeks, so a year is counted as 52 of them. */
export const weeksPerYear = convention('weeksPerYear', 52, duration('week', 'year'));

/** The framework's rule of thumb for the share of the population in a pilot; it has no source. */
export const cohortBand = {
  low: convention('cohortBandLow', 0.05, share),
  high: convention('cohortBandHigh', 0.15, share),
};

/** The framework's rule of thumb for the length of a pilot; it has no source. */
export const pilotWeeks = {
  low: convention('pilotWeeksLow', 4, duration('week')),
  high: convention('pilotWeeksHigh', 8, duration('week')),
};

const hoursPer: Readonly<Record<string, number>> = { second: 1 / 3600, minute: 1 / 60, hour: 1 };

/** How many hours one unit of time makes, where the metric is a working time. */
export function hoursIn(unit: string | undefined) {
  const hours = unit === undefined ? undefined : hoursPer[unit];
  return hours === undefined ? undefined : convention(`hoursPer.${unit}`, hours, duration('hour'));
}

export const horizonWeeks = convention('horizonWeeks', 52, duration('week'));

/** Nobody plans further; a payback later than this is reported as never. */
export const latestPayback = convention('latestPayback', 520, count('week'));

/** Rules of thumb of the framework for the lines of a budget that get forgotten; without a source. */
export const changeManagementBand = {
  low: convention('changeManagementLow', 0.15, share),
  high: convention('changeManagementHigh', 0.2, share),
};
export const bufferBand = {
  low: convention('bufferLow', 0.1, share),
  high: convention('bufferHigh', 0.15, share),
};
