/** Rollback triggers as alarms: chances from R's pnorm and pbinom, and from arithmetic. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  analyse,
  binomialUpperTail,
  type Plan,
  poissonInterval,
  writePlan,
} from '../../src/model/index.ts';
import { copilot } from '../support/plans.ts';
import { randomPlan } from '../support/random-plan.ts';

const changed = (inputs: Readonly<Record<string, unknown>>): Plan =>
  Object.entries(inputs).reduce((plan, [path, value]) => writePlan(plan, path, value), copilot);

function riskOf(id: string, plan: Plan) {
  const found = analyse(plan).triggers?.find((risk) => risk.id === id);
  if (!found || 'cannot' in found) throw new Error(`nothing computed for ${id}`);
  return found;
}

describe('a trigger on an average', () => {
  test('fires for nothing as often as its limit lies in standard errors', () => {
    // 7.5 × 1.05 − 7.5 = 0.375; R: pnorm(0.375 / (2.4 / sqrt(c(300, 600))), lower = FALSE).
    const { limit, harm, phases } = riskOf('slower', copilot);
    expect(limit.value).toBeCloseTo(7.875, 12);
    expect(harm.value).toBeCloseTo(8.25, 12);
    expect(phases[0]?.falseAlarm.value).toBeCloseTo(0.00340157650408, 9);
    expect(phases[1]?.falseAlarm.value).toBeCloseTo(6.47709949833e-5, 12);
    // Two weekly checks: 1 − (1 − 0.0034016)².
    expect(phases[0]?.falseAlarmInPhase.value).toBeCloseTo(1 - (1 - 0.00340157650408) ** 2, 9);
  });

  test('is blunter where agents of one team are alike', () => {
    // A design effect of 1.9 leaves 300 ÷ 1.9; R: pnorm(-0.5 / (2 / sqrt(300 / 1.9))).
    const plan = changed({
      'cohort.clusters': { size: 10, icc: 0.1 },
      'metrics.aht.sd': 2,
      'rollback.slower': { id: 'slower', metric: 'aht', above: 8 },
    });
    expect(riskOf('slower', plan).phases[0]?.falseAlarm.value).toBeCloseTo(0.000840698707206, 9);
  });

  test('waits for a spread', () => {
    const plan = changed({ 'metrics.aht.sd': undefined });
    expect(riskOf('slower', plan).phases[0]?.falseAlarm.waitsFor).toEqual(['metrics.aht.sd']);
  });
});

describe('a trigger on a share', () => {
  const audited = changed({ 'metrics.compliance-errors.sampledShare': 0.02 });

  test('waits for the share of cases that is audited', () => {
    const [first] = riskOf('non-compliant', copilot).phases;
    expect(first?.sample.waitsFor).toEqual(['metrics.compliance-errors.sampledShare']);
  });

  test('fires as often as the binomial says', () => {
    // 240,000 × 12 ÷ 52 × 25% × 2% = 276.9 audited a week; above 3% of 277 is nine or more.
    // R: pbinom(8, 277, c(0.023, 0.037), lower = FALSE).
    const { phases } = riskOf('non-compliant', audited);
    const [first, , last] = phases;
    expect(first?.sample.value).toBeCloseTo((240_000 * 12 * 0.25 * 0.02) / 52, 9);
    expect(first?.falseAlarm.value).toBeCloseTo(0.191136356263, 9);
    expect(first?.seen.value).toBeCloseTo(0.699048017727, 9);
    expect(first?.missed.value).toBeCloseTo((1 - 0.699048017727) ** 2, 9);
    expect(first?.weeksUntilSeen.value).toBeCloseTo(1 / 0.699048017727, 9);
    // R: pbinom(33, 1108, 0.023, lower = FALSE).
    expect(last?.falseAlarm.value).toBeCloseTo(0.0589170167873, 9);
  });

  test('may watch for too little as for too much', () => {
    // 50 units, fewer than 8% of them: three or fewer. R: pbinom(3, 50, 0.1).
    const plan = changed({
      'population.size': 200,
      'cohort.units': 20,
      'metrics.adoption.baseline': 0.1,
      rollback: [{ id: 'unused', metric: 'adoption', below: 0.08 }],
    });
    const { fires, phases } = riskOf('unused', plan);
    expect(fires).toBe('below');
    expect(phases[0]?.sample.value).toBe(50);
    expect(phases[0]?.falseAlarm.value).toBeCloseTo(0.250293905953, 9);
  });
});

test('a technical signal cannot be computed, and says so', () => {
  const found = analyse(copilot).triggers?.find(({ id }) => id === 'slow-answers');
  expect(found).toEqual({ id: 'slow-answers', cannot: 'signal' });
});

test('a limit that the baseline is beyond leaves nothing to compute', () => {
  const plan = changed({ 'rollback.slower': { id: 'slower', metric: 'aht', above: 7 } });
  expect(riskOf('slower', plan).phases[0]?.falseAlarm.absent).toBe('undefined');
});

test('no trigger fires for nothing more often than for harm', () => {
  fc.assert(
    fc.property(randomPlan, (plan) => {
      for (const risk of analyse(plan).triggers ?? [])
        if (!('cannot' in risk))
          for (const { falseAlarm, seen } of risk.phases) {
            if (falseAlarm.value === null || seen.value === null) continue;
            expect(falseAlarm.value).toBeLessThanOrEqual(1);
            // Harm lies on the far side of the limit, so it is seen more often than nothing is.
            expect(seen.value).toBeGreaterThanOrEqual(falseAlarm.value);
          }
    }),
    { numRuns: 60 },
  );
});

describe('exact tails', () => {
  test.each([
    // R: pbinom(k − 1, n, p, lower = FALSE).
    [16, 500, 0.02, 0.046997098009636],
    [2, 50, 0.02, 0.264228605538],
    [0, 10, 0.5, 1],
    [11, 10, 0.5, 0],
    [10, 10, 0.5, 0.5 ** 10],
    [1, 3, 1, 1],
    [1, 3, 0, 0],
  ])('of %d or more of %d at %d', (successes, n, probability, expected) => {
    expect(binomialUpperTail({ successes, n, probability }).probability).toBeCloseTo(expected, 11);
  });

  test.each([
    // Below and above a variance of 10,000, where the normal approximation takes over.
    // R: pbinom(20149, c(39998, 40002), 0.5, lower = FALSE).
    [39_998, 0.066156691773271, 9],
    [40_002, 0.068776335403186, 5],
  ])('of 20,150 or more of %d at one half', (n, expected, digits) => {
    const { probability } = binomialUpperTail({ successes: 20_150, n, probability: 0.5 });
    expect(probability).toBeCloseTo(expected, digits);
  });

  test('add up: a chance and its complement', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 3000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0.001, max: 0.999, noNaN: true }),
        (n, part, probability) => {
          const k = Math.floor(n * part);
          const upper = binomialUpperTail({ successes: k, n, probability }).probability;
          const lower = binomialUpperTail({
            successes: n - k + 1,
            n,
            probability: 1 - probability,
          }).probability;
          expect(upper + lower).toBeCloseTo(1, 10);
        },
      ),
    );
  });

  test.each([
    // R: poisson.test(x, conf.level = level)$conf.int.
    [0, 0.95, 0, 3.688879454114],
    [3, 0.999, 0.14970384992316, 13.93402320169131],
    [7, 0.95, 2.8143630515199, 14.4226753617024],
    [100_000, 0.95, 99_381.152663745, 100_621.744739744],
  ])('of the rate behind %d events at %d', (events, level, low, high) => {
    const interval = poissonInterval({ events, level });
    expect(interval.low).toBeCloseTo(low, 6);
    expect(interval.high).toBeCloseTo(high, 6);
  });

  test('refuse what is not a count', () => {
    expect(() => poissonInterval({ events: 1.5, level: 0.95 })).toThrow(/events/);
    expect(() => binomialUpperTail({ successes: 1, n: 2.5, probability: 0.5 })).toThrow(/n:/);
  });
});
