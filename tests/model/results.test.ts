/** Pilot results: verdicts per metric, the outcome, rollback lines, weekly values. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  analyse,
  type Metric,
  observedFromWeekly,
  type Plan,
  parsePlan,
  type Results,
  writePlan,
} from '../../src/model/index.ts';
import { copilot } from '../support/plans.ts';
import { randomPlan } from '../support/random-plan.ts';

function resultsOf(plan: Plan): Results {
  const { results } = analyse(plan);
  if (!results) throw new Error('no results');
  return results;
}
const verdicts = (plan: Plan) =>
  Object.fromEntries(
    resultsOf(plan).metrics.map(({ metric, verdict, basis }) => [metric.id, [verdict, basis]]),
  );
const withMetric = (id: string, change: Partial<Metric>): Plan => ({
  ...copilot,
  metrics: copilot.metrics.map((metric) => (metric.id === id ? { ...metric, ...change } : metric)),
});

describe('the published pilot, of which no spread is known', () => {
  test('meets all thresholds, by value alone', () => {
    expect(verdicts(copilot)).toEqual({
      aht: ['met', 'estimate'],
      csat: ['met', 'estimate'],
      'compliance-errors': ['met', 'estimate'],
      adoption: ['met', 'estimate'],
    });
  });

  test('is a go that is not certain', () => {
    expect(resultsOf(copilot)).toMatchObject({
      outcome: 'go',
      because: 'all-met',
      about: ['aht', 'csat', 'compliance-errors', 'adoption'],
      certain: false,
    });
  });

  test('says what an interval waits for', () => {
    const waits = resultsOf(copilot).metrics.map((result) => result.intervalWaitsFor);
    expect(waits[0]).toEqual(['metrics.aht.observed.n', 'metrics.aht.observed.sd']);
    expect(waits[2]).toEqual(['metrics.compliance-errors.observed.n']);
  });

  test('has its threshold and its rollback line in the unit of the metric', () => {
    const [aht, , errors] = resultsOf(copilot).metrics;
    // 7.5 − 10%; 7.5 + 5%.
    expect(aht?.threshold.value).toBeCloseTo(6.75, 12);
    expect(aht?.rollback).toMatchObject([{ id: 'slower', fires: 'above', crossed: false }]);
    expect(aht?.rollback[0]?.level.value).toBeCloseTo(7.875, 12);
    expect(errors?.rollback[0]?.level.value).toBe(0.03);
  });
});

describe('a value alone', () => {
  test('that misses asks to remediate, and never to stop', () => {
    // 7.0 is less than 10% below 7.5, and above no line.
    expect(resultsOf(withMetric('aht', { observed: { value: 7 } }))).toMatchObject({
      outcome: 'remediate',
      because: 'primary-missed',
      about: ['aht'],
      certain: false,
    });
    expect(resultsOf(withMetric('csat', { observed: { value: 3.3 } }))).toMatchObject({
      outcome: 'remediate',
      because: 'guardrail-missed',
      about: ['csat'],
    });
    expect(resultsOf(withMetric('adoption', { observed: { value: 0.79 } }))).toMatchObject({
      outcome: 'remediate',
      because: 'adoption-missed',
    });
  });

  test('that is not there leaves the outcome open', () => {
    const plan = withMetric('csat', { observed: undefined });
    expect(verdicts(plan).csat).toEqual(['not-measured', 'estimate']);
    expect(resultsOf(plan)).toMatchObject({
      outcome: 'not-measured',
      because: 'not-measured',
      about: ['csat'],
    });
    expect(resultsOf(plan).metrics[1]?.waitsFor).toEqual(['metrics.csat.observed.value']);
  });

  test('without a threshold is not judged, and the pilot neither', () => {
    const plan = withMetric('adoption', { threshold: undefined });
    expect(verdicts(plan).adoption).toEqual(['no-threshold', 'estimate']);
    expect(resultsOf(plan)).toMatchObject({ outcome: 'not-measured', because: 'no-threshold' });
  });
});

describe('an interval', () => {
  const measured = (value: number, sd: number) =>
    withMetric('aht', {
      observed: { value, n: 120, sd, against: { kind: 'control', value: 7.5, n: 120, sd } },
    });

  test('decides where the spread is known', () => {
    // −0.87 ± 1.97 × 0.4 × √(2/120) = ±0.10, clear of −0.75.
    expect(verdicts(measured(6.63, 0.4)).aht).toEqual(['met', 'interval']);
    // ±0.61 reaches across it.
    expect(verdicts(measured(6.63, 2.4)).aht).toEqual(['inconclusive', 'interval']);
    // −0.3 ± 0.10 does not come near it.
    expect(verdicts(measured(7.2, 0.4)).aht).toEqual(['missed', 'interval']);
  });

  test('that lies wholly beyond the threshold stops', () => {
    expect(resultsOf(measured(7.2, 0.4))).toMatchObject({
      outcome: 'stop',
      because: 'primary-missed',
      certain: true,
    });
  });

  test('that reaches across it asks to remediate', () => {
    expect(resultsOf(measured(6.63, 2.4))).toMatchObject({
      outcome: 'remediate',
      because: 'primary-inconclusive',
      certain: true,
    });
  });

  test('has a threshold that moves with the control group', () => {
    const plan = withMetric('aht', {
      observed: { value: 6.63, against: { kind: 'control', value: 7.4 } },
    });
    // The change that 10% of the baseline of 7.5 means, from 7.4 on.
    expect(resultsOf(plan).metrics[0]).toMatchObject({ reference: { value: 7.4 } });
    expect(resultsOf(plan).metrics[0]?.threshold.value).toBeCloseTo(6.65, 12);
  });
});

describe('a rollback line', () => {
  test('that the result is past stops, whatever else was met', () => {
    expect(
      resultsOf(withMetric('compliance-errors', { observed: { value: 0.031 } })),
    ).toMatchObject({
      outcome: 'stop',
      because: 'rollback-line-crossed',
      about: ['compliance-errors'],
      certain: true,
    });
  });

  test('that the result is on is not crossed', () => {
    const results = resultsOf(withMetric('compliance-errors', { observed: { value: 0.03 } }));
    expect(results.outcome).toBe('remediate');
    expect(results.metrics[2]?.rollback[0]?.crossed).toBe(false);
  });

  test('names the weeks that were past it, and knows nothing before there is a value', () => {
    const weekly = [
      { week: 1, value: 8 },
      { week: 2, value: 7.8 },
      { week: 3 },
      { week: 4, value: 7.9 },
    ];
    const [aht] = resultsOf(withMetric('aht', { weekly, observed: undefined })).metrics;
    expect(aht?.rollback[0]).toMatchObject({ weeks: [1, 4], crossed: undefined });
  });
});

describe('the laws of results', () => {
  test('where intervals judge everything and no line is crossed, the outcome is the decision’s', () => {
    let compared = 0;
    fc.assert(
      fc.property(randomPlan, (plan) => {
        const { results, decision } = analyse(plan);
        if (!results || !decision) throw new Error('no results');
        const deciding = results.metrics.filter(({ metric }) => metric.role !== 'secondary');
        fc.pre(deciding.every(({ basis }) => basis === 'interval'));
        fc.pre(results.because !== 'rollback-line-crossed');
        compared++;
        expect(results.outcome).toBe(decision.outcome);
        expect(results.about).toEqual(decision.about);
      }),
      { numRuns: 40 },
    );
    expect(compared).toBe(40);
  });

  test('what is not measured names a field to fill in, unless a value is undefined', () => {
    fc.assert(
      fc.property(randomPlan, (plan) => {
        for (const { verdict, waitsFor, value } of resultsOf(plan).metrics)
          if (verdict === 'not-measured' && value.value === null)
            expect(waitsFor).toContain(value.waitsFor[0]);
      }),
    );
  });
});

describe('weekly values amount to', () => {
  const base: Metric = {
    id: 'errors',
    name: 'Errors',
    role: 'guardrail',
    kind: 'proportion',
    better: 'lower',
  };
  const weeks = [
    { week: 1, value: 0.02, n: 100 },
    { week: 2, value: 0.04, n: 300 },
  ];

  test('the share over all cases: 2 + 12 of 400', () => {
    const observed = observedFromWeekly({ ...base, weekly: weeks });
    expect(observed?.value).toBeCloseTo(14 / 400, 15);
    expect(observed?.n).toBe(400);
  });

  test('a plain mean where a week has no number', () => {
    const weekly = [...weeks, { week: 3, value: 0.06 }];
    const observed = observedFromWeekly({ ...base, weekly });
    expect(observed?.value).toBeCloseTo(0.04, 15);
    expect(observed?.n).toBeUndefined();
  });

  test('a mean over the same units, whose number and spread stay as they are', () => {
    const metric: Metric = {
      ...base,
      kind: 'mean',
      observed: { value: 9, n: 120, sd: 2.4 },
      weekly: [{ week: 1, value: 7, n: 100 }, { week: 2, value: 6, n: 100 }, { week: 3 }],
    };
    expect(observedFromWeekly(metric)).toEqual({ value: 6.5, n: 120, sd: 2.4 });
  });

  test('a sum, for events', () => {
    const weekly = [
      { week: 1, value: 2 },
      { week: 2, value: 0 },
      { week: 3, value: 3 },
    ];
    expect(observedFromWeekly({ ...base, kind: 'count', weekly })).toEqual({ value: 5 });
  });

  test('a control group of its own', () => {
    const weekly = weeks.map((week) => ({ ...week, control: { value: 0.05, n: 50 } }));
    expect(observedFromWeekly({ ...base, weekly })?.against).toEqual({
      kind: 'control',
      value: 0.05,
      n: 100,
    });
  });

  test('nothing, without a value', () => {
    expect(observedFromWeekly(base)).toBeUndefined();
    expect(observedFromWeekly({ ...base, weekly: [{ week: 1 }] })).toBeUndefined();
  });

  test('between the lowest and the highest week, in a plan that stays valid', () => {
    let judged = 0;
    fc.assert(
      fc.property(randomPlan, (plan) => {
        for (const [index, metric] of plan.metrics.entries()) {
          const observed = observedFromWeekly(metric);
          const values = (metric.weekly ?? []).flatMap(({ value }) => value ?? []);
          if (!observed) {
            expect(values).toEqual([]);
            continue;
          }
          judged++;
          expect(parsePlan(writePlan(plan, `metrics.${index + 1}.observed`, observed)).ok).toBe(
            true,
          );
          if (metric.kind === 'count') continue;
          expect(observed.value).toBeGreaterThanOrEqual(Math.min(...values) - 1e-9);
          expect(observed.value).toBeLessThanOrEqual(Math.max(...values) + 1e-9);
        }
      }),
    );
    expect(judged).toBeGreaterThan(0);
  });
});

describe('a typed result beside its weeks', () => {
  const weekly = [
    { week: 1, value: 6.7 },
    { week: 2, value: 6.56 },
  ];
  const codes = (value: number) =>
    analyse(withMetric('aht', { observed: { value }, weekly })).warnings.map(({ code }) => code);

  test('may be rounded, and is questioned where it is another number', () => {
    expect(codes(6.63)).not.toContain('result-differs-from-weeks');
    expect(codes(6.6)).not.toContain('result-differs-from-weeks');
    expect(codes(6.3)).toContain('result-differs-from-weeks');
  });
});
