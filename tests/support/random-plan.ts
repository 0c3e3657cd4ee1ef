import fc from 'fast-check';
import type { Plan } from '../../src/model/index.ts';
import { copilot } from './plans.ts';
import { randomCohort, randomObservation, randomOtherMetrics } from './random-cohort.ts';
import { randomGovernance } from './random-governance.ts';
import { randomCosts, randomPopulation, randomRecord, randomRollback } from './random-rest.ts';

const within = (min: number, max: number) => fc.double({ min, max, noNaN: true });

const metricKind = fc.oneof(
  fc.record({ kind: fc.constant('mean' as const), baseline: within(0.1, 1000) }),
  fc.record({ kind: fc.constant('proportion' as const), baseline: within(0.01, 0.99) }),
  fc.record({
    kind: fc.constantFrom('sum' as const, 'ratio' as const, 'count' as const),
    baseline: within(0.1, 1000),
  }),
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
    hardening: optional(randomCosts),
    rollout: optional(randomCosts),
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

const day = fc
  .date({ min: new Date('2026-06-01'), max: new Date('2029-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** Freezes of up to a year, which may overlap and follow each other. */
export const randomFreezes = fc
  .array(fc.tuple(day, fc.integer({ min: 0, max: 365 })), { maxLength: 4 })
  .map((entries) =>
    entries.map(([from, days], index) => ({
      id: `freeze-${index + 1}`,
      name: `Freeze ${index + 1}`,
      from,
      to: new Date(Date.parse(from) + days * 86_400_000).toISOString().slice(0, 10),
    })),
  );

/** What trainers and support have and need; none at all among it. */
const hours = (max: number) => fc.oneof(fc.constant(0), within(0, max));
const randomCapacity = fc.record({
  trainingHoursPerUnit: hours(100),
  trainingHoursPerWeek: hours(10_000),
  supportHoursPerUnit: hours(20),
  supportHoursPerWeek: hours(10_000),
});

const randomHarm = fc.record(
  {
    size: within(0, 2),
    weeksToShow: fc.integer({ min: 0, max: 104 }),
  },
  { requiredKeys: [] },
);

/** How many were measured, and how far they lie apart. */
const measured = fc.record({
  value: within(0.001, 0.999),
  n: fc.option(fc.integer({ min: 1, max: 100_000 }), { nil: undefined }),
  sd: fc.option(within(0, 500), { nil: undefined }),
});

const guardrail = fc.record({
  kind: fc.constantFrom('mean' as const, 'proportion' as const, 'count' as const, 'ratio' as const),
  better: fc.constantFrom('lower' as const, 'higher' as const),
  threshold: fc.oneof(
    fc.record({ absoluteChange: within(-1, 1) }),
    fc.record({ atMost: within(0, 1) }),
    fc.record({ atLeast: within(0, 1) }),
  ),
  observed: fc.option(measured, { nil: undefined }),
});

/** What success is: most often a change, else a level. */
const success = fc.oneof(
  { weight: 4, arbitrary: fc.record({ relativeChange: within(-0.9, 0.9) }) },
  fc.record({ absoluteChange: within(-1, 1) }),
  fc.record({ atMost: within(0, 1) }),
  fc.record({ atLeast: within(0, 1) }),
);

/** Valid plans of many shapes, with parts left out as people leave them out. */
export const randomPlan: fc.Arbitrary<Plan> = fc
  .record({
    size: fc.integer({ min: 2, max: 100_000 }),
    volumePerMonth: fc.option(within(0, 1e7), { nil: undefined }),
    metric: metricKind,
    observation: randomObservation,
    others: randomOtherMetrics,
    cohort: randomCohort,
    better: fc.constantFrom('lower' as const, 'higher' as const),
    sd: fc.option(within(0.01, 500), { nil: undefined }),
    threshold: success,
    unit: fc.constantFrom('minute', 'hour', 'point', undefined),
    expected: fc.option(within(-0.9, 2), { nil: undefined }),
    observed: fc.option(within(0.001, 0.999), { nil: undefined }),
    measured: fc.option(measured, { nil: undefined }),
    against: fc.option(measured, { nil: undefined }),
    kindOfAgainst: fc.constantFrom('control' as const, 'before' as const),
    guardrail: fc.option(guardrail, { nil: undefined }),
    rollback: randomRollback,
    population: randomPopulation,
    record: randomRecord,
    governance: randomGovernance,
    spending: fc.constantFrom(undefined, 'asOF' as const, 'asP' as const),
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
    start: fc.option(day, { nil: undefined }),
    freezes: fc.option(randomFreezes, { nil: undefined }),
    capacity: fc.option(randomCapacity, { nil: undefined }),
    harm: fc.option(randomHarm, { nil: undefined }),
    phases: fc.uniqueArray(fc.integer({ min: 1, max: 100 }), { minLength: 0, maxLength: 5 }),
  })
  .map((random): Plan => {
    const weeks = random.phases.toSorted((a, b) => a - b);
    const phases = weeks.map((week, index) => ({ week, share: (index + 1) / weeks.length }));
    const units = Math.max(2, Math.floor(random.size * (random.cohortShare ?? 0.1)));
    const hasCohort = random.cohortShare !== undefined && units < random.size;
    return {
      ...copilot,
      ...random.record,
      ...random.governance,
      population: {
        ...random.population,
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
          ...random.observation,
          ...random.metric,
          sd: random.sd,
          unit: random.unit,
          threshold: random.threshold,
          expected: random.expected === undefined ? undefined : { relativeChange: random.expected },
          observed:
            random.observed === undefined
              ? undefined
              : {
                  ...random.measured,
                  value: random.observed,
                  against: random.against && { kind: random.kindOfAgainst, ...random.against },
                },
        },
        ...(random.guardrail
          ? [{ id: 'kept', name: 'Kept', role: 'guardrail' as const, ...random.guardrail }]
          : []),
        ...random.others,
      ],
      cohort: hasCohort
        ? {
            ...random.cohort,
            weeks: random.cohort.weeks ?? 6,
            units,
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
        runPerYear: random.runPerYear,
        ...random.money.costs,
      },
      finance: random.money.finance,
      ranges: rangesFor(random.money.spread, {
        'population.volumePerMonth': random.volumePerMonth,
        'benefit.realisation': random.realisation,
        'costs.pilot': random.pilot,
      }),
      rollout:
        phases.length > 0
          ? {
              start: random.start,
              phases,
              freezes: random.freezes,
              capacity: random.capacity,
              harm: random.harm,
              spending: random.spending,
            }
          : undefined,
      rollback: random.rollback,
    };
  });
