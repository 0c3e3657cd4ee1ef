/** The money week by week from the first day of the rollout, and when it is back. */
import { latestPayback, monthsPerYear, weeksPerYear } from '../conventions.ts';
import type { Figure } from '../figure.ts';
import { paybackPeriod } from '../finance/index.ts';
import type { Phase } from '../phases.ts';
import { benefitShares, type Learning } from './learning.ts';

export interface CashPoint {
  readonly month: number;
  readonly phased: number;
  readonly bigBang: number;
}

export interface WeeklyMoney {
  readonly investment: number;
  /** Of a week in which everybody gives the full benefit. */
  readonly benefit: number;
  readonly run: number;
}

/** Cash at the end of each week, week 0 being the investment. */
export function weeklyFlows({ investment, benefit, run }: WeeklyMoney, shares: Float64Array) {
  return [-investment, ...Array.from(shares, (share) => benefit * share - run)];
}

/** Weeks until the cumulative cash, discounted by a rate a week, reaches zero. */
export function weeksToPayback(
  money: WeeklyMoney,
  phases: readonly Phase[],
  learning: Learning,
  rate: number,
): number | 'never' {
  const shares = benefitShares(phases, learning, latestPayback.value ?? 0);
  return paybackPeriod({ cashFlows: weeklyFlows(money, shares), rate }).periods ?? 'never';
}

/** One, two, five or ten years: the shortest that leaves the break-even well inside. */
function shownMonths({ value, absent }: Figure): number {
  if (value === null) return absent === 'never' ? 24 : 12;
  return [12, 24, 60].find((months) => months >= 1.25 * value) ?? 120;
}

/** Cumulative cash at the end of each month, by phases and at once; empty while one is missing. */
export function cashCurve(
  {
    investment,
    benefit,
    run,
    breakEven,
  }: Readonly<Record<'investment' | 'benefit' | 'run' | 'breakEven', Figure>>,
  schedules: readonly [phased: readonly Phase[], bigBang: readonly Phase[]],
  learning: Learning,
): CashPoint[] {
  if (investment.value === null || benefit.value === null || run.value === null) return [];
  const weeks = weeksPerYear.value ?? 0;
  const perMonth = weeks / (monthsPerYear.value ?? 1);
  const [start, gain, cost] = [-investment.value, benefit.value / weeks, run.value / weeks];
  const months = shownMonths(breakEven);
  const [phased, bigBang] = schedules.map((steps) =>
    runningTotal(benefitShares(steps, learning, Math.ceil(months * perMonth))),
  );
  return Array.from({ length: months + 1 }, (_, month) => {
    const elapsed = month * perMonth;
    const after = (total: Float64Array | undefined) =>
      start + gain * between(total ?? new Float64Array(1), elapsed) - cost * elapsed;
    return { month, phased: after(phased), bigBang: after(bigBang) };
  });
}

/** Weeks of full benefit until the end of each week, from week 0. */
export function runningTotal(shares: Float64Array): Float64Array {
  const total = new Float64Array(shares.length + 1);
  shares.forEach((share, index) => {
    total[index + 1] = (total[index] ?? 0) + share;
  });
  return total;
}

/** A running total at a point within a week, in a straight line. */
export function between(total: Float64Array, week: number): number {
  const last = Math.min(Math.floor(week), total.length - 1);
  const [before = 0, after = before] = total.subarray(last, last + 2);
  return before + (after - before) * (week - last);
}
