/** Thousands of draws of all uncertain inputs at once: how sure the payback is. */
import { latestPayback, monthsPerYear, weeksPerYear } from '../conventions.ts';
import { analysePayback } from '../payback.ts';
import type { Plan } from '../plan.ts';
import { benefitMetric } from '../roles.ts';
import { between, type WeeklyMoney } from './cash.ts';
import { drawnMoney } from './drawn-money.ts';
import { type Driver, driversOf } from './drivers.ts';
import { latinHypercube } from './latin-hypercube.ts';
import { percentiles } from './percentiles.ts';
import { analyseReturns } from './returns.ts';
import { twoSidedPower } from './two-sided-power.ts';
import { type Uncertainty, uncertaintyOf } from './uncertainty.ts';

export interface SimulationOptions {
  /** At least 100. */
  readonly draws: number;
  /** A whole number; the same seed gives the same result. */
  readonly seed: number;
}

/** The 10th, 50th and 90th percentile. */
export interface Band {
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
}

export interface Simulation extends SimulationOptions {
  readonly uncertainty: Uncertainty;
  /** Share of the draws in which the investment is back within 52 weeks of the rollout's start. */
  readonly withinYear: number;
  /** Share of the draws in which it is not back within ten years. */
  readonly never: number;
  /** Months from the rollout's start; null stands for later than ten years, or never. */
  readonly months: { readonly [Point in keyof Band]: number | null };
  /** Cumulative cash at the end of each month that the cash curve shows. */
  readonly cash: readonly (Band & { readonly month: number })[];
  /** Absent while the plan has no horizon or discount rate. */
  readonly npv?: Band;
  /** Share of the draws with a net present value above 0. */
  readonly gains?: number;
  /** What drives the net present value, or the cash at the end of the curve where there is none. */
  readonly drivers: readonly Driver[];
}

/**
 * Monte Carlo by Latin hypercube, the inputs independent of each other, each with the two-sided
 * power distribution of its low, likely and high value. Undefined while an amount is missing.
 *
 * @throws RangeError when draws is not a whole number of at least 100, or seed is not whole.
 */
export function simulate(plan: Plan, options: SimulationOptions): Simulation | undefined {
  const steps = simulateInSteps(plan, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Draws and months between two reports of progress: a few milliseconds each. */
const slice = { draws: 2000, months: 6 };

/** As `simulate`, in slices: yields how much is done, from 0 to 1, so that others can have a turn. */
export function* simulateInSteps(
  plan: Plan,
  { draws, seed }: SimulationOptions,
): Generator<number, Simulation | undefined> {
  if (!Number.isInteger(draws) || draws < 100)
    throw new RangeError(`draws: expected a whole number of at least 100, got ${draws}`);
  if (!Number.isInteger(seed)) throw new RangeError(`seed: expected a whole number, got ${seed}`);
  const payback = analysePayback(plan);
  const metric = benefitMetric(plan);
  if (!payback || !metric || payback.cash.length === 0) return undefined;
  const uncertainty = uncertaintyOf(plan, payback, analyseReturns(plan, payback));
  const { inputs } = uncertainty;
  const probabilities = latinHypercube(inputs.length, draws, seed);
  const columns = new Map(
    inputs.map((input, index) => [
      input.path,
      (probabilities[index] ?? new Float64Array()).map(twoSidedPower(input, input.limits)),
    ]),
  );
  yield 0.1;

  const money = drawnMoney(plan, metric, columns);
  const weekly: WeeklyMoney[] = [];
  const weeks = new Float64Array(draws);
  const npv = money.npv && new Float64Array(draws);
  for (let draw = 0; draw < draws; draw++) {
    const each = money.weekly(draw);
    weekly.push(each);
    weeks[draw] = weeksBack(each, money.total(draw));
    if (npv && money.npv) npv[draw] = money.npv(draw);
    if (draw % slice.draws === slice.draws - 1) yield 0.1 + (0.4 * draw) / draws;
  }

  const perMonth = (weeksPerYear.value ?? 0) / (monthsPerYear.value ?? 1);
  const cash: (Band & { month: number })[] = [];
  const standing = new Float64Array(draws);
  for (const { month } of payback.cash) {
    weekly.forEach(({ investment, benefit, run }, draw) => {
      const active = between(money.total(draw), month * perMonth);
      standing[draw] = benefit * active - run * month * perMonth - investment;
    });
    cash.push({ month, ...percentiles(standing) });
    if (month % slice.months === 0) yield 0.5 + (0.5 * month) / payback.cash.length;
  }
  const back = percentiles(weeks);
  const months = (value: number) => (Number.isFinite(value) ? value / perMonth : null);
  return {
    draws,
    seed,
    uncertainty,
    withinYear: shareOf(weeks, (week) => week <= (weeksPerYear.value ?? 0)),
    never: shareOf(weeks, (week) => week === Infinity),
    months: { p10: months(back.p10), p50: months(back.p50), p90: months(back.p90) },
    cash,
    ...(npv && { npv: percentiles(npv), gains: shareOf(npv, (value) => value > 0) }),
    drivers: driversOf(
      inputs.map(({ path }) => path),
      probabilities,
      npv ?? standing,
    ),
  };
}

/** Weeks until the cumulative cash reaches zero, linear within the week; Infinity for never. */
function weeksBack({ investment, benefit, run }: WeeklyMoney, total: Float64Array): number {
  let before = -investment;
  if (before >= 0) return 0;
  for (let week = 1; week <= (latestPayback.value ?? 0); week++) {
    const standing = benefit * (total[week] ?? 0) - run * week - investment;
    // Rounding alone must not turn "just paid back" into "never".
    if (standing >= -1e-12 * investment)
      return week - 1 + Math.min(1, before / (before - standing));
    before = standing;
  }
  return Infinity;
}

const shareOf = (values: Float64Array, holds: (value: number) => boolean): number =>
  values.reduce((count, value) => count + (holds(value) ? 1 : 0), 0) / values.length;
