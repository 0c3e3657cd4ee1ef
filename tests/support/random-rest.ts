/** What a plan may say beside its numbers and its usual parts, and triggers of every kind. */
import fc from 'fast-check';
import type { Plan } from '../../src/model/index.ts';

const within = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

/** What one unit of the population can do, and in how many groups they are. */
export const randomPopulation = fc.record({
  groups: maybe(fc.integer({ min: 1, max: 100 })),
  capacity: maybe(fc.record({ hoursPerMonth: within(1, 744), occupancy: within(0.01, 1) })),
});

/** Lines of a budget. */
export const randomCosts = fc
  .array(within(0, 1e6), { maxLength: 3 })
  .map((amounts) =>
    amounts.map((amount, index) => ({ id: `cost-${index + 1}`, name: 'Cost', amount })),
  );

const onPrimary = fc
  .oneof(
    fc.record({ relativeChange: within(-0.9, 2) }),
    fc.record({ above: within(0, 2) }),
    fc.record({ below: within(0, 2) }),
  )
  .map((limit) => ({ metric: 'primary', ...limit }));
const onSignal = fc.record({
  signal: fc.constant('latency'),
  unit: fc.constantFrom('second', 'request'),
  above: within(0, 10),
});

export const randomRollback: fc.Arbitrary<Plan['rollback']> = maybe(
  fc
    .array(fc.oneof({ weight: 3, arbitrary: onPrimary }, onSignal), { maxLength: 2 })
    .map((triggers) =>
      triggers.map((trigger, index) => ({ id: `alarm-${index + 1}`, ...trigger })),
    ),
);

/** What says where a plan comes from and how far it has got. */
export const randomRecord: fc.Arbitrary<
  Pick<Plan, 'sector' | 'domain' | 'risk' | 'assumptions' | 'published'>
> = fc.record({
  sector: maybe(fc.constant('retail')),
  domain: maybe(fc.constant('customer-service')),
  risk: maybe(fc.constantFrom('low' as const, 'medium' as const, 'high' as const)),
  assumptions: maybe(fc.constant([{ of: 'metrics.primary.sd', because: 'No spread is known.' }])),
  published: maybe(
    fc
      .record({ value: within(-1e6, 1e6), of: fc.constantFrom('payback.months', 'nowhere') })
      .map((claim) => [{ id: 'printed', name: 'Printed', because: 'Typed', ...claim }]),
  ),
});
