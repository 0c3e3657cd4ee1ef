/**
 * What the automation is worth in a year, what it costs, and when the investment is back: at the
 * full run rate, and from the first day of a phased rollout, while only part of the population
 * saves and the run cost is already paid in full.
 */
import { latestPayback, monthsPerYear, weeksPerYear } from './conventions.ts';
import { compute, duration, type Figure, money, share } from './figure.ts';
import { paybackPeriod } from './finance/index.ts';
import { changeUnit, input } from './inputs.ts';
import { savedHoursPerYear } from './load.ts';
import { effectivePhases, type Phase, phaseInputs, shareInWeek } from './phases.ts';
import type { Metric, Plan } from './plan.ts';

export interface Payback {
  /** The effect used, as a share of the baseline: observed where there is one, else expected. */
  readonly effect: Figure;
  readonly effectFrom: 'observed' | 'expected';
  /** What one unit of volume saves, in the metric's unit. */
  readonly saved: Figure;
  readonly savedHoursPerYear?: Figure;
  readonly benefitPerYear: Figure;
  readonly benefitPerMonth: Figure;
  readonly benefitPerUnit: Figure;
  readonly runPerYear: Figure;
  readonly netPerYear: Figure;
  readonly netPerMonth: Figure;
  readonly hardening: Figure;
  readonly rollout: Figure;
  readonly investment: Figure;
  /** At the full run rate. */
  readonly months: Figure;
  readonly weeks: Figure;
  /** From the first day of the phased rollout. */
  readonly phasedMonths: Figure;
  readonly phasedWeeks: Figure;
  /** Cumulative cash at the end of each month, month 0 being the investment. */
  readonly cash: readonly CashPoint[];
}

export interface CashPoint {
  readonly month: number;
  readonly phased: number;
  readonly bigBang: number;
}

/**
 * Benefit a month = volume × time saved × value of a unit of it × share that becomes money; net =
 * benefit − run cost; payback at full run rate = investment ÷ net. Undiscounted.
 *
 * Money is in the plan's currency, per month or year as the unit of each figure says; payback in
 * months and weeks, a year counting 12 and 52. The observed effect is taken as the average over
 * everybody treated, so adoption is in it already. Domain: any valid plan; a net of zero or less
 * never pays back, and missing inputs make a figure wait. Undefined without a benefit.
 */
export function analysePayback(plan: Plan): Payback | undefined {
  const metric = plan.metrics.find((entry) => entry.id === plan.benefit?.metric);
  if (!metric) return undefined;
  const { effect, effectFrom } = benefitEffect(plan, metric);
  const baseline = input(plan, `metrics.${metric.id}.baseline`);
  const saved = compute(
    'payback.saved',
    changeUnit(metric),
    '{baseline} × {effect}',
    { baseline, effect },
    ({ baseline, effect }) => baseline * effect,
  );
  const volume = input(plan, 'population.volumePerMonth');
  const benefitPerMonth = compute(
    'payback.benefitPerMonth',
    money('month'),
    '{volume} × {saved} × {value} × {realisation}',
    {
      volume,
      saved,
      value: input(plan, 'benefit.valuePerUnit'),
      realisation: input(plan, 'benefit.realisation'),
    },
    ({ volume, saved, value, realisation }) => volume * saved * value * realisation,
  );
  const benefitPerYear = compute(
    'payback.benefitPerYear',
    money('year'),
    '{benefit} × {months}',
    { benefit: benefitPerMonth, months: monthsPerYear },
    ({ benefit, months }) => benefit * months,
  );
  const size = input(plan, 'population.size');
  const runPerYear = input(plan, 'costs.runPerYear');
  const netPerYear = compute(
    'payback.netPerYear',
    money('year'),
    '{benefit} − {run}',
    { benefit: benefitPerYear, run: runPerYear },
    ({ benefit, run }) => benefit - run,
  );
  const netPerMonth = compute(
    'payback.netPerMonth',
    money('month'),
    '{net} ÷ {months}',
    { net: netPerYear, months: monthsPerYear },
    ({ net, months }) => net / months,
  );
  const costs = investmentOf(plan);
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
  const phasedWeeks = compute(
    'payback.phasedWeeks',
    duration('week'),
    'week in which the sum over weeks of ({benefit} × share active − {run}) ÷ {weeksPerYear} reaches {investment}',
    {
      benefit: benefitPerYear,
      run: runPerYear,
      weeksPerYear,
      investment: costs.investment,
      ...phaseInputs(plan),
    },
    ({ benefit, run, weeksPerYear, investment }) =>
      phasedPayback(investment, benefit / weeksPerYear, run / weeksPerYear, phases),
  );
  const phasedMonths = compute(
    'payback.phasedMonths',
    duration('month'),
    '{payback} × {months} ÷ {weeks}',
    { payback: phasedWeeks, months: monthsPerYear, weeks: weeksPerYear },
    ({ payback, months, weeks }) => (payback * months) / weeks,
  );
  const hours = savedHoursPerYear(plan, saved);
  return {
    effect,
    effectFrom,
    saved,
    ...(hours && { savedHoursPerYear: hours }),
    benefitPerYear,
    benefitPerMonth,
    benefitPerUnit: compute(
      'payback.benefitPerUnit',
      money('year'),
      '{benefit} ÷ {size}',
      { benefit: benefitPerYear, size },
      ({ benefit, size }) => benefit / size,
    ),
    runPerYear,
    netPerYear,
    netPerMonth,
    ...costs,
    months,
    weeks,
    phasedMonths,
    phasedWeeks,
    cash: cashCurve(costs.investment, benefitPerYear, runPerYear, phases, phasedMonths),
  };
}

/** How much the metric gets better, as a positive share of its baseline. */
function benefitEffect(plan: Plan, metric: Metric) {
  const observed = metric.observed !== undefined;
  const sign = metric.better === 'lower' ? -1 : 1;
  const at = (name: string) => input(plan, `metrics.${metric.id}.${name}`);
  const effect = observed
    ? compute(
        'payback.effect',
        share,
        sign < 0
          ? '({baseline} − {observed}) ÷ {baseline}'
          : '({observed} − {baseline}) ÷ {baseline}',
        { observed: at('observed.value'), baseline: at('baseline') },
        ({ observed, baseline }) =>
          baseline === 0 ? 'undefined' : (sign * (observed - baseline)) / Math.abs(baseline),
      )
    : compute(
        'payback.effect',
        share,
        sign < 0 ? '−({expected})' : '{expected}',
        { expected: at('expected.relativeChange') },
        ({ expected }) => sign * expected,
      );
  return { effect, effectFrom: observed ? ('observed' as const) : ('expected' as const) };
}

function investmentOf(plan: Plan) {
  const sum = (line: 'hardening' | 'rollout') => {
    const entries = plan.costs?.[line] ?? [];
    const inputs = Object.fromEntries(
      entries.map(({ id }) => [id, input(plan, `costs.${line}.${id}.amount`)]),
    );
    const formula = entries.map(({ id }) => `{${id}}`).join(' + ') || '0';
    return compute(`payback.${line}`, money(), formula, inputs, (values) =>
      Object.values(values).reduce((total, amount) => total + amount, 0),
    );
  };
  const hardening = sum('hardening');
  const rollout = sum('rollout');
  const investment = compute(
    'payback.investment',
    money(),
    plan.costs?.rollout?.length ? '{pilot} + {hardening} + {rollout}' : '{pilot} + {hardening}',
    { pilot: input(plan, 'costs.pilot'), hardening, rollout },
    ({ pilot, hardening, rollout }) => pilot + hardening + rollout,
  );
  return { hardening, rollout, investment };
}

/** Weeks from the start of the rollout until the cumulative cash reaches zero. */
function phasedPayback(
  investment: number,
  benefitPerWeek: number,
  runPerWeek: number,
  phases: readonly Phase[],
): number | 'never' {
  const flows = [-investment];
  for (let week = 1; week <= (latestPayback.value ?? 0); week++)
    flows.push(benefitPerWeek * shareInWeek(phases, week) - runPerWeek);
  return paybackPeriod({ cashFlows: flows, rate: 0 }).periods ?? 'never';
}

/** One, two, five or ten years: the shortest that leaves the break-even well inside. */
function shownMonths({ value, absent }: Figure): number {
  if (value === null) return absent === 'never' ? 24 : 12;
  return [12, 24, 60].find((months) => months >= 1.25 * value) ?? 120;
}

function cashCurve(
  investment: Figure,
  benefit: Figure,
  run: Figure,
  phases: readonly Phase[],
  breakEven: Figure,
): CashPoint[] {
  if (investment.value === null || benefit.value === null || run.value === null) return [];
  const weeks = weeksPerYear.value ?? 0;
  const perMonth = weeks / (monthsPerYear.value ?? 1);
  const start = -investment.value;
  const [gain, cost] = [benefit.value / weeks, run.value / weeks];
  return Array.from({ length: shownMonths(breakEven) + 1 }, (_, month) => {
    const elapsed = month * perMonth;
    return {
      month,
      phased: start + gain * activeWeeks(phases, elapsed) - cost * elapsed,
      bigBang: start + (gain - cost) * elapsed,
    };
  });
}

/** Weeks of full benefit that the phases have given after some elapsed weeks. */
function activeWeeks(phases: readonly Phase[], elapsed: number): number {
  let total = 0;
  for (let week = 1; week - 1 < elapsed; week++)
    total += shareInWeek(phases, week) * Math.min(1, elapsed - (week - 1));
  return total;
}
