/** A metric of the plan: what is measured, what counts as success, and what has been seen of it. */
import { z } from 'zod';
import { metricKinds, metricRoles } from '../choices.ts';
import { bounded, id, text } from './fields.ts';

const weekOf = (side: '' | 'control.') => ({
  value: bounded(`metrics.*.weekly.*.${side}value`).optional(),
  n: bounded(`metrics.*.weekly.*.${side}n`).optional(),
});

const threshold = z.union(
  [
    z.strictObject({ relativeChange: bounded('metrics.*.threshold.relativeChange') }),
    z.strictObject({ absoluteChange: bounded('metrics.*.threshold.absoluteChange') }),
    z.strictObject({ atLeast: bounded('metrics.*.threshold.atLeast') }),
    z.strictObject({ atMost: bounded('metrics.*.threshold.atMost') }),
  ],
  'expected one of relativeChange, absoluteChange, atLeast or atMost, with a number in range',
);

export const metric = z.strictObject({
  id: id('id of a metric'),
  name: text('name of a metric'),
  definition: text('definition of a metric').optional(),
  role: z.enum(metricRoles),
  kind: z.enum(metricKinds),
  unit: text('unit of a metric').optional(),
  better: z.enum(['lower', 'higher']),
  baseline: bounded('metrics.*.baseline').optional(),
  sd: bounded('metrics.*.sd').optional(),
  spread: z
    .strictObject({
      low: bounded('metrics.*.spread.low').optional(),
      high: bounded('metrics.*.spread.high').optional(),
      covers: bounded('metrics.*.spread.covers').optional(),
    })
    .optional(),
  parts: z
    .strictObject({
      denominator: bounded('metrics.*.parts.denominator').optional(),
      numeratorSd: bounded('metrics.*.parts.numeratorSd').optional(),
      denominatorSd: bounded('metrics.*.parts.denominatorSd').optional(),
      correlation: bounded('metrics.*.parts.correlation').optional(),
    })
    .optional(),
  measuredOn: z.enum(['unit', 'volume']).optional(),
  icc: bounded('metrics.*.icc').optional(),
  sampledShare: bounded('metrics.*.sampledShare').optional(),
  threshold: threshold.optional(),
  expected: z
    .strictObject({ relativeChange: bounded('metrics.*.expected.relativeChange') })
    .optional(),
  observed: z
    .strictObject({
      value: bounded('metrics.*.observed.value').optional(),
      n: bounded('metrics.*.observed.n').optional(),
      sd: bounded('metrics.*.observed.sd').optional(),
      against: z
        .strictObject({
          kind: z.enum(['control', 'before']),
          value: bounded('metrics.*.observed.against.value').optional(),
          n: bounded('metrics.*.observed.against.n').optional(),
          sd: bounded('metrics.*.observed.against.sd').optional(),
        })
        .optional(),
    })
    .optional(),
  weekly: z
    .array(
      z.strictObject({
        week: bounded('metrics.*.weekly.*.week'),
        ...weekOf(''),
        control: z.strictObject(weekOf('control.')).optional(),
      }),
    )
    .max(104, 'expected at most 104 weeks')
    .optional(),
});

export type Metric = z.infer<typeof metric>;
