/**
 * What each metric asks of a pilot. Expected values come from R 4.2 (noncentral t by pt, uniroot for
 * roots) or from arithmetic written beside them.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  analyse,
  type Metric,
  type Plan,
  powerCurve,
  type Requirement,
  weekCurve,
  writePlan,
} from '../../src/model/index.ts';
import { copilot } from '../support/plans.ts';
import { randomPlan } from '../support/random-plan.ts';

const cohortOf = (plan: Plan) => {
  const { cohort } = analyse(plan);
  if (!cohort) throw new Error('The plan has no cohort');
  return cohort;
};

const requirement = (plan: Plan, id: string): Requirement => {
  const found = cohortOf(plan).requirements.find(({ metric }) => metric.id === id);
  if (!found) throw new Error(`Nothing is asked of ${id}`);
  return found;
};

const changed = (changes: Readonly<Record<string, unknown>>, plan = copilot): Plan =>
  Object.entries(changes).reduce((before, [path, value]) => writePlan(before, path, value), plan);

/** The copilot with a metric in place of its primary one. */
const measuring = (metric: Partial<Metric>): Plan => ({
  ...copilot,
  metrics: copilot.metrics.map((entry) =>
    entry.role === 'primary' ? { ...entry, ...metric } : entry,
  ),
});

const audited = {
  'metrics.compliance-errors.threshold': { absoluteChange: 0.01 },
  'metrics.compliance-errors.measuredOn': 'volume',
  'metrics.compliance-errors.sampledShare': 0.05,
};

describe('each metric asks its own', () => {
  test('of the copilot, two can be sized, one waits and one has no margin', () => {
    const { requirements, requiredAll, driver } = cohortOf(copilot);
    expect(
      requirements.map(({ metric, question, required }) => [
        metric.id,
        question,
        required.value ?? required.absent,
      ]),
    ).toEqual([
      ['aht', 'superiority', 87],
      ['csat', 'non-inferiority', 'waits'],
      // Nothing may get worse, and no sample shows that nothing did.
      ['compliance-errors', 'non-inferiority', 'undefined'],
      // 59.71 by Wilson’s interval, 56.93 of 1,200.
      ['adoption', 'precision', 57],
    ]);
    expect([requiredAll.value, driver]).toEqual([87, 'aht']);
    expect(requirement(copilot, 'csat').required.waitsFor).toEqual(['metrics.csat.sd']);
  });

  test('a guardrail on an average is a one-sided test shifted by its tolerance', () => {
    const plan = changed({ 'metrics.csat.sd': 1.2, 'metrics.csat.threshold.absoluteChange': -0.3 });
    const { effect, required, power } = requirement(plan, 'csat');
    expect(effect.value).toBeCloseTo(0.3, 12);
    expect(required.value).toBe(143);
    expect(power?.value).toBeCloseTo(0.737621235874, 9);
    const { driver, requiredAll } = cohortOf(plan);
    expect([driver, requiredAll.value]).toEqual(['csat', 143]);
    expect(analyse(plan).warnings.map(({ code }) => code)).toContain('cohort-misses-metric');
  });

  test('a guardrail with a level to keep asks for the pilot alone, as it is judged', () => {
    // R's sample of one group for 0.3 is 127.516, where two groups take 253 each.
    const level = { 'metrics.csat.sd': 1.2, 'metrics.csat.threshold': { atLeast: 4.1 } };
    const { question, required, power } = requirement(changed(level), 'csat');
    expect([question, required.value]).toEqual(['within-level', 128]);
    // Nothing about the control group matters to it.
    for (const comparison of ['rest', 'equal'])
      for (const controlRatio of [undefined, 3]) {
        const against = changed({ ...level, 'cohort.comparison': comparison });
        const other = writePlan(against, 'cohort.controlRatio', controlRatio);
        expect(requirement(other, 'csat').required.value).toBe(128);
        expect(requirement(other, 'csat').power?.value).toBe(power?.value);
      }
  });

  test('and a share does so by the test that Wilson’s interval turns round', () => {
    const plan = changed({
      'metrics.compliance-errors.baseline': 0.06,
      'metrics.compliance-errors.threshold': { atMost: 0.1 },
    });
    // ((qnorm(.975) × √(0.1 × 0.9) + qnorm(.8) × √(0.06 × 0.94)) ÷ 0.04)² = 387.96
    expect(requirement(plan, 'compliance-errors').required.value).toBe(388);
    const { detectable } = requirement(writePlan(plan, 'cohort.units', 200), 'compliance-errors');
    expect(detectable.value).toBeCloseTo(0.11900859988151 - 0.06, 9);
  });

  test('a guardrail on cases counts the cases that are measured, and how alike they are', () => {
    const plan = changed({ ...audited, 'metrics.compliance-errors.icc': 0.02 });
    const { observations, required, power } = requirement(plan, 'compliance-errors');
    // 240,000 ÷ 1,200 × 12 ÷ 52 × 6 weeks, of which a twentieth is audited.
    expect(observations.cases?.value).toBeCloseTo(13.8461538462, 9);
    expect(observations.allCases?.value).toBeCloseTo(120 * 13.8461538462, 6);
    // 1 + (13.846 − 1) × 0.02
    expect(observations.casesEffect?.value).toBeCloseTo(1.25692307692, 9);
    expect(observations.weight?.value).toBeCloseTo(11.0159118727, 9);
    expect(required.value).toBe(191);
    expect(power?.value).toBeCloseTo(0.633450369591, 9);
  });

  test('the same people come back, so weeks help only as far as their cases differ', () => {
    const independent = requirement(changed(audited), 'compliance-errors');
    expect(independent.weeks?.value).toBeCloseTo(7.0766614032, 4);
    const alike = requirement(
      changed({ ...audited, 'metrics.compliance-errors.icc': 0.3 }),
      'compliance-errors',
    );
    expect(alike.weeks?.absent).toBe('unreachable');
  });

  test('less than a week is said as it is', () => {
    const every = changed({ ...audited, 'metrics.compliance-errors.sampledShare': 1 });
    // A twentieth of the cases took 7.0767 weeks.
    const { weeks } = requirement(every, 'compliance-errors');
    expect(weeks?.value).toBeCloseTo(7.0766614032 / 20, 5);
  });

  test('adoption must clear its threshold where the plan says what it expects', () => {
    const { effect, required, detectable } = requirement(
      changed({ 'cohort.adoption': 0.87 }),
      'adoption',
    );
    expect(effect.value).toBeCloseTo(0.87 - 0.8, 12);
    // 123.72 without an end, 112.24 of 1,200.
    expect(required.value).toBe(113);
    expect(detectable.value).toBeCloseTo(0.0674906369846, 10);
  });
});

describe('the size of the pilot', () => {
  test.each([
    // 1 + ((0.3² + 1) × 12 − 1) × 0.05 = 1.604
    ['teams of 12 that are alike', { 'cohort.clusters': { size: 12, cv: 0.3, icc: 0.05 } }, 148],
    ['one in ten leaves', { 'cohort.dropOut': 0.1 }, 98],
    ['87% use it', { 'cohort.adoption': 0.87 }, 118],
    ['two in control for each', { 'cohort.comparison': 'equal', 'cohort.controlRatio': 2 }, 122],
    ['equal groups, 87% use it', { 'cohort.comparison': 'equal', 'cohort.adoption': 0.87 }, 214],
  ])('counts that %s', (_name, changes, required) => {
    expect(cohortOf(changed(changes)).required.value).toBe(required);
  });

  test('loses power to teams as their design effect says', () => {
    const plan = changed({ 'cohort.clusters': { size: 12, cv: 0.3, icc: 0.05 } });
    expect(cohortOf(plan).designEffect?.value).toBeCloseTo(1.604, 12);
    expect(cohortOf(plan).power.value).toBeCloseTo(0.726076564348, 9);
  });

  test('says what the upper end of the rule of thumb would see', () => {
    // 180 against 1,020 agents.
    expect(cohortOf(copilot).bandDetectable.value).toBeCloseTo(0.544022955125, 6);
    const hopeless = changed({ 'metrics.aht.threshold.relativeChange': -0.05 });
    expect(analyse(hopeless).warnings.map(({ code }) => code)).toContain('cohort-band-cannot-see');
  });

  test('lists what is taken for granted, and warns of teams that nobody described', () => {
    expect(cohortOf(copilot).assumed).toEqual([
      'units-independent',
      'spread-of-whole-pilot',
      'all-use-it',
      'nobody-leaves',
    ]);
    const known = changed({
      'cohort.clusters': { size: 12, icc: 0 },
      'cohort.dropOut': 0,
      'cohort.adoption': 1,
    });
    expect(cohortOf(known).assumed).toEqual(['spread-of-whole-pilot']);
    expect(cohortOf(known).required.value).toBe(87);
    const codes = analyse(known).warnings.map(({ code }) => code);
    expect(codes).not.toContain('cohort-independent-assumed');
  });
});

describe('the spread', () => {
  test('comes from a range where none is stated', () => {
    const range = { low: 4, high: 11, covers: 0.95 };
    const plan = measuring({ sd: undefined, spread: range });
    const { observations, spreadFrom } = requirement(plan, 'aht');
    expect(spreadFrom).toBe('range');
    expect(observations.sd.value).toBeCloseTo(1.78574709924, 9);
    expect(cohortOf(plan).assumed).toContain('spread-from-range');
    // A stated one counts before the range.
    expect(cohortOf(measuring({ spread: range })).required.value).toBe(87);
  });

  test('of a ratio comes from its parts, by the delta method', () => {
    const plan = changed(
      { 'cohort.comparison': 'equal' },
      measuring({
        kind: 'ratio',
        sd: undefined,
        baseline: 12,
        threshold: { relativeChange: -0.05 },
        parts: { denominator: 40, numeratorSd: 90, denominatorSd: 6, correlation: 0.8 },
      }),
    );
    // √(90² + 12² × 6² − 2 × 12 × 0.8 × 90 × 6) ÷ 40 = 54 ÷ 40
    expect(requirement(plan, 'aht').observations.sd.value).toBeCloseTo(1.35, 12);
    // 5% of 12 is 0.6: power.t.test(delta = 0.6, sd = 1.35, power = 0.8).
    expect(cohortOf(plan).required.value).toBe(81);
  });

  test('of events is that of Poisson', () => {
    const plan = changed(
      { 'cohort.comparison': 'equal' },
      measuring({ kind: 'count', sd: undefined, baseline: 4, threshold: { absoluteChange: -1 } }),
    );
    // d = 1 ÷ √4.
    expect(cohortOf(plan).required.value).toBe(64);
    expect(cohortOf(plan).assumed).toContain('events-poisson');
  });

  test('of a person’s average carries the noise of the cases once their likeness is known', () => {
    const plan = measuring({ icc: 0.1 });
    // 2.4 × √(1 + 0.9 ÷ 0.1 ÷ 276.9)
    expect(requirement(plan, 'aht').observations.sd.value).toBeCloseTo(2.43868817195, 9);
    expect(cohortOf(plan).assumed).not.toContain('spread-of-whole-pilot');
  });
});

describe('curves', () => {
  const primary = (plan: Plan) => {
    const [result] = analyse(plan).metrics;
    if (!result) throw new Error('The plan has no metric');
    return result;
  };

  test('of power go through the plan’s own point', () => {
    const curve = powerCurve(copilot, primary(copilot), 0.2, 40);
    const own = curve.find(({ units }) => units === 120);
    expect(own?.power).toBeCloseTo(0.900608632338, 9);
    expect(own?.share).toBeCloseTo(0.1, 12);
    expect(curve[0]?.units).toBe(2);
  });

  test('of weeks is flat where nothing is known of the cases, and falls where it is', () => {
    const flat = weekCurve(copilot, primary(copilot), 12).map(({ detectable }) => detectable);
    expect(new Set(flat).size).toBe(1);
    const plan = measuring({ icc: 0.1 });
    const falling = weekCurve(plan, primary(plan), 12).map(({ detectable }) => detectable ?? 0);
    expect(falling).toEqual(falling.toSorted((a, b) => b - a));
    expect(falling[5]).toBe(cohortOf(plan).detectable.value);
  });
});

describe('out of reach', () => {
  test('is every requirement where a unit counts for next to nothing', () => {
    // Teams of a million that agree in all: a unit is a millionth of an observation.
    const alike = changed({ 'cohort.clusters': { size: 1e6, icc: 1 } });
    expect(requirement(alike, 'aht').required.absent).toBe('unreachable');
    expect(requirement(alike, 'aht').power?.absent).toBe('unreachable');
    expect(requirement(alike, 'adoption').required.absent).toBe('unreachable');
  });

  test('is a share so small that its variance rounds to nothing', () => {
    const plan = measuring({
      kind: 'proportion',
      baseline: 4.4e-323,
      threshold: { absoluteChange: 7e-323 },
      better: 'higher',
    });
    expect(requirement(plan, 'aht').required.absent).toBe('unreachable');
  });
});

describe('every plan with a cohort', () => {
  const within = (min: number, max: number) => fc.double({ min, max, noNaN: true });
  const required = (plan: Plan) => {
    const { value, absent } = cohortOf(plan).required;
    return absent === 'unreachable' ? Number.POSITIVE_INFINITY : value;
  };

  /** Other groups, tests and observations vary; the metric itself is one that can be sized. */
  const sizable = {
    'population.size': 1e6,
    'metrics.primary.kind': 'mean',
    'metrics.primary.baseline': 10,
    'metrics.primary.sd': 3,
    'metrics.primary.threshold': { relativeChange: -0.2 },
  };

  /** A larger value of an input asks for no smaller pilot. */
  const grows = (path: string, values: fc.Arbitrary<readonly [number, number]>, base = {}) =>
    fc.assert(
      fc.property(randomPlan, values, (random, [less, more]) => {
        fc.pre(random.cohort !== undefined);
        const plan = changed({ ...sizable, ...base }, random);
        const [small, large] = [less, more].map((value) => required(writePlan(plan, path, value)));
        if (small != null && large != null) expect(large).toBeGreaterThanOrEqual(small);
      }),
      { numRuns: 60 },
    );
  const pair = (min: number, max: number) =>
    fc
      .tuple(within(min, max), within(min, max))
      .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);

  test('grows with power', () => grows('cohort.power', pair(0.5, 0.99)));
  test('grows with drop-out', () => grows('cohort.dropOut', pair(0, 0.95)));
  test('grows with the likeness of teams', () =>
    grows('cohort.clusters.icc', pair(0, 1), { 'cohort.clusters.size': 10 }));
  test('grows with the likeness of cases', () =>
    grows('metrics.primary.icc', pair(0, 1), {
      'metrics.primary.measuredOn': 'volume',
      'population.volumePerMonth': 1e7,
    }));
  test('grows with the width of a range', () =>
    grows('metrics.primary.spread.high', pair(1, 100), {
      'metrics.primary.kind': 'mean',
      'metrics.primary.sd': undefined,
      'metrics.primary.spread': { low: 0, high: 1, covers: 0.9 },
    }));

  test('has as much power at the size required as was asked for', () => {
    fc.assert(
      fc.property(randomPlan, (plan) => {
        if (!plan.cohort) return;
        const { required } = cohortOf(plan);
        if (required.value === null || required.value >= (plan.population.size ?? 0)) return;
        const sized = cohortOf(writePlan(plan, 'cohort.units', required.value));
        // Within what the solver leaves, one part in a billion.
        expect(sized.power.value).toBeGreaterThanOrEqual(plan.cohort.power - 1e-9);
      }),
      { numRuns: 400 },
    );
  });

  test('is driven by the metric that asks for most', () => {
    fc.assert(
      fc.property(randomPlan, (plan) => {
        fc.pre(plan.cohort !== undefined);
        const { requirements, requiredAll, driver } = cohortOf(plan);
        for (const { required } of requirements)
          if (required.value !== null && requiredAll.value !== null)
            expect(requiredAll.value).toBeGreaterThanOrEqual(required.value);
        const driving = requirements.find(({ metric }) => metric.id === driver);
        if (driving) expect(requiredAll.value).toBe(driving.required.value);
      }),
      { numRuns: 60 },
    );
  });
});
