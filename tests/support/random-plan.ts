import fc from 'fast-check';
import type { Plan } from '../../src/model/index.ts';
import { copilot } from './plans.ts';

const within = (min: number, max: number) => fc.double({ min, max, noNaN: true });

const metricKind = fc.oneof(
  fc.record({ kind: fc.constant('mean' as const), baseline: within(0.1, 1000) }),
  fc.record({ kind: fc.constant('proportion' as const), baseline: within(0.01, 0.99) }),
);

const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

/** What makes up the money beyond benefit, run cost and pilot. */
const moneyFields = fc.record({
  benefit: fc.record({
    adoption: optional(within(0, 1)),
    ramp: optional(fc.record({ from: within(0, 1), weeks: fc.integer({ min: 0, max: 60 }) })),
    dip: optional(fc.record({ depth: within(0, 1), weeks: fc.integer({ min: 0, max: 60 }) })),
  }),
  costs: fc.record({
    build: optional(within(0, 1e7)),
    changeManagement: optional(within(0, 2)),
    buffer: optional(within(0, 2)),
  }),
  finance: optional(
    fc.record({ horizonYears: fc.integer({ min: 1, max: 8 }), discountRate: within(0, 1) }),
  ),
  spread: optional(within(0, 1)),
});

/** A range around each value that is given; shares stay shares. */
const rangesFor = (
  spread: number | undefined,
  values: Readonly<Record<string, number | undefined>>,
): Plan['ranges'] =>
  spread === undefined
    ? undefined
    : Object.entries(values).flatMap(([of, value]) =>
        value === undefined
          ? []
          : [{ of, low: value * (1 - spread), high: of.startsWith('benefit') ? value : value * 2 }],
      );

/** Valid plans of many shapes, with parts left out as people leave them out. */
export const randomPlan: fc.Arbitrary<Plan> = fc
  .record({
    size: fc.integer({ min: 2, max: 100_000 }),
    volumePerMonth: fc.option(within(0, 1e7), { nil: undefined }),
    metric: metricKind,
    better: fc.constantFrom('lower' as const, 'higher' as const),
    sd: fc.option(within(0.01, 500), { nil: undefined }),
    change: within(-0.9, 0.9),
    observed: fc.option(within(0.001, 0.999), { nil: undefined }),
    cohortShare: fc.option(within(0.01, 0.9), { nil: undefined }),
    alpha: within(0.001, 0.2),
    power: within(0.5, 0.99),
    sides: fc.constantFrom(1 as const, 2 as const),
    comparison: fc.constantFrom('equal' as const, 'rest' as const),
    valuePerUnit: within(0, 1000),
    realisation: within(0, 1),
    pilot: fc.option(within(0, 1e7), { nil: undefined }),
    runPerYear: fc.option(within(0, 1e7), { nil: undefined }),
    money: moneyFields,
    phases: fc.uniqueArray(fc.integer({ min: 1, max: 100 }), { minLength: 0, maxLength: 5 }),
  })
  .map((random): Plan => {
    const weeks = random.phases.toSorted((a, b) => a - b);
    const phases = weeks.map((week, index) => ({ week, share: (index + 1) / weeks.length }));
    const units = Math.max(2, Math.floor(random.size * (random.cohortShare ?? 0.1)));
    const hasCohort = random.cohortShare !== undefined && units < random.size;
    return {
      ...copilot,
      population: {
        unit: 'agent',
        size: random.size,
        volumeUnit: 'contact',
        volumePerMonth: random.volumePerMonth,
      },
      metrics: [
        {
          id: 'primary',
          name: 'Primary',
          role: 'primary',
          better: random.better,
          ...random.metric,
          sd: random.sd,
          unit: 'minute',
          threshold: { relativeChange: random.change },
          observed: random.observed === undefined ? undefined : { value: random.observed },
        },
      ],
      cohort: hasCohort
        ? {
            units,
            weeks: 6,
            alpha: random.alpha,
            power: random.power,
            sides: random.sides,
            comparison: random.comparison,
          }
        : undefined,
      benefit: {
        metric: 'primary',
        valuePerUnit: random.valuePerUnit,
        realisation: random.realisation,
        ...random.money.benefit,
      },
      costs: {
        pilot: random.pilot,
        hardening: [],
        runPerYear: random.runPerYear,
        ...random.money.costs,
      },
      finance: random.money.finance,
      ranges: rangesFor(random.money.spread, {
        'population.volumePerMonth': random.volumePerMonth,
        'benefit.realisation': random.realisation,
        'costs.pilot': random.pilot,
      }),
      rollout: phases.length > 0 ? { start: '2027-01-11', phases } : undefined,
      rollback: [],
      assumptions: [],
      published: [],
    };
  });
