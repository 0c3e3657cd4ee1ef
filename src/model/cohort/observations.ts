/**
 * What is observed of one unit during the pilot: how many cases, how far the units' averages over
 * them lie apart, and how many independent observations a unit stands for.
 */
import { clustersEffect } from '../clustering.ts';
import { monthsPerYear, weeksPerYear } from '../conventions.ts';
import { compute, count, type Figure, statistic } from '../figure.ts';
import { input, metricUnit } from '../inputs.ts';
import type { Metric, Plan } from '../plan.ts';
import {
  designEffectOfCases,
  spreadOfUnitMeans,
  spreadOfUnitMeansFromCases,
} from '../statistics/index.ts';
import { computeWith, sensible } from './compute-with.ts';
import type { Spread } from './spread.ts';

export interface Observations {
  /** Cases of one unit in a week, and in the whole pilot; missing where they play no part. */
  readonly casesPerWeek?: Figure;
  readonly cases?: Figure;
  /** Cases of all pilot units, where one observation is a case. */
  readonly allCases?: Figure;
  readonly casesEffect?: Figure;
  /** Standard deviation with which the test is computed. */
  readonly sd: Figure;
  /** Independent observations that one unit stands for; missing where it is one. */
  readonly weight?: Figure;
}

/**
 * The observations behind a metric. Cases of one unit are its share of the volume, over the weeks,
 * as far as they are measured. The same units come back each week, so that more weeks give more
 * cases of them and no more units.
 *
 * Where one observation is a case, the plan's spread is that of single cases. Where it is a unit,
 * the spread is that of the units' averages: over a window as long as the pilot, or, once an
 * intraclass correlation is given, of their true averages, to which the noise of the cases is added
 * (Searle, Casella and McCulloch, Variance Components, 1992). Without one, cases count as
 * independent, which `assumed` on the cohort says.
 */
export function observationsOf(plan: Plan, metric: Metric, { figure, from }: Spread): Observations {
  const at = (name: string) => `cohort.requirements.${metric.id}.${name}`;
  const onCases = metric.measuredOn === 'volume' && metric.kind !== 'ratio';
  const repeated = metric.icc !== undefined && (from === 'sd' || from === 'range');
  const ofUnits = weightOf(plan, at('weight'), undefined, undefined);
  if (!onCases && !repeated) return { sd: figure, ...ofUnits };

  const { volumeUnit, unit } = plan.population;
  const sampled = `metrics.${metric.id}.sampledShare`;
  const casesPerWeek = computeWith(
    at('casesPerWeek'),
    count(volumeUnit, unit),
    metric.sampledShare === undefined
      ? '{volume} ÷ {size} × {months} ÷ {weeks}'
      : '{volume} ÷ {size} × {months} ÷ {weeks} × {sampled}',
    {
      volume: input(plan, 'population.volumePerMonth'),
      size: input(plan, 'population.size'),
      months: monthsPerYear,
      weeks: weeksPerYear,
    },
    { sampled: metric.sampledShare === undefined ? undefined : input(plan, sampled) },
    ({ volume, size, months, weeks, sampled }) =>
      sensible(((volume / size) * months * sampled) / weeks),
  );
  const cases = compute(
    at('cases'),
    count(volumeUnit, unit),
    '{casesPerWeek} × {weeks}',
    { casesPerWeek, weeks: input(plan, 'cohort.weeks') },
    ({ casesPerWeek, weeks }) => casesPerWeek * weeks,
  );
  const icc = metric.icc === undefined ? undefined : input(plan, `metrics.${metric.id}.icc`);
  const known = { casesPerWeek, cases };
  if (!onCases) {
    const sd = compute(
      at('unitSd'),
      metricUnit(metric),
      '{sd} × √(1 + (1 − {icc}) ÷ {icc} ÷ {cases})',
      { sd: figure, icc: input(plan, `metrics.${metric.id}.icc`), cases },
      ({ sd, icc, cases }) =>
        icc > 0 ? sensible(spreadOfUnitMeans({ between: sd, cases, icc }).sd) : 'undefined',
    );
    return { ...known, sd, ...ofUnits };
  }
  const allCases = compute(
    at('allCases'),
    count(volumeUnit),
    '{units} × {cases}',
    { units: input(plan, 'cohort.units'), cases },
    ({ units, cases }) => units * cases,
  );
  const casesEffect =
    icc &&
    compute(
      at('casesEffect'),
      statistic,
      '1 + ({cases} − 1) × {icc}, at least 1',
      { cases, icc },
      (inputs) => designEffectOfCases(inputs).designEffect,
    );
  if (metric.kind === 'proportion') {
    const weight = weightOf(plan, at('weight'), cases, casesEffect);
    return { ...known, allCases, ...(casesEffect && { casesEffect }), sd: figure, ...weight };
  }
  const sd = computeWith(
    at('unitSd'),
    metricUnit(metric),
    casesEffect ? '{sd} × √({casesEffect} ÷ {cases})' : '{sd} ÷ √{cases}',
    { sd: figure, cases },
    { casesEffect },
    // Without a design effect the correlation is 0, with one the figure has it already.
    ({ sd, cases, casesEffect }) =>
      sensible(
        spreadOfUnitMeansFromCases({ caseSd: sd, cases, icc: 0 }).sd * Math.sqrt(casesEffect),
      ),
  );
  return { ...known, allCases, ...(casesEffect && { casesEffect }), sd, ...ofUnits };
}

function weightOf(
  plan: Plan,
  path: string,
  cases: Figure | undefined,
  casesEffect: Figure | undefined,
): { weight?: Figure } {
  const dropOut = plan.cohort?.dropOut === undefined ? undefined : input(plan, 'cohort.dropOut');
  const designEffect = clustersEffect(plan);
  if (!cases && !dropOut && !designEffect) return {};
  const formula = [
    cases ? '{cases}' : '1',
    ...(casesEffect ? ['÷ {casesEffect}'] : []),
    ...(designEffect ? ['÷ {designEffect}'] : []),
    ...(dropOut ? ['× (1 − {dropOut})'] : []),
  ].join(' ');
  const weight = computeWith(
    path,
    statistic,
    formula,
    {},
    { cases, casesEffect, designEffect, dropOut },
    (values) =>
      sensible(
        (values.cases / values.casesEffect / values.designEffect) *
          (dropOut ? 1 - values.dropOut : 1),
      ),
  );
  return { weight };
}
