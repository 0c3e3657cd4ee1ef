import fc from 'fast-check';
import type { Plan } from '../../src/model/index.ts';
import { copilot } from './plans.ts';
import { randomCohort, randomObservation, randomOtherMetrics } from './random-cohort.ts';

const within = (min: number, max: number) => fc.double({ min, max, noNaN: true });

const metricKind = fc.oneof(
  fc.record({ kind: fc.constant('mean' as const), baseline: within(0.1, 1000) }),
  fc.record({ kind: fc.constant('proportion' as const), baseline: within(0.01, 0.99) }),
  fc.record({
    kind: fc.constantFrom('sum' as const, 'ratio' as const, 'count' as const),
    baseline: within(0.1, 1000),
  }),
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
          ...random.observation,
          ...random.metric,
          sd: random.sd,
          unit: 'minute',
          threshold: { relativeChange: random.change },
          observed: random.observed === undefined ? undefined : { value: random.observed },
        },
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
      },
      costs: { pilot: random.pilot, hardening: [], runPerYear: random.runPerYear },
      rollout: phases.length > 0 ? { start: '2027-01-11', phases } : undefined,
      rollback: [],
      assumptions: [],
      published: [],
    };
  });
