/** Reviews of a rollout as repeated looks: boundaries, and what peeking without them does. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  analyse,
  falseAlarmRate,
  type Looks,
  type Plan,
  simulateFalseAlarms,
  simulateReviews,
  writePlan,
} from '../../src/model/index.ts';
import { copilot, expansion } from '../support/plans.ts';
import { randomPlan } from '../support/random-plan.ts';

function looksOf(plan: Plan): Looks {
  const { looks } = analyse(plan);
  if (!looks) throw new Error('no looks');
  return looks;
}

const values = (looks: Looks, name: 'information' | 'boundary' | 'level' | 'spent') =>
  looks.reviews.map((review) => review[name].value ?? Number.NaN);

const close = (found: readonly number[], expected: readonly number[], digits: number) =>
  expected.forEach((value, index) => {
    expect(found[index]).toBeCloseTo(value, digits);
  });

describe('the reviews of the worked example', () => {
  test('come at 10%, 40% and 100% of the information', () => {
    // A quarter for 2 weeks, half for 3, all for 3: 0.5, 1.5 and 3 of 5 unit-weeks.
    close(values(looksOf(copilot), 'information'), [0.1, 0.4, 1], 12);
  });

  test('let count an effect of z × 2.4 ÷ √(1,200 × information)', () => {
    for (const { boundary, information, effect } of looksOf(copilot).reviews) {
      const [z, rate] = [boundary.value ?? Number.NaN, information.value ?? Number.NaN];
      expect(effect?.value).toBeCloseTo((z * 2.4) / Math.sqrt(1200 * rate), 10);
    }
  });
});

describe('boundaries', () => {
  // A quarter for 4 weeks, half for 2, all for 2: 1, 1 and 2 of 4 unit-weeks.
  const quarters = writePlan(copilot, 'rollout.phases', [
    { share: 0.25, week: 1 },
    { share: 0.5, week: 5 },
    { share: 1, week: 7 },
  ]);

  test('are those of R’s rpact at the same unequal rates', () => {
    // tests/reference/cases.json, groupSequentialDesign-05: asOF, two-sided 5%.
    const looks = looksOf(quarters);
    close(values(looks, 'information'), [0.25, 0.5, 1], 12);
    close(values(looks, 'boundary'), [4.33263364604956, 2.9631315980223, 1.96860431780806], 4);
    close(
      values(looks, 'level'),
      [7.36680843593795e-6, 0.00152263172846079, 0.0244992731821108],
      6,
    );
    close(values(looks, 'spent'), [1.4733616871876e-5, 0.00305064551578309, 0.05], 6);
  });

  test('follow the plan’s spending, alpha and sides', () => {
    // groupSequentialDesign-02: asP, one-sided 2.5%.
    const plan = writePlan(
      writePlan(writePlan(quarters, 'rollout.spending', 'asP'), 'cohort.sides', 1),
      'cohort.alpha',
      0.025,
    );
    close(
      values(looksOf(plan), 'boundary'),
      [2.36832770352391, 2.36752429575427, 2.22608788969228],
      4,
    );
  });

  test('spend alpha and no more, and rise above the usual limit, whatever the phases', () => {
    fc.assert(
      fc.property(randomPlan, (plan) => {
        const { looks } = analyse(plan);
        fc.pre(looks !== undefined && plan.cohort !== undefined);
        const alpha = plan.cohort?.alpha ?? Number.NaN;
        expect((looks?.withBoundaries.value ?? Number.NaN) / alpha).toBeCloseTo(1, 6);
        expect(looks?.withoutBoundaries.value ?? 0).toBeGreaterThanOrEqual(alpha * (1 - 1e-6));
        const spent = looks?.reviews.map((review) => review.spent.value ?? Number.NaN) ?? [];
        expect(spent).toEqual(spent.toSorted((a, b) => a - b));
      }),
      { numRuns: 40 },
    );
  });

  test('need phases and a benefit', () => {
    expect(analyse(expansion).looks).toBeUndefined();
  });
});

describe('peeking with the usual limit', () => {
  // P. Armitage, C. K. McPherson and B. C. Rowe (1969), table 2: 5% two-sided, equal increments.
  test.each([
    [1, 0.05],
    [2, 0.083],
    [3, 0.107],
    [5, 0.142],
    [10, 0.193],
  ])('at %d looks raises the false alarms to %d', (count, expected) => {
    const informationRates = Array.from({ length: count }, (_, index) => (index + 1) / count);
    const criticalValues = informationRates.map(() => 1.959963984540054);
    const exact = falseAlarmRate({ criticalValues, informationRates, sides: 2 }).falseAlarmRate;
    expect(exact).toBeCloseTo(expected, 3);
  });

  test.each([
    [{ criticalValues: [2, 2], informationRates: [1] }, /criticalValues/],
    [{ criticalValues: [0], informationRates: [1] }, /criticalValues/],
    [{ criticalValues: [2, 2], informationRates: [0.5, 0.4] }, /informationRates/],
  ])('refuses %o', (inputs, message) => {
    expect(() => falseAlarmRate({ ...inputs, sides: 2 })).toThrow(message);
  });
});

describe('the simulation', () => {
  const trials = 100_000;

  test('agrees with the recursion within four of its standard errors', () => {
    const looks = looksOf(copilot);
    const { peeking, bounded } = simulateReviews(looks, trials, 2027);
    const miss = (simulated: typeof peeking, exact: number | null) =>
      Math.abs(simulated.falseAlarmRate - (exact ?? Number.NaN)) / simulated.standardError;
    expect(miss(peeking, looks.withoutBoundaries.value)).toBeLessThan(4);
    expect(miss(bounded, looks.withBoundaries.value)).toBeLessThan(4);
    // √(0.125 × 0.875 ÷ 100,000) = 0.00105.
    expect(peeking.standardError).toBeCloseTo(0.00105, 4);
  });

  test('agrees for one side and unequal boundaries too', () => {
    const design = {
      criticalValues: [3, 2.5, 1.8],
      informationRates: [0.2, 0.3, 1],
      sides: 1,
    } as const;
    const simulated = simulateFalseAlarms({ ...design, trials, seed: 7 });
    const exact = falseAlarmRate(design).falseAlarmRate;
    expect(Math.abs(simulated.falseAlarmRate - exact)).toBeLessThan(4 * simulated.standardError);
  });

  test('is the same for the same seed, and another for another', () => {
    const design = {
      criticalValues: [2, 2],
      informationRates: [0.5, 1],
      sides: 2,
      trials: 5000,
    } as const;
    const run = (seed: number) => simulateFalseAlarms({ ...design, seed }).falseAlarmRate;
    expect(run(1)).toBe(run(1));
    expect(run(1)).not.toBe(run(2));
  });

  test('lets nothing stop a review without a boundary', () => {
    const design = { informationRates: [0.5, 1], sides: 2, trials: 2000, seed: 3 } as const;
    const never = simulateFalseAlarms({ ...design, criticalValues: [Infinity, Infinity] });
    expect(never.falseAlarmRate).toBe(0);
  });
});
