/** What the investment returns over the years, when money later is worth less than money now. */
import { monthsPerYear, weeksPerYear } from '../conventions.ts';
import { type Absence, compute, duration, type Figure, money, share } from '../figure.ts';
import { irr } from '../finance/index.ts';
import { input } from '../inputs.ts';
import type { Payback } from '../payback.ts';
import { effectivePhases, phaseInputs } from '../phases.ts';
import type { Metric, Plan } from '../plan.ts';
import { benefitMetric } from '../roles.ts';
import { countsAdoption } from './adoption.ts';
import { weeklyFlows, weeksToPayback } from './cash.ts';
import { benefitShares, learningInputs, learningOf } from './learning.ts';

export interface Returns {
  /** Of the benefit over the horizon, at the start of the rollout. */
  readonly benefitPresent: Figure;
  readonly runPresent: Figure;
  /** Net present value over the horizon. */
  readonly npv: Figure;
  /** Net present value ÷ investment. */
  readonly roi: Figure;
  /** A year; absent with the reason when there is none or more than one. */
  readonly irr: Figure;
  readonly discountedMonths: Figure;
  readonly discountedWeeks: Figure;
  /** What one week of waiting gives up. */
  readonly costOfDelay: Figure;
  /** The effect at which the net present value is 0. */
  readonly breakEvenEffect: Figure;
  readonly breakEvenAdoption: Figure;
}

/**
 * Weekly flows from the first day of the rollout, at the end of each week, the investment being
 * spent before: over `finance.horizonYears` of 52 weeks, nothing left over at their end. The yearly
 * discount rate is compounded: a week's is (1 + rate)^(1/52) − 1.
 *
 * Net present value = present benefit − present run cost − investment. Return on investment = net
 * present value ÷ investment. Both break-even levels follow in closed form, because the net present
 * value is linear in the effect and in adoption (R. A. Brealey, S. C. Myers, F. Allen, Principles
 * of Corporate Finance, chapters 2, 5 and 10). Cost of delay = the net benefit of one week once
 * the last phase is active and has learned: delaying everything by a week loses one such week.
 *
 * Domain: any valid plan; without horizon or rate the figures that need them wait.
 */
export function analyseReturns(plan: Plan, payback: Payback): Returns {
  const { benefitPerYear, runPerYear, investment } = payback;
  const horizon = input(plan, 'finance.horizonYears');
  const rate = input(plan, 'finance.discountRate');
  const phases = effectivePhases(plan);
  const learning = learningOf(plan);
  const shaped = { weeksPerYear, ...phaseInputs(plan), ...learningInputs(plan) };
  const benefitPresent = compute(
    'payback.benefitPresent',
    money(),
    'sum over the weeks of {horizon} of {benefit} × share there ÷ {weeksPerYear}, discounted at {rate} a year',
    { benefit: benefitPerYear, horizon, rate, ...shaped },
    ({ benefit, horizon, rate, weeksPerYear }) =>
      (benefit / weeksPerYear) *
      presentWeeks(benefitShares(phases, learning, horizon * weeksPerYear), rate),
  );
  const runPresent = compute(
    'payback.runPresent',
    money(),
    'sum over the weeks of {horizon} of {run} ÷ {weeksPerYear}, discounted at {rate} a year',
    { run: runPerYear, horizon, rate, weeksPerYear },
    ({ run, horizon, rate, weeksPerYear }) =>
      (run / weeksPerYear) * presentWeeks(new Float64Array(horizon * weeksPerYear).fill(1), rate),
  );
  const npv = compute(
    'payback.npv',
    money(),
    '{benefit} − {run} − {investment}',
    { benefit: benefitPresent, run: runPresent, investment },
    ({ benefit, run, investment }) => benefit - run - investment,
  );
  const discountedWeeks = compute(
    'payback.discountedWeeks',
    duration('week'),
    'week in which the sum over weeks of ({benefit} × share there − {run}) ÷ {weeksPerYear}, discounted at {rate} a year, reaches {investment}',
    { benefit: benefitPerYear, run: runPerYear, investment, rate, ...shaped },
    ({ benefit, run, investment, rate, weeksPerYear }) =>
      weeksToPayback(
        { investment, benefit: benefit / weeksPerYear, run: run / weeksPerYear },
        phases,
        learning,
        weeklyRate(rate),
      ),
  );
  const breakEven = (path: string, level: Figure, possible: (level: number) => boolean) =>
    compute(
      path,
      share,
      '{level} × ({investment} + {run}) ÷ {benefit}',
      { level, investment, run: runPresent, benefit: benefitPresent },
      ({ level, investment, run, benefit }) => {
        const needed = (level * (investment + run)) / benefit;
        return needed < 0 || !possible(needed) ? 'no-level' : needed;
      },
    );
  return {
    benefitPresent,
    runPresent,
    npv,
    roi: compute(
      'payback.roi',
      share,
      '{npv} ÷ {investment}',
      { npv, investment },
      ({ npv, investment }) => npv / investment,
    ),
    irr: compute(
      'payback.irr',
      share,
      'rate a year at which the sum over the weeks of {horizon} of ({benefit} × share there − {run}) ÷ {weeksPerYear}, discounted, equals {investment}',
      { benefit: benefitPerYear, run: runPerYear, investment, horizon, ...shaped },
      ({ benefit, run, investment, horizon, weeksPerYear }) => {
        const week = { investment, benefit: benefit / weeksPerYear, run: run / weeksPerYear };
        const shares = benefitShares(phases, learning, horizon * weeksPerYear);
        return yearlyIrr(weeklyFlows(week, shares), weeksPerYear);
      },
    ),
    discountedWeeks,
    discountedMonths: compute(
      'payback.discountedMonths',
      duration('month'),
      '{payback} × {months} ÷ {weeks}',
      { payback: discountedWeeks, months: monthsPerYear, weeks: weeksPerYear },
      ({ payback, months, weeks }) => (payback * months) / weeks,
    ),
    costOfDelay: costOfDelay(plan, payback),
    breakEvenEffect: breakEven('payback.breakEvenEffect', payback.effect, (effect) =>
      isPossible(benefitMetric(plan), effect),
    ),
    breakEvenAdoption: breakEven(
      'payback.breakEvenAdoption',
      adoptionOf(plan),
      (adoption) => adoption <= 1,
    ),
  };
}

/** A yearly rate as the rate of a week that compounds to it over 52. */
export const weeklyRate = (rate: number): number =>
  (1 + rate) ** (1 / (weeksPerYear.value ?? 1)) - 1;

/** The present value of 1 times a share at the end of each week. */
export function presentWeeks(shares: Float64Array, rate: number): number {
  const factor = 1 / (1 + weeklyRate(rate));
  return shares.reduceRight((later, share) => (later + share) * factor, 0);
}

function yearlyIrr(cashFlows: readonly number[], weeksPerYear: number): number | Absence {
  const found = irr({ cashFlows });
  if (found.irr !== null) return (1 + found.irr) ** weeksPerYear - 1;
  return found.reason === 'several' ? 'several-rates' : 'no-rate';
}

/** The adoption that the benefit rests on: counted in it, or seen beside the observed effect. */
function adoptionOf(plan: Plan): Figure {
  const seen = plan.metrics.find(({ role }) => role === 'adoption');
  const isObserved =
    benefitMetric(plan)?.observed?.value !== undefined && seen && !countsAdoption(plan);
  return input(plan, isObserved ? `metrics.${seen.id}.observed.value` : 'benefit.adoption');
}

/** Nothing falls by more than all of it, and no share rises above all. */
function isPossible(metric: Metric | undefined, effect: number): boolean {
  if (metric?.better === 'lower') return effect <= 1;
  return metric?.kind !== 'proportion' || (metric.baseline ?? 0) * (1 + effect) <= 1;
}

function costOfDelay(plan: Plan, { benefitPerYear, runPerYear }: Payback): Figure {
  const last = plan.rollout?.phases.length;
  return compute(
    'payback.costOfDelay',
    money('week'),
    `({benefit}${last ? ' × {share}' : ''} − {run}) ÷ {weeks}`,
    {
      benefit: benefitPerYear,
      run: runPerYear,
      weeks: weeksPerYear,
      ...(last && { share: input(plan, `rollout.phases.${last}.share`) }),
    },
    ({ benefit, run, weeks, share = 1 }) => (benefit * share - run) / weeks,
  );
}
