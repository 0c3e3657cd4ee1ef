/**
 * What the automation is worth in a year, what it costs, and when the investment is back: at the
 * full run rate, and from the first day of a phased rollout, while only part of the population
 * saves and the run cost is already paid in full.
 */
import { monthsPerYear, weeksPerYear } from './conventions.ts';
import { compute, duration, type Figure, money } from './figure.ts';
import { input } from './inputs.ts';
import { savedHoursPerYear } from './load.ts';
import { type Benefit, benefitOf } from './money/benefit.ts';
import { type CashPoint, cashCurve, weeksToPayback } from './money/cash.ts';
import { type Investment, investmentOf } from './money/investment.ts';
import { learningInputs, learningOf } from './money/learning.ts';
import { bigBangOf, effectivePhases, phaseInputs } from './phases.ts';
import type { Plan } from './plan.ts';
import { benefitMetric } from './roles.ts';

export type { CashPoint } from './money/cash.ts';

export interface Payback extends Benefit, Investment {
  readonly savedHoursPerYear?: Figure;
  readonly runPerYear: Figure;
  readonly netPerYear: Figure;
  readonly netPerMonth: Figure;
  /** At the full run rate. */
  readonly months: Figure;
  readonly weeks: Figure;
  /** From the first day of the phased rollout. */
  readonly phasedMonths: Figure;
  readonly phasedWeeks: Figure;
  /** Cumulative cash at the end of each month, month 0 being the investment. */
  readonly cash: readonly CashPoint[];
}

/**
 * Net = benefit − run cost; payback at full run rate = investment ÷ net; from the rollout's start,
 * the week in which the sum of benefit × share there − run cost reaches the investment, linear
 * within the week. Undiscounted; `analyseReturns` discounts.
 *
 * Money is in the plan's currency, per month or year as the unit of each figure says; payback in
 * months and weeks, a year counting 12 and 52. Domain: any valid plan; a net of zero or less never
 * pays back, and missing inputs make a figure wait. Undefined without a benefit.
 */
export function analysePayback(plan: Plan): Payback | undefined {
  const metric = benefitMetric(plan);
  if (!metric) return undefined;
  const benefit = benefitOf(plan, metric);
  const costs = investmentOf(plan);
  const runPerYear = input(plan, 'costs.runPerYear');
  const netPerYear = compute(
    'payback.netPerYear',
    money('year'),
    '{benefit} − {run}',
    { benefit: benefit.benefitPerYear, run: runPerYear },
    ({ benefit, run }) => difference(benefit, run),
  );
  const netPerMonth = compute(
    'payback.netPerMonth',
    money('month'),
    '{net} ÷ {months}',
    { net: netPerYear, months: monthsPerYear },
    ({ net, months }) => net / months,
  );
  const months = compute(
    'payback.months',
    duration('month'),
    '{investment} ÷ {net}',
    { investment: costs.investment, net: netPerMonth },
    ({ investment, net }) => (net > 0 ? investment / net : 'never'),
  );
  const weeks = compute(
    'payback.weeks',
    duration('week'),
    '{payback} × {weeks} ÷ {months}',
    { payback: months, weeks: weeksPerYear, months: monthsPerYear },
    ({ payback, weeks, months }) => (payback * weeks) / months,
  );
  const phases = effectivePhases(plan);
  const learning = learningOf(plan);
  const phasedWeeks = compute(
    'payback.phasedWeeks',
    duration('week'),
    'week in which the sum over weeks of ({benefit} × share active − {run}) ÷ {weeksPerYear} reaches {investment}',
    {
      benefit: benefit.benefitPerYear,
      run: runPerYear,
      weeksPerYear,
      investment: costs.investment,
      ...phaseInputs(plan),
      ...learningInputs(plan),
    },
    ({ benefit, run, weeksPerYear, investment }) =>
      weeksToPayback(
        { investment, benefit: benefit / weeksPerYear, run: run / weeksPerYear },
        phases,
        learning,
        0,
      ),
  );
  const phasedMonths = compute(
    'payback.phasedMonths',
    duration('month'),
    '{payback} × {months} ÷ {weeks}',
    { payback: phasedWeeks, months: monthsPerYear, weeks: weeksPerYear },
    ({ payback, months, weeks }) => (payback * months) / weeks,
  );
  const hours = savedHoursPerYear(plan, benefit.saved);
  return {
    ...benefit,
    ...(hours && { savedHoursPerYear: hours }),
    runPerYear,
    netPerYear,
    netPerMonth,
    ...costs,
    months,
    weeks,
    phasedMonths,
    phasedWeeks,
    cash: cashCurve(
      {
        investment: costs.investment,
        benefit: benefit.benefitPerYear,
        run: runPerYear,
        breakEven: phasedMonths,
      },
      [phases, bigBangOf(plan)],
      learning,
    ),
  };
}

/** What is left over; nothing where only the rounding of binary fractions is left. */
function difference(benefit: number, run: number): number {
  const left = benefit - run;
  return Math.abs(left) < 1e-12 * Math.abs(run) ? 0 : left;
}
