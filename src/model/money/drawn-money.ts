/**
 * The money of a plan for many draws of its uncertain inputs at once: the arithmetic of
 * `analysePayback` and `analyseReturns` without its traces, so that ten thousand draws take no
 * longer than a frame or two. A test holds the two together.
 */
import { latestPayback, monthsPerYear, weeksPerYear } from '../conventions.ts';
import { input } from '../inputs.ts';
import { limitOf } from '../limits.ts';
import { effectivePhases } from '../phases.ts';
import type { Metric, Plan } from '../plan.ts';
import { writePlan } from '../plan-path.ts';
import { countsAdoption } from './adoption.ts';
import { referencePath } from './benefit.ts';
import { runningTotal, type WeeklyMoney } from './cash.ts';
import { benefitShares, learningInputs, learningOf } from './learning.ts';
import { presentWeeks } from './returns.ts';

export interface DrawnMoney {
  /** Investment, and benefit and run cost of a week, in one draw. */
  readonly weekly: (draw: number) => WeeklyMoney;
  /** Weeks of full benefit until the end of each week, ten years on. */
  readonly total: (draw: number) => Float64Array;
  /** Undefined while the plan has no horizon or discount rate. */
  readonly npv: ((draw: number) => number) | undefined;
}

/** @param columns the draws of each uncertain input, by path. */
export function drawnMoney(
  plan: Plan,
  metric: Metric,
  columns: ReadonlyMap<string, Float64Array>,
): DrawnMoney {
  const at = (path: string) => reader(plan, path, columns);
  const weekly = weeklyMoney(plan, metric, at);
  const shape = shapePaths(plan);
  const shapeVaries = shape.some((path) => columns.has(path));
  const sharesOf = (draw: number, weeks: number) => {
    const drawn = shapeVaries
      ? shape.reduce((each, path) => writePlan(each, path, at(path)(draw)), plan)
      : plan;
    return benefitShares(effectivePhases(drawn), learningOf(drawn), weeks);
  };
  const total = onceUnless(shapeVaries, (draw) =>
    runningTotal(sharesOf(draw, latestPayback.value ?? 0)),
  );
  const finance = ['finance.horizonYears', 'finance.discountRate'];
  if (finance.some((path) => input(plan, path).value === null))
    return { weekly, total, npv: undefined };
  const [horizon, rate] = [at('finance.horizonYears'), at('finance.discountRate')];
  const weeks = (draw: number) => horizon(draw) * (weeksPerYear.value ?? 0);
  const financeVaries = finance.some((path) => columns.has(path));
  const benefitWeeks = onceUnless(shapeVaries || financeVaries, (draw) =>
    presentWeeks(sharesOf(draw, weeks(draw)), rate(draw)),
  );
  const runWeeks = onceUnless(financeVaries, (draw) =>
    presentWeeks(new Float64Array(weeks(draw)).fill(1), rate(draw)),
  );
  const npv = (draw: number) => {
    const { investment, benefit, run } = weekly(draw);
    return benefit * benefitWeeks(draw) - run * runWeeks(draw) - investment;
  };
  return { weekly, total, npv };
}

/** The inputs that decide which share of the benefit is there in which week. */
const shapePaths = (plan: Plan): string[] => [
  ...Object.values(learningInputs(plan)).map(({ path }) => path.slice('plan.'.length)),
  ...(plan.rollout?.phases ?? []).flatMap((_, index) =>
    ['share', 'week'].map((name) => `rollout.phases.${index + 1}.${name}`),
  ),
];

type Reader = (draw: number) => number;

/** An input in each draw: whole where only whole numbers are possible, else as drawn. */
function reader(plan: Plan, path: string, columns: ReadonlyMap<string, Float64Array>): Reader {
  const column = columns.get(path);
  const likely = input(plan, path).value ?? 0;
  if (!column) return () => likely;
  const whole = limitOf(path)?.integer;
  return (draw) => (whole ? Math.round(column[draw] ?? likely) : (column[draw] ?? likely));
}

/** A value that each draw has for itself, or that is worked out once for all. */
function onceUnless<Value>(varies: boolean, inDraw: (draw: number) => Value) {
  if (varies) return inDraw;
  const value = inDraw(0);
  return () => value;
}

const sumOf =
  (readers: readonly Reader[]): Reader =>
  (draw) =>
    readers.reduce((sum, read) => sum + read(draw), 0);

function weeklyMoney(plan: Plan, metric: Metric, at: (path: string) => Reader) {
  const sign = metric.better === 'lower' ? -1 : 1;
  const [baseline, volume, value, realisation, run] = [
    at(`metrics.${metric.id}.baseline`),
    at('population.volumePerMonth'),
    at('benefit.valuePerUnit'),
    at('benefit.realisation'),
    at('costs.runPerYear'),
  ];
  const adoption: Reader = countsAdoption(plan) ? at('benefit.adoption') : () => 1;
  const observed = at(`metrics.${metric.id}.observed.value`);
  const expected = at(`metrics.${metric.id}.expected.relativeChange`);
  const reference = at(referencePath(metric));
  // Against a level of nothing there is no relative change, so nothing counts.
  const against = (draw: number) => Math.abs(reference(draw)) || Number.POSITIVE_INFINITY;
  const effect: Reader =
    metric.observed?.value !== undefined
      ? (draw) => (sign * (observed(draw) - reference(draw))) / against(draw)
      : (draw) => sign * expected(draw);
  const spent = sumOf([
    at('costs.build'),
    at('costs.pilot'),
    ...(['hardening', 'rollout'] as const).flatMap((line) =>
      (plan.costs?.[line] ?? []).map(({ id }) => at(`costs.${line}.${id}.amount`)),
    ),
  ]);
  const [changeManagement, buffer] = [at('costs.changeManagement'), at('costs.buffer')];
  const [months, weeks] = [monthsPerYear.value ?? 0, weeksPerYear.value ?? 1];
  return (draw: number): WeeklyMoney => ({
    investment: spent(draw) * (1 + changeManagement(draw)) * (1 + buffer(draw)),
    benefit:
      (volume(draw) *
        baseline(draw) *
        effect(draw) *
        value(draw) *
        realisation(draw) *
        adoption(draw) *
        months) /
      weeks,
    run: run(draw) / weeks,
  });
}
