/** Constants that calculations share. Each is a choice a reader may question, so each has a name. */
import { convention, count, duration, points, share, statistic } from './figure.ts';

export const monthsPerYear = convention('monthsPerYear', 12, duration('month', 'year'));

/** Rollouts are planned in whole weeks, so a year is counted as 52 of them. */
export const weeksPerYear = convention('weeksPerYear', 52, duration('week', 'year'));

/** The framework's rule of thumb for the share of the population in a pilot; it has no source. */
export const cohortBand = {
  low: convention('cohortBandLow', 0.05, share),
  high: convention('cohortBandHigh', 0.15, share),
};

/** How well adoption must be known where a plan expects none; a choice, close enough to steer by. */
export const adoptionHalfWidth = convention('adoptionHalfWidth', 0.1, points);

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

/** What is counted on where a plan has no cohort to say how sure its results must be. */
export const usualErrors = {
  alpha: convention('usualAlpha', 0.05, share),
  sides: convention('usualSides', 2, statistic),
};

/** The harm that a rollback trigger is tried on, where its limit is one step from the baseline. */
export const harmFactor = convention('harmFactor', 2, statistic);

/** Rules of thumb of the framework for the lines of a budget that get forgotten; without a source. */
export const changeManagementBand = {
  low: convention('changeManagementLow', 0.15, share),
  high: convention('changeManagementHigh', 0.2, share),
};
export const bufferBand = {
  low: convention('bufferLow', 0.1, share),
  high: convention('bufferHigh', 0.15, share),
};
