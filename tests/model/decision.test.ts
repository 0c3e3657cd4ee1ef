/** Verdicts on results: against R, against arithmetic, and in the long run against their promises. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  confirmedHarm,
  nonInferiority,
  superiority,
  type Verdict,
} from '../../src/model/decision/verdict.ts';
import { analyse, type Judgement, type Plan, writePlan } from '../../src/model/index.ts';
import {
  meanDifferenceInterval,
  proportionDifferenceInterval,
  wilsonInterval,
} from '../../src/model/statistics/intervals.ts';
import { normalUpperQuantile } from '../../src/model/statistics/normal.ts';
import { normalNumbers } from '../../src/model/statistics/simulate-looks.ts';
import { copilot, expansion } from '../support/plans.ts';

const changed = (inputs: Readonly<Record<string, unknown>>, plan: Plan = copilot): Plan =>
  Object.entries(inputs).reduce((before, [path, value]) => writePlan(before, path, value), plan);

function judgementOf(id: string, plan: Plan): Judgement {
  const found = analyse(plan).decision?.judgements.find(({ metric }) => metric.id === id);
  if (!found) throw new Error(`no judgement of ${id}`);
  return found;
}

const control = { kind: 'control', value: 7.5, n: 1080, sd: 2.5 };
const handleTime = {
  'metrics.aht.observed': { value: 6.63, n: 120, sd: 2.4, against: control },
};

describe('the published pilot', () => {
  const { decision } = analyse(copilot);

  test('cannot be judged, and each metric names what it waits for', () => {
    expect(decision?.outcome).toBe('cannot-be-judged');
    expect(decision?.judgements.map(({ verdict }) => verdict)).toEqual(
      Array(4).fill('cannot-be-judged'),
    );
    expect(decision?.judgements.map(({ waitsFor }) => waitsFor)).toEqual([
      ['metrics.aht.observed.n', 'metrics.aht.observed.sd'],
      ['metrics.csat.observed.n', 'metrics.csat.observed.sd'],
      ['metrics.compliance-errors.observed.n'],
      ['metrics.adoption.observed.n'],
    ]);
  });

  test('is a comparison over time, with five threats', () => {
    expect(decision?.judgements[0]?.comparison).toBe('baseline');
    expect(decision?.threats).toHaveLength(5);
  });
});

describe('intervals', () => {
  test('of two means are Welch’s, as R has them', () => {
    // tests/reference/cases.json, meanDifferenceInterval-01.
    const { estimate, low, high, method } = judgementOf('aht', changed(handleTime));
    expect(method).toBe('welch');
    expect(estimate.value).toBeCloseTo(-0.87, 12);
    expect(low.value).toBeCloseTo(-1.32827297456113, 7);
    expect(high.value).toBeCloseTo(-0.411727025438869, 7);
  });

  test('of one mean are Student’s, as R has them', () => {
    // R: -0.87 + c(-1, 1) * qt(0.975, 119) * 2.4 / sqrt(120).
    const { low, high, caveats } = judgementOf(
      'aht',
      changed({ 'metrics.aht.observed': { value: 6.63, n: 120, sd: 2.4 } }),
    );
    expect(low.value).toBeCloseTo(-1.303818147379, 8);
    expect(high.value).toBeCloseTo(-0.436181852621, 8);
    expect(caveats).toContain('baseline-exact');
  });

  test('of two shares are Newcombe’s', () => {
    // proportionDifferenceInterval-01: 36 of 2,400 against 497 of 21,600.
    const { low, high } = judgementOf(
      'compliance-errors',
      changed({
        'metrics.compliance-errors.observed': {
          value: 36 / 2400,
          n: 2400,
          against: { kind: 'control', value: 497 / 21_600, n: 21_600 },
        },
      }),
    );
    expect(low.value).toBeCloseTo(-0.0126499774831714, 8);
    expect(high.value).toBeCloseTo(-0.00199991928730025, 8);
  });

  test('of a level are Wilson’s', () => {
    // wilsonInterval-01: 104 of 120.
    const { low, high, comparison } = judgementOf(
      'adoption',
      changed({ 'metrics.adoption.observed': { value: 104 / 120, n: 120 } }),
    );
    expect(comparison).toBe('level');
    expect(low.value).toBeCloseTo(0.794352034253157, 7);
    expect(high.value).toBeCloseTo(0.916233910373127, 7);
  });

  test('of a count are exact, as R has them', () => {
    // R: poisson.test(7)$conf.int.
    const { low, high, verdict } = judgementOf(
      'high-severity-findings',
      changed({ 'metrics.high-severity-findings.observed': { value: 7 } }, expansion),
    );
    expect(low.value).toBeCloseTo(2.814363, 5);
    expect(high.value).toBeCloseTo(14.422675, 5);
    expect(verdict).toBe('harmful');
  });

  test('follow alpha and sides: one side at 2.5% is both at 5%', () => {
    const two = judgementOf('aht', changed(handleTime));
    const one = judgementOf(
      'aht',
      changed({ ...handleTime, 'cohort.sides': 1, 'cohort.alpha': 0.025 }),
    );
    expect(one.low.value).toBeCloseTo(two.low.value ?? Number.NaN, 12);
  });

  test('are widened by clusters as the design effect says', () => {
    // 1 + (10 − 1) × 0.1 = 1.9: as many as 120 ÷ 1.9 and 1,080 ÷ 1.9 independent agents say.
    const { low, designEffect } = judgementOf(
      'aht',
      changed({ ...handleTime, 'cohort.clusters': { size: 10, icc: 0.1 } }),
    );
    expect(designEffect.value).toBeCloseTo(1.9, 12);
    const expected = meanDifferenceInterval({
      ...{ mean1: 6.63, sd1: 2.4, n1: 120 / 1.9 },
      ...{ mean2: 7.5, sd2: 2.5, n2: 1080 / 1.9 },
      level: 0.95,
    });
    expect(low.value).toBeCloseTo(expected.low, 12);
  });

  test('of fewer than ten clusters that matter are said to be too narrow', () => {
    const caveatsWith = (size: number, icc: number) =>
      judgementOf('aht', changed({ 'cohort.clusters': { size, icc } })).caveats;
    // Of 120 agents.
    expect(caveatsWith(13, 0.1)).toContain('few-clusters');
    expect(caveatsWith(12, 0.1)).not.toContain('few-clusters');
    expect(caveatsWith(13, 0)).not.toContain('few-clusters');
  });

  test('of cases count how alike the cases of one unit are', () => {
    // 2,400 cases of 120 agents: 1 + (20 − 1) × 0.05 = 1.95.
    const { designEffect, caveats } = judgementOf(
      'compliance-errors',
      changed({
        'metrics.compliance-errors.observed.n': 2400,
        'metrics.compliance-errors.icc': 0.05,
      }),
    );
    expect(designEffect.value).toBeCloseTo(1.95, 12);
    expect(caveats).toContain('design-effect');
    expect(caveats).not.toContain('cases-independent');
  });
});

describe('verdicts', () => {
  test.each<[string, Readonly<Record<string, unknown>>, number, Verdict]>([
    ['the whole interval clears', {}, 6, 'met'],
    ['the estimate clears, the interval reaches over', {}, 6.63, 'likely-met'],
    ['the estimate falls short, the interval reaches', {}, 7, 'inconclusive'],
    ['none of the interval clears', {}, 7.6, 'missed'],
    ['the comparison lacks its spread', { sd: undefined }, 6, 'cannot-be-judged'],
  ])('%s', (_name, comparison, value, verdict) => {
    const against = { ...control, ...comparison };
    const plan = changed({ 'metrics.aht.observed': { value, n: 120, sd: 2.4, against } });
    expect(judgementOf('aht', plan).verdict).toBe(verdict);
  });

  test.each<[number, Verdict]>([
    // The margin is a fall of one point from 4.4; 1.98 × 0.8 ÷ √120 = 0.145.
    [3.6, 'non-inferior'],
    [3.5, 'inconclusive'],
    [3.3, 'inconclusive'],
    [3.2, 'harmful'],
  ])('a satisfaction of %d is %s', (value, verdict) => {
    const plan = changed({ 'metrics.csat.observed': { value, n: 120, sd: 0.8 } });
    expect(judgementOf('csat', plan).verdict).toBe(verdict);
  });

  test('a guardrail without room is kept only by an improvement', () => {
    const at = (n: number) =>
      changed({ 'metrics.compliance-errors.observed': { value: 0.015, n } });
    expect(judgementOf('compliance-errors', at(900)).verdict).toBe('inconclusive');
    expect(judgementOf('compliance-errors', at(2400)).verdict).toBe('non-inferior');
    expect(judgementOf('compliance-errors', at(900)).caveats).toContain('no-room');
  });

  test('a change of counts has no interval', () => {
    const plan = changed(
      {
        'metrics.high-severity-findings.threshold': { absoluteChange: 0 },
        'metrics.high-severity-findings.baseline': 3,
        'metrics.high-severity-findings.observed': { value: 2, n: 600 },
      },
      expansion,
    );
    const { verdict, reason } = judgementOf('high-severity-findings', plan);
    expect([verdict, reason]).toEqual(['cannot-be-judged', 'no-method']);
  });

  test('one unit has no spread to judge by', () => {
    const plan = changed({ 'metrics.aht.observed': { value: 6.63, n: 1, sd: 2.4 } });
    expect(judgementOf('aht', plan).reason).toBe('undefined');
  });
});

describe('the outcome', () => {
  const good = {
    'metrics.aht.observed': { value: 6, n: 120, sd: 2.4, against: control },
    'metrics.csat.observed': { value: 4.3, n: 120, sd: 0.8 },
    'metrics.compliance-errors.observed': { value: 0.015, n: 2400 },
    'metrics.adoption.observed': { value: 0.9, n: 120 },
  };
  test.each([
    [{}, 'go', 'all-passed'],
    [{ 'metrics.csat.observed.value': 3 }, 'stop', 'guardrail-harmful'],
    [{ 'metrics.aht.observed.value': 7.6 }, 'stop', 'primary-missed'],
    [{ 'metrics.csat.observed.value': 3.4 }, 'remediate', 'guardrail-inconclusive'],
    [{ 'metrics.aht.observed.value': 6.63 }, 'remediate', 'primary-uncertain'],
    [{ 'metrics.adoption.observed.value': 0.5 }, 'remediate', 'adoption-uncertain'],
    [{ 'metrics.csat.observed.sd': undefined }, 'cannot-be-judged', 'waits'],
    // Harm is clear whatever else is missing.
    [
      { 'metrics.csat.observed.value': 3, 'metrics.aht.observed.sd': undefined },
      'stop',
      'guardrail-harmful',
    ],
  ])('%o: %s, %s', (change, outcome, because) => {
    const { decision } = analyse(changed({ ...good, ...change }));
    expect([decision?.outcome, decision?.because]).toEqual([outcome, because]);
  });

  test('keeps a secondary metric out of it', () => {
    const plan = changed({
      ...good,
      metrics: [
        ...changed(good).metrics,
        { id: 'nps', name: 'NPS', role: 'secondary', kind: 'mean', better: 'higher' },
      ],
    });
    expect(analyse(plan).decision?.outcome).toBe('go');
  });
});

describe('laws', () => {
  const ranks: Readonly<Record<string, number>> = {
    missed: 0,
    inconclusive: 1,
    'likely-met': 2,
    met: 3,
  };
  const value = fc.double({ min: 4, max: 9, noNaN: true });
  const size = fc.integer({ min: 2, max: 2000 });
  const spread = fc.double({ min: 0.1, max: 10, noNaN: true });
  const withResult = (value: number, n: number, sd: number) =>
    judgementOf('aht', changed({ 'metrics.aht.observed': { value, n, sd, against: control } }));

  test('a wider spread never makes a verdict firmer', () => {
    fc.assert(
      fc.property(
        value,
        size,
        spread,
        fc.double({ min: 1, max: 5, noNaN: true }),
        (v, n, sd, k) => {
          const [narrow, wide] = [withResult(v, n, sd), withResult(v, n, sd * k)];
          // The estimate is the same, so that only the outer two can be lost.
          if (narrow.verdict === 'inconclusive' || narrow.verdict === 'likely-met')
            expect(wide.verdict).toBe(narrow.verdict);
          else
            expect(
              Math.abs((ranks[wide.verdict] ?? 9) - (ranks[narrow.verdict] ?? 0)),
            ).toBeLessThan(2);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('more units make the interval shorter, clusters longer', () => {
    fc.assert(
      fc.property(size, spread, fc.double({ min: 0.01, max: 0.1, noNaN: true }), (n, sd, icc) => {
        const width = (plan: Plan) => {
          const { low, high } = judgementOf('aht', plan);
          return (high.value ?? Number.NaN) - (low.value ?? Number.NaN);
        };
        const plan = (n: number) => changed({ 'metrics.aht.observed': { value: 7, n: n + 8, sd } });
        expect(width(plan(2 * n))).toBeLessThan(width(plan(n)));
        const clusters = { 'cohort.clusters': { size: 5, icc } };
        expect(width(changed(clusters, plan(n)))).toBeGreaterThan(width(plan(n)));
      }),
      { numRuns: 60 },
    );
  });

  test('a metric where higher is better is judged as its mirror image', () => {
    fc.assert(
      fc.property(value, size, spread, (v, n, sd) => {
        const mirrored = changed({
          'metrics.aht.better': 'higher',
          'metrics.aht.baseline': -7.5,
          // A tenth of the negative baseline upward.
          'metrics.aht.threshold': { relativeChange: -0.1 },
          'metrics.aht.observed': { value: -v, n, sd, against: { ...control, value: -7.5 } },
        });
        expect(judgementOf('aht', mirrored).verdict).toBe(withResult(v, n, sd).verdict);
      }),
      { numRuns: 40 },
    );
  });
});

/**
 * In the long run. Each check plays a pilot many times with a fixed seed and compares the rate of
 * a wrong claim with what is promised, within four standard errors of the simulation: a correct
 * rule fails once in some thirty thousand seeds, and the seed does not change.
 */
describe('error rates in simulated pilots', () => {
  const trials = 4000;
  const tolerance = (rate: number) => 4 * Math.sqrt((rate * (1 - rate)) / trials);

  /** Mean and standard deviation of normal observations. */
  function sample(normal: () => number, n: number, mean: number, sd: number) {
    let [sum, squares] = [0, 0];
    for (let i = 0; i < n; i++) {
      const x = mean + sd * normal();
      sum += x;
      squares += x * x;
    }
    const average = sum / n;
    return { mean: average, sd: Math.sqrt((squares - n * average * average) / (n - 1)) };
  }

  function rateOf(seed: number, claims: (normal: () => number) => boolean): number {
    const normal = normalNumbers(seed);
    let claimed = 0;
    for (let trial = 0; trial < trials; trial++) if (claims(normal)) claimed++;
    return claimed / trials;
  }

  /** Gain of a pilot of 30 against 60 whose true gain over the threshold is `truth`. */
  function gain(normal: () => number, truth: number, level: number) {
    const pilot = sample(normal, 30, truth, 2);
    const other = sample(normal, 60, 0, 3);
    return meanDifferenceInterval({
      ...{ mean1: pilot.mean, sd1: pilot.sd, n1: 30 },
      ...{ mean2: other.mean, sd2: other.sd, n2: 60 },
      level,
    });
  }

  test('"met" is claimed at the threshold itself in 2.5% of pilots', () => {
    const rate = rateOf(1, (normal) => superiority(gain(normal, 0, 0.95)) === 'met');
    expect(Math.abs(rate - 0.025)).toBeLessThan(tolerance(0.025));
  });

  test('"missed" is claimed at the threshold itself in 2.5% of pilots', () => {
    const rate = rateOf(2, (normal) => superiority(gain(normal, 0, 0.95)) === 'missed');
    expect(Math.abs(rate - 0.025)).toBeLessThan(tolerance(0.025));
  });

  test('non-inferiority is claimed at the margin in 5% of pilots with one side at 5%', () => {
    const rate = rateOf(
      3,
      (normal) => nonInferiority(gain(normal, 0, 0.9), false) === 'non-inferior',
    );
    expect(Math.abs(rate - 0.05)).toBeLessThan(tolerance(0.05));
  });

  test('non-inferiority of a share is claimed at the margin in at most 2.5% of pilots', () => {
    const normal = normalNumbers(4);
    // Uniform numbers from pairs of normal ones: exp(−(a² + b²) ÷ 2).
    const uniform = () => Math.exp(-(normal() ** 2 + normal() ** 2) / 2);
    const successes = (n: number, p: number) => {
      let found = 0;
      for (let i = 0; i < n; i++) if (uniform() < p) found++;
      return found;
    };
    let claimed = 0;
    const rounds = 2000;
    for (let round = 0; round < rounds; round++) {
      // True loss of exactly the margin of 5 points.
      const interval = proportionDifferenceInterval({
        ...{ successes1: successes(150, 0.85), n1: 150 },
        ...{ successes2: successes(150, 0.9), n2: 150 },
        level: 0.95,
      });
      const moved = { estimate: interval.estimate + 0.05, low: interval.low + 0.05, high: 1 };
      if (nonInferiority(moved, false) === 'non-inferior') claimed++;
    }
    // Newcombe's interval is approximate: half a percent is allowed on top of the tolerance.
    expect(claimed / rounds).toBeLessThan(0.025 + 0.005 + 4 * Math.sqrt((0.025 * 0.975) / rounds));
  });

  test('all of four guardrails pass by luck no more often than one, without adjustment', () => {
    const rate = rateOf(5, (normal) =>
      // One stands at its margin, the others far inside: the worst case of the conjunction.
      [0, 5, 5, 5].every(
        (truth) => nonInferiority(gain(normal, truth, 0.95), false) === 'non-inferior',
      ),
    );
    expect(rate).toBeLessThan(0.025 + tolerance(0.025));
  });

  test('Holm keeps any false harm alarm over five guardrails at 2.5%; single tests would not', () => {
    const errorRate = 0.025;
    const alarms = (normal: () => number) =>
      Array.from({ length: 5 }, () => {
        const z = normal();
        // Every true value stands at its margin; known standard error of 1.
        return (rate: number) => z + normalUpperQuantile(rate);
      });
    const holm = rateOf(6, (normal) => confirmedHarm(alarms(normal), errorRate).some(Boolean));
    expect(Math.abs(holm - (1 - 0.995 ** 5))).toBeLessThan(tolerance(0.025));
    expect(holm).toBeLessThan(errorRate + tolerance(errorRate));
    const single = rateOf(6, (normal) => alarms(normal).some((upper) => upper(errorRate) < 0));
    expect(single).toBeGreaterThan(0.09);
  });
});

test('Holm rejects step by step, where Bonferroni would stop', () => {
  // One-sided p-values 0.004, 0.012 and 0.02 at 0.03: 0.004 < 0.01, 0.012 < 0.015, 0.02 < 0.03.
  const upperOf = (p: number) => (rate: number) =>
    normalUpperQuantile(rate) - normalUpperQuantile(p);
  expect(confirmedHarm([0.02, 0.004, 0.012].map(upperOf), 0.03)).toEqual([true, true, true]);
  // 0.02 > 0.015 stops after the first.
  expect(confirmedHarm([0.02, 0.004, 0.025].map(upperOf), 0.03)).toEqual([false, true, false]);
  // What cannot be tested takes nothing from the others: 0.02 < 0.03.
  expect(confirmedHarm([() => undefined, upperOf(0.02)], 0.03)).toEqual([false, true]);
});

test('Wilson’s interval of a level errs about as often as it says', () => {
  // 120 agents, a true adoption of exactly 80%: the exact chance that the interval clears it.
  const n = 120;
  let chance = 0;
  let logChoose = 0;
  for (let k = 0; k <= n; k++) {
    if (k > 0) logChoose += Math.log((n - k + 1) / k);
    const { low } = wilsonInterval({ successes: k, n, level: 0.95 });
    if (low >= 0.8) chance += Math.exp(logChoose + k * Math.log(0.8) + (n - k) * Math.log(0.2));
  }
  expect(chance).toBeGreaterThan(0.01);
  expect(chance).toBeLessThan(0.03);
});
