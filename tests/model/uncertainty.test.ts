/** How sure the payback is: distributions, sampling, simulation, sensitivity. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  analyse,
  type Metric,
  type Plan,
  sensitivity,
  simulate,
  uncertaintyOf,
  writePlan,
} from '../../src/model/index.ts';
import { driversOf, ranksOf } from '../../src/model/money/drivers.ts';
import { latinHypercube } from '../../src/model/money/latin-hypercube.ts';
import { percentiles } from '../../src/model/money/percentiles.ts';
import { twoSidedPower } from '../../src/model/money/two-sided-power.ts';
import { copilot } from '../support/plans.ts';
import { randomPlan } from '../support/random-plan.ts';

const base: Plan = {
  ...copilot,
  finance: { horizonYears: 3, discountRate: 0.1 },
  ranges: [
    { of: 'population.volumePerMonth', low: 200_000, high: 260_000 },
    { of: 'metrics.aht.observed.value', low: 6.4, high: 6.9 },
    { of: 'benefit.realisation', low: 0.4, high: 1 },
    { of: 'costs.runPerYear', low: 450_000, high: 600_000 },
  ],
};
const options = { draws: 10_000, seed: 4 };
const run = (plan: Plan, chosen = options) => {
  const result = simulate(plan, chosen);
  if (!result) throw new Error('nothing to simulate');
  return result;
};
const uncertain = (plan: Plan) => {
  const { payback, returns } = analyse(plan);
  if (!payback || !returns) throw new Error('no money');
  return uncertaintyOf(plan, payback, returns);
};

describe('the distribution of a range', () => {
  const within = (min: number, max: number) => fc.double({ min, max, noNaN: true });

  test('has low, likely and high at 10%, 50% and 90%, and stays inside the limits', () => {
    fc.assert(
      fc.property(fc.array(within(0, 100), { minLength: 3, maxLength: 3 }), (three) => {
        const [low = 0, likely = 0, high = 0] = three.toSorted((a, b) => a - b);
        const quantile = twoSidedPower({ low, likely, high }, { min: 0, max: 100 });
        for (const [probability, value] of [
          [0.1, low],
          [0.5, likely],
          [0.9, high],
        ] as const)
          expect(quantile(probability)).toBeCloseTo(value, 6);
        let before = -1e-9;
        for (let probability = 0.0005; probability < 1; probability += 0.01) {
          const value = quantile(probability);
          expect(value).toBeGreaterThanOrEqual(before - 1e-9);
          expect(value).toBeLessThanOrEqual(100 + 1e-9);
          before = value;
        }
      }),
    );
  });

  test('is a triangle on each side: the end lies (1 − √0.2)⁻¹ times as far as the 10% point', () => {
    const quantile = twoSidedPower({ low: 8, likely: 10, high: 13 }, { min: -1e9, max: 1e9 });
    expect(quantile(1e-16)).toBeCloseTo(10 - 2 / (1 - Math.sqrt(0.2)), 6);
    // A quarter of a side's probability lies beyond half of its length.
    expect(quantile(0.125)).toBeCloseTo(10 - 1 / (1 - Math.sqrt(0.2)), 9);
  });
});

test('each stratum of each variable holds exactly one draw', () => {
  for (const column of latinHypercube(3, 500, 9)) {
    const strata = [...column].map((probability) => Math.floor(probability * 500));
    expect(strata.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 500 }, (_, i) => i));
    expect(column).not.toEqual(column.toSorted());
  }
});

test('percentiles are the smallest values with that share at or below them', () => {
  expect(percentiles(Float64Array.from([5, 1, 4, 2, 3, 6, 7, 8, 9, Infinity]))).toEqual({
    p10: 1,
    p50: 5,
    p90: 9,
  });
});

describe('the drivers', () => {
  test('equal values share the middle of their ranks', () => {
    expect([...ranksOf(Float64Array.from([3, 1, 3, 2]))]).toEqual([2.5, 0, 2.5, 1]);
  });

  test('of a sum have parts as their variances: 9 to 1', () => {
    // Uniform inputs of widths 3 and 1. Of their variances, 9 : 1; of ranks, about as much.
    const [a, b] = latinHypercube(2, 20_000, 3) as [Float64Array, Float64Array];
    const drivers = driversOf(
      ['a', 'b'],
      [a, b],
      a.map((value, i) => 3 * value + (b[i] ?? 0)),
    );
    expect(drivers.map(({ path }) => path)).toEqual(['a', 'b']);
    expect(drivers[0]?.share).toBeCloseTo(0.9, 1);
  });

  test('of an outcome that does not vary are none', () => {
    expect(driversOf(['a'], latinHypercube(1, 200, 1), new Float64Array(200))).toEqual([]);
  });
});

describe('where the uncertainty of the effect comes from', () => {
  /** The copilot without ranges, its primary metric changed. */
  const changedMetric = (change: Partial<Metric>): Plan => ({
    ...base,
    ranges: [],
    metrics: base.metrics.map((metric) =>
      metric.id === 'aht' ? { ...metric, ...change } : metric,
    ),
  });
  const measured = { value: 6.63, n: 120, sd: 2.4 };

  test('is fixed without a spread and without a range', () => {
    expect(uncertain({ ...base, ranges: [] })).toMatchObject({ effect: 'fixed', inputs: [] });
  });

  test('is the pilot’s own interval: 6.63 ± 1.2887 × 2.4 ÷ √120', () => {
    // qt(0.9, 119) = 1.288717 in R.
    const plan = writePlan({ ...base, ranges: [] }, 'metrics.aht.observed', measured);
    const { effect, inputs } = uncertain(plan);
    expect(effect).toBe('pilot');
    const half = (1.288717 * 2.4) / Math.sqrt(120);
    expect(inputs[0]?.low).toBeCloseTo(6.63 - half, 5);
    expect(inputs[0]?.high).toBeCloseTo(6.63 + half, 5);
  });

  test('is wider by the square root of the design effect where whole teams take part', () => {
    const plan = writePlan({ ...base, ranges: [] }, 'metrics.aht.observed', measured);
    const clustered = writePlan(plan, 'cohort.clusters', { size: 11, icc: 0.1 });
    const [free, teams] = [plan, clustered].map((each) => {
      const [input] = uncertain(each).inputs;
      return (input?.high ?? 0) - (input?.low ?? 0);
    });
    // 1 + (11 − 1) × 0.1 = 2; the quantile grows a little with the smaller sample.
    expect((teams ?? 0) / (free ?? 1)).toBeCloseTo(Math.SQRT2, 1);
  });

  test('is the interval of the decision at 80%, also where cases of one unit are alike', () => {
    const plan = changedMetric({
      measuredOn: 'volume',
      icc: 0.2,
      observed: { ...measured, n: 480 },
    });
    // A one-sided test at alpha 0.1 has a confidence of 1 − 2 × 0.1 in the decision.
    const { decision } = analyse(
      writePlan(writePlan(plan, 'cohort.sides', 1), 'cohort.alpha', 0.1),
    );
    const judged = decision?.judgements.find(({ metric }) => metric.id === 'aht');
    const [input] = uncertain(plan).inputs;
    expect(judged?.designEffect.value).toBeCloseTo(1 + (480 / 120 - 1) * 0.2, 12);
    expect(input?.low).toBeCloseTo(7.5 + (judged?.low.value ?? Number.NaN), 10);
    expect(input?.high).toBeCloseTo(7.5 + (judged?.high.value ?? Number.NaN), 10);
  });

  test('is fixed where the result is no possible time', () => {
    const plan = changedMetric({ observed: { ...measured, value: -1 } });
    expect(uncertain(plan).effect).toBe('fixed');
  });

  test('is fixed where the spread vanishes, or teams leave fewer than two independent units', () => {
    const plan = writePlan({ ...base, ranges: [] }, 'metrics.aht.observed', measured);
    expect(uncertain(writePlan(plan, 'metrics.aht.observed.sd', 6e-323)).effect).toBe('fixed');
    // 120 units of a team of 120 that agree in all are one: 120 ÷ (1 + 119 × 1).
    const alike = writePlan(plan, 'cohort.clusters', { size: 120, icc: 1 });
    expect(uncertain(alike).effect).toBe('fixed');
  });

  test('is the plan’s range where it states one', () => {
    const plan = writePlan(base, 'metrics.aht.observed', measured);
    expect(uncertain(plan).effect).toBe('range');
  });

  test('a range that lost its value is not counted, and named', () => {
    const plan = writePlan(base, 'population.volumePerMonth', 500_000);
    expect(uncertain(plan).outside).toEqual(['population.volumePerMonth']);
  });
});

describe('the simulation', () => {
  const result = run(base);

  test('is the same for the same seed, and another for another', () => {
    expect(run(base)).toEqual(result);
    expect(run(base, { ...options, seed: 5 }).npv).not.toEqual(result.npv);
  });

  test('agrees between seeds within the error of ten thousand draws', () => {
    const other = run(base, { ...options, seed: 77 });
    // A share p of n draws has a standard error of at most √(0.25 ÷ 10,000) = 0.5 points.
    expect(Math.abs(other.withinYear - result.withinYear)).toBeLessThan(0.02);
  });

  test('has bands in order and parts that add up to 1', () => {
    for (const { p10, p50, p90 } of [...result.cash, ...(result.npv ? [result.npv] : [])]) {
      expect(p10).toBeLessThanOrEqual(p50);
      expect(p50).toBeLessThanOrEqual(p90);
    }
    expect(result.drivers.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
  });

  test('one uncertain input alone is exact: the run cost’s 90% point is the 10% point of money', () => {
    const only = { ...base, ranges: [{ of: 'costs.runPerYear', low: 450_000, high: 600_000 }] };
    const dear = analyse(writePlan(only, 'costs.runPerYear', 600_000));
    // Exact up to one stratum of ten thousand.
    expect(run(only).npv?.p10).toBeCloseTo(dear.returns?.npv.value ?? Number.NaN, -4);
    expect(run(only).drivers).toEqual([{ path: 'costs.runPerYear', share: 1 }]);
  });

  test('refuses what is no number of draws and no seed', () => {
    expect(() => simulate(base, { draws: 10, seed: 1 })).toThrow('draws: expected');
    expect(() => simulate(base, { draws: 1000, seed: 0.5 })).toThrow('seed: expected');
  });

  test('is not there while an amount is missing', () => {
    expect(simulate(writePlan(base, 'costs.runPerYear', undefined), options)).toBeUndefined();
  });

  test('with all ranges collapsed is the payback without uncertainty', () => {
    fc.assert(
      fc.property(randomPlan, (random) => {
        const plan = { ...random, ranges: random.ranges?.map(({ of }) => collapsed(random, of)) };
        const { payback, returns } = analyse(plan);
        const simulated = simulate(plan, { draws: 100, seed: 1 });
        if (!payback || payback.cash.length === 0) {
          expect(simulated).toBeUndefined();
          return;
        }
        // Next to the smallest number there is, adding up in another order is another sum.
        const amounts = [payback.investment, payback.benefitPerYear, payback.runPerYear];
        fc.pre(amounts.every(({ value }) => !value || Math.abs(value) > 1e-9));
        const close = (a: number | null | undefined, b: number | null | undefined) => {
          const error = a == null || b == null ? Number((a ?? b) != null) : Math.abs(a - b);
          expect(error, `${a} and ${b}`).toBeLessThanOrEqual(1e-7 * Math.max(1, Math.abs(b ?? 0)));
        };
        if (payback.phasedMonths.absent !== 'waits')
          close(simulated?.months.p50, payback.phasedMonths.value);
        close(simulated?.npv?.p50, returns?.npv.value);
        for (const [month, { phased }] of payback.cash.entries())
          close(simulated?.cash[month]?.p50, phased);
      }),
      { numRuns: 150 },
    );
  });

  test('never yields NaN, whatever the plan', () => {
    fc.assert(
      fc.property(randomPlan, (plan) => {
        const simulated = simulate(plan, { draws: 100, seed: 2 });
        expect(JSON.stringify(simulated ?? {})).not.toContain('NaN');
        for (const { p10, p50, p90 } of simulated?.cash ?? []) {
          expect(Number.isFinite(p10) && Number.isFinite(p90)).toBe(true);
          expect(p10 <= p50 && p50 <= p90).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });
});

function collapsed(plan: Plan, of: string) {
  const value = of
    .split('.')
    .reduce<unknown>(
      (each, part) => (each as Readonly<Record<string, unknown>>)[part],
      plan,
    ) as number;
  return { of, low: value, high: value };
}

describe('one-way sensitivity', () => {
  const swings = sensitivity(base, uncertain(base).inputs);

  test('has the input first that moves the net present value most', () => {
    const widths = swings.map(({ low, high }) =>
      Math.abs((high.npv.value ?? 0) - (low.npv.value ?? 0)),
    );
    expect(widths).toEqual(widths.toSorted((a, b) => b - a));
    expect(swings.map(({ input }) => input.path)[0]).toBe('benefit.realisation');
  });

  test('is the plan with that input alone changed', () => {
    const [first] = swings;
    const low = analyse(writePlan(base, 'benefit.realisation', 0.4));
    expect(first?.low.npv.value).toBe(low.returns?.npv.value);
    expect(first?.low.months.value).toBe(low.payback?.phasedMonths.value);
  });

  test('is empty while the net present value waits', () => {
    expect(sensitivity({ ...base, finance: undefined }, uncertain(base).inputs)).toEqual([]);
  });
});
