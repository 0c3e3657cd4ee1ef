/** What a plan may say about the size of its pilot, beside the plain case. */
import fc from 'fast-check';
import type { Metric, Plan } from '../../src/model/index.ts';

const within = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const share = within(0, 1);

const randomWeek = {
  value: maybe(share),
  n: maybe(fc.integer({ min: 1, max: 1e5 })),
};

/** How the observations of a metric come about. */
export const randomObservation: fc.Arbitrary<Partial<Metric>> = fc.record({
  weekly: maybe(
    fc
      .array(fc.record({ ...randomWeek, control: maybe(fc.record(randomWeek)) }), { maxLength: 8 })
      .map((weeks) => weeks.map((values, index) => ({ week: index + 1, ...values }))),
  ),
  measuredOn: maybe(fc.constantFrom('unit' as const, 'volume' as const)),
  icc: maybe(share),
  sampledShare: maybe(within(1e-6, 1)),
  spread: maybe(
    fc
      .record({ low: within(-100, 100), width: within(0.001, 200), covers: within(0.5, 0.999) })
      .map(({ low, width, covers }) => ({ low, high: low + width, covers })),
  ),
  parts: maybe(
    fc.record({
      denominator: within(0.01, 1000),
      numeratorSd: within(0, 1000),
      denominatorSd: within(0, 1000),
      correlation: within(-1, 1),
    }),
  ),
});

export const randomKind = fc.oneof(
  fc.record({
    kind: fc.constantFrom('mean' as const, 'sum' as const, 'ratio' as const, 'count' as const),
    baseline: within(-10, 1000),
  }),
  fc.record({ kind: fc.constant('proportion' as const), baseline: share }),
);

/** Guardrails, adoption and secondary metrics, some of which allow nothing or know nothing. */
export const randomOtherMetrics: fc.Arbitrary<Metric[]> = fc
  .array(
    fc.record({
      role: fc.constantFrom('guardrail' as const, 'adoption' as const, 'secondary' as const),
      better: fc.constantFrom('lower' as const, 'higher' as const),
      measured: randomKind,
      known: fc.boolean(),
      sd: maybe(within(0.01, 500)),
      observation: randomObservation,
      threshold: maybe(
        fc.oneof(
          fc.record({ absoluteChange: within(-1, 1) }),
          fc.record({ relativeChange: within(-0.9, 0.9) }),
          fc.record({ atLeast: share }),
          fc.record({ atMost: share }),
        ),
      ),
      observed: maybe(
        fc.record({ value: share, n: maybe(fc.integer({ min: 1, max: 1e5 })), sd: maybe(share) }),
      ),
    }),
    { maxLength: 3 },
  )
  .map((others) =>
    others.map(({ measured, known, observation, ...other }, index) => ({
      id: `other-${index + 1}`,
      name: `Other ${index + 1}`,
      ...observation,
      ...other,
      kind: measured.kind,
      baseline: known ? measured.baseline : undefined,
    })),
  );

/** Clusters, control groups, drop-out and adoption. */
export const randomCohort: fc.Arbitrary<Partial<NonNullable<Plan['cohort']>>> = fc.record({
  weeks: fc.integer({ min: 1, max: 104 }),
  controlRatio: maybe(within(0.01, 100)),
  clusters: maybe(fc.record({ size: within(1, 500), cv: maybe(within(0, 5)), icc: share })),
  dropOut: maybe(within(0, 0.95)),
  adoption: maybe(within(0.01, 1)),
});
