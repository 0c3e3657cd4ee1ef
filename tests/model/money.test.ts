/** Ramp, dip, adoption, budget lines and discounting against arithmetic that is shown. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  analyse,
  figureAt,
  irr,
  npv,
  type Plan,
  paybackPeriod,
  writePlan,
} from '../../src/model/index.ts';
import { benefitShares, levelInWeek } from '../../src/model/money/learning.ts';
import { weeklyRate } from '../../src/model/money/returns.ts';
import { copilot, expansion } from '../support/plans.ts';
import { randomPlan } from '../support/random-plan.ts';

const changed = (plan: Plan, inputs: Readonly<Record<string, unknown>>): Plan =>
  Object.entries(inputs).reduce((each, [path, value]) => writePlan(each, path, value), plan);

const figure = (plan: Plan, path: string) => figureAt(analyse(plan), path);
const value = (plan: Plan, path: string) => figure(plan, path)?.value ?? Number.NaN;
const codes = (plan: Plan) => analyse(plan).warnings.map(({ code }) => code);

const finance = { 'finance.horizonYears': 3, 'finance.discountRate': 0.1 };

describe('learning', () => {
  test('a ramp from 40% over 3 weeks: 40%, 60%, 80%, then all', () => {
    const ramp = { from: 0.4, weeks: 3 };
    const levels = [1, 2, 3, 4, 5].map((week) => levelInWeek(week, { ramp }));
    expect(levels).toEqual([0.4, 0.6, 0.8, 1, 1].map((level) => expect.closeTo(level, 12)));
  });

  test('a dip of 50% for 2 weeks is lost on top: −10%, 10%, 80%, 100%', () => {
    const learning = { ramp: { from: 0.4, weeks: 3 }, dip: { depth: 0.5, weeks: 2 } };
    const levels = [1, 2, 3, 4].map((week) => levelInWeek(week, learning));
    expect(levels).toEqual([-0.1, 0.1, 0.8, 1].map((level) => expect.closeTo(level, 12)));
  });

  test('each phase’s newcomers learn from their own start', () => {
    const phases = [
      { share: 0.25, week: 1 },
      { share: 1, week: 3 },
    ];
    // A ramp from 0 over 2 weeks gives 0, 50%, 100%. Week 3: 25% have learned, 75% begin at 0.
    const shares = [...benefitShares(phases, { ramp: { from: 0, weeks: 2 } }, 5)];
    expect(shares).toEqual([0, 0.125, 0.25, 0.25 + 0.375, 1]);
  });

  test('a ramp from 0 over 4 weeks costs 4 − 1.5 = 2.5 weeks of benefit', () => {
    // Weeks 1 to 4 give 0, ¼, ½, ¾ in place of 4. Big bang: benefit × (w − 2.5) − run × w = I.
    const plan = changed(expansion, { 'benefit.ramp': { from: 0, weeks: 4 } });
    const [benefit, run] = [1_315_440 / 52, 240_000 / 52];
    const expected = (310_000 + 2.5 * benefit) / (benefit - run);
    expect(value(plan, 'payback.phasedWeeks')).toBeCloseTo(expected, 9);
    // At the full run rate nothing changes.
    expect(value(plan, 'payback.months')).toBeCloseTo(value(expansion, 'payback.months'), 12);
  });

  test('a dip of 15% for 13 weeks costs 1.95 weeks of benefit', () => {
    const plan = changed(expansion, { 'benefit.dip': { depth: 0.15, weeks: 13 } });
    const [benefit, run] = [1_315_440 / 52, 240_000 / 52];
    const expected = (310_000 + 0.15 * 13 * benefit) / (benefit - run);
    expect(value(plan, 'payback.phasedWeeks')).toBeCloseTo(expected, 9);
  });

  test('a ramp that is half filled in is waited for', () => {
    const plan = changed(expansion, { 'benefit.ramp': { from: 0.5 } });
    expect(figure(plan, 'payback.phasedWeeks')?.waitsFor).toEqual(['benefit.ramp.weeks']);
  });
});

describe('adoption', () => {
  test('multiplies an effect that is expected among users', () => {
    const plan = changed(expansion, { 'benefit.adoption': 0.85 });
    expect(value(plan, 'payback.benefitPerYear')).toBeCloseTo(1_315_440 * 0.85, 4);
    expect(value(plan, 'payback.months')).toBeCloseTo((310 / (1315.44 * 0.85 - 240)) * 12, 10);
  });

  test('is in an observed average already: not counted twice, and said so', () => {
    const plan = changed(copilot, { 'benefit.adoption': 0.87 });
    expect(value(plan, 'payback.benefitPerYear')).toBeCloseTo(2_630_880, 4);
    expect(codes(plan)).toContain('adoption-already-counted');
    expect(codes(changed(expansion, { 'benefit.adoption': 0.85 }))).not.toContain(
      'adoption-already-counted',
    );
  });
});

test('a result is compared with its control where there is one', () => {
  const against = { kind: 'control', value: 7.8, n: 1080 };
  const plan = changed(copilot, { 'metrics.aht.observed.against': against });
  expect(value(plan, 'payback.effect')).toBeCloseTo((7.8 - 6.63) / 7.8, 12);
});

describe('the budget', () => {
  test('adds build, change management and buffer, each on what stands above it', () => {
    const plan = changed(copilot, {
      'costs.build': 100_000,
      'costs.changeManagement': 0.2,
      'costs.buffer': 0.1,
    });
    // 100 + 240 + 140 = 480; a fifth is 96; a tenth of 576 is 57.6.
    expect(value(plan, 'payback.changeManagement')).toBeCloseTo(96_000, 6);
    expect(value(plan, 'payback.buffer')).toBeCloseTo(57_600, 6);
    expect(value(plan, 'payback.investment')).toBeCloseTo(633_600, 6);
  });

  test.each([
    ['costs.changeManagement', 'change-management-outside-band', [0.149, 0.201], [0.15, 0.2]],
    ['costs.buffer', 'buffer-outside-band', [0.09, 0.16], [0.1, 0.15]],
  ] as const)('%s is questioned outside of its rule of thumb', (path, code, outside, inside) => {
    expect(codes(copilot)).not.toContain(code);
    for (const part of outside) expect(codes(changed(copilot, { [path]: part }))).toContain(code);
    for (const part of inside)
      expect(codes(changed(copilot, { [path]: part }))).not.toContain(code);
  });
});

describe('returns', () => {
  /** Weekly flows of the copilot, written out: 25% for 2 weeks, 50% for 3, then all. */
  const flows = [
    -380_000,
    ...Array.from({ length: 156 }, (_, index) => {
      const share = index < 2 ? 0.25 : index < 5 ? 0.5 : 1;
      return (2_630_880 * share - 480_000) / 52;
    }),
  ];
  const plan = changed(copilot, finance);
  const rate = 1.1 ** (1 / 52) - 1;

  test('a week’s rate compounds to the year’s', () => {
    expect((1 + weeklyRate(0.1)) ** 52).toBeCloseTo(1.1, 12);
  });

  test('discount the flows of the rollout, week by week', () => {
    const present = npv({ rate, cashFlows: flows }).npv;
    expect(value(plan, 'payback.npv')).toBeCloseTo(present, 4);
    expect(value(plan, 'payback.roi')).toBeCloseTo(present / 380_000, 9);
    const weeks = paybackPeriod({ rate, cashFlows: flows }).periods;
    expect(value(plan, 'payback.discountedWeeks')).toBeCloseTo(weeks ?? Number.NaN, 9);
    const weekly = irr({ cashFlows: flows }).irr ?? Number.NaN;
    expect(value(plan, 'payback.irr')).toBeCloseTo((1 + weekly) ** 52 - 1, 6);
  });

  test('a year at no interest is the sum: 1,315,440 − 240,000 − 310,000', () => {
    const year = changed(expansion, { 'finance.horizonYears': 1, 'finance.discountRate': 0 });
    expect(value(year, 'payback.npv')).toBeCloseTo(765_440, 4);
    // 11.6% × (310,000 + 240,000) ÷ 1,315,440.
    expect(value(year, 'payback.breakEvenEffect')).toBeCloseTo((0.116 * 550) / 1315.44, 12);
    expect(value(year, 'payback.costOfDelay')).toBeCloseTo(1_075_440 / 52, 6);
  });

  test('wait for horizon and rate, and say so', () => {
    const open = changed(copilot, { finance: undefined });
    expect(figure(open, 'payback.npv')?.waitsFor).toEqual([
      'finance.horizonYears',
      'finance.discountRate',
    ]);
    expect(value(open, 'payback.costOfDelay')).toBeCloseTo(2_150_880 / 52, 6);
  });

  test('no rate, and several, are said and never picked from', () => {
    // No investment and only gains: no rate makes their value 0.
    const free = changed(expansion, { ...finance, 'costs.rollout': [] });
    expect(figure(free, 'payback.irr')?.absent).toBe('no-rate');
    // 5% of the people start in week 1, lose 100% less the ramp for eight weeks and gain from then
    // on; all others start in week 45 and only lose until the year ends. At 0% the late loss
    // outweighs the gain, at 8% a week it does not, at 20% the first loss outweighs both.
    const several = changed(expansion, {
      'finance.horizonYears': 1,
      'finance.discountRate': 0.1,
      'costs.rollout': [],
      'costs.runPerYear': 0,
      'benefit.ramp': { from: 0, weeks: 8 },
      'benefit.dip': { depth: 1, weeks: 8 },
      rollout: {
        phases: [
          { share: 0.05, week: 1 },
          { share: 1, week: 45 },
        ],
      },
    });
    expect(figure(several, 'payback.irr')?.absent).toBe('several-rates');
  });

  test('a level that cannot be is no break-even', () => {
    const dear = changed(copilot, { ...finance, 'costs.runPerYear': 3e6 });
    // It would need an adoption of 87% × (0.38 + 7.82) ÷ 6.71, more than everybody.
    expect(figure(dear, 'payback.breakEvenAdoption')?.absent).toBe('no-level');
    const dearer = changed(copilot, { ...finance, 'costs.pilot': 1e9 });
    expect(figure(dearer, 'payback.breakEvenEffect')?.absent).toBe('no-level');
  });
});

/** Plans in which no amount is missing. */
const priced = randomPlan.map(
  (plan): Plan => ({
    ...plan,
    metrics: plan.metrics.map((metric) => ({ ...metric, expected: { relativeChange: -0.1 } })),
    population: { ...plan.population, volumePerMonth: plan.population.volumePerMonth ?? 1e5 },
    costs: {
      ...plan.costs,
      pilot: plan.costs?.pilot ?? 1e5,
      runPerYear: plan.costs?.runPerYear ?? 1e5,
    },
    finance: plan.finance ?? { horizonYears: 2, discountRate: 0.1 },
  }),
);

describe('for every plan', () => {
  const check = (holds: (plan: Plan) => void) =>
    fc.assert(fc.property(priced, holds), { numRuns: 100 });
  const sizeOf = (plan: Plan) =>
    value(plan, 'payback.investment') +
    value(plan, 'payback.runPresent') +
    Math.abs(value(plan, 'payback.benefitPresent'));

  test('the net present value at the internal rate of return is 0', () => {
    check((plan) => {
      const rate = figure(plan, 'payback.irr')?.value ?? null;
      if (rate === null || rate < 0 || rate > 1) return;
      const at = changed(plan, { 'finance.discountRate': rate });
      expect(Math.abs(value(at, 'payback.npv'))).toBeLessThanOrEqual(1e-9 * sizeOf(at) + 1e-6);
    });
  });

  test('discounting never brings the payback forward', () => {
    check((plan) => {
      const [simple, discounted] = ['payback.phasedWeeks', 'payback.discountedWeeks'].map(
        (path) => figure(plan, path)?.value ?? Number.POSITIVE_INFINITY,
      );
      // Before the first phase the run cost is paid for nothing, and discounting shrinks that too.
      if ((plan.rollout?.phases[0]?.week ?? 1) > 1 || plan.benefit?.dip) return;
      expect(discounted).toBeGreaterThanOrEqual((simple ?? Number.NaN) - 1e-9);
    });
  });

  test('more benefit is never back later', () => {
    check((plan) => {
      if (plan.benefit?.dip || value(plan, 'payback.saved') <= 0) return;
      const worth = plan.benefit?.valuePerUnit ?? 0;
      const [before, after] = [plan, changed(plan, { 'benefit.valuePerUnit': worth * 1.5 })].map(
        (each) => figure(each, 'payback.phasedWeeks')?.value ?? Number.POSITIVE_INFINITY,
      );
      expect(after).toBeLessThanOrEqual((before ?? Number.NaN) + 1e-9);
    });
  });

  test('at the break-even effect the net present value is 0', () => {
    check((plan) => {
      const level = figure(plan, 'payback.breakEvenEffect')?.value ?? null;
      const [metric] = plan.metrics;
      if (level === null || !metric || level > 10) return;
      const at = changed(plan, {
        'metrics.primary.observed': undefined,
        'metrics.primary.expected': {
          relativeChange: (metric.better === 'lower' ? -1 : 1) * level,
        },
        'benefit.adoption': metric.observed ? undefined : plan.benefit?.adoption,
      });
      expect(Math.abs(value(at, 'payback.npv'))).toBeLessThanOrEqual(1e-9 * sizeOf(at) + 1e-6);
    });
  });

  test('a week of delay costs a week of net benefit', () => {
    check((random) => {
      const phases = random.rollout?.phases ?? [{ share: 1, week: 1 }];
      // A freeze would not move all phases by one week.
      const plan = changed(random, {
        finance: { horizonYears: 8, discountRate: 0 },
        rollout: { phases },
      });
      const later = changed(plan, {
        rollout: { phases: phases.map(({ share, week }) => ({ share, week: week + 1 })) },
      });
      const lost = value(plan, 'payback.npv') - value(later, 'payback.npv');
      // Waiting, one does not pay the run cost of that week, which the later rollout counts.
      const run = value(plan, 'plan.costs.runPerYear') / 52;
      const error = lost - run - value(plan, 'payback.costOfDelay');
      expect(Math.abs(error)).toBeLessThanOrEqual(1e-9 * sizeOf(plan) + 1e-6);
    });
  });
});
