/** The curves behind the cohort's charts. */

import { count, given } from '../figure.ts';
import type { MetricResult } from '../metrics.ts';
import type { Plan } from '../plan.ts';
import { writePlan } from '../plan-path.ts';
import { comparisonTerms } from './requirements.ts';
import { detectableOf, powerOf } from './terms.ts';

export interface PowerPoint {
  readonly units: number;
  readonly share: number;
  /** No value where too few are compared, or the plan waits for an input. */
  readonly power: number | null;
}

export interface WeekPoint {
  readonly weeks: number;
  readonly detectable: number | null;
}

/** The chance of seeing a metric's threshold with a pilot of another size. */
export function powerAt(plan: Plan, result: MetricResult, units: number): number | null {
  const figure = given('cohort.units', units, count(plan.population.unit));
  return powerOf(comparisonTerms(plan, result, figure), 'cohort.power').value;
}

/** The chance of seeing a metric's threshold with pilots from two units up to a share of all. */
export function powerCurve(
  plan: Plan,
  result: MetricResult,
  upTo: number,
  steps: number,
): PowerPoint[] {
  const { size } = plan.population;
  if (size === undefined) return [];
  const most = Math.min(size - 1, Math.ceil(size * upTo));
  const sizes = Array.from({ length: steps + 1 }, (_, step) =>
    Math.max(2, Math.round((most * step) / steps)),
  );
  return [...new Set(sizes)].map((units) => ({
    units,
    share: units / size,
    power: powerAt(plan, result, units),
  }));
}

/** The smallest effect that the chosen units see after each number of weeks. */
export const weekCurve = (plan: Plan, result: MetricResult, upTo: number): WeekPoint[] =>
  Array.from({ length: upTo }, (_, index) => {
    const terms = comparisonTerms(writePlan(plan, 'cohort.weeks', index + 1), result);
    return { weeks: index + 1, detectable: detectableOf(terms, 'cohort.detectable').value };
  });
