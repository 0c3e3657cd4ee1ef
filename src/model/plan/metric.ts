/** A metric of the plan: what is measured, what counts as success, and what has been seen of it. */
import { z } from 'zod';
import { metricKinds, metricRoles } from '../names.ts';
import { bounded, id, text } from './fields.ts';

const weekOf = (side: '' | 'control.') => ({
  value: bounded(`metrics.*.weekly.*.${side}value`).optional(),
  n: bounded(`metrics.*.weekly.*.${side}n`)
    .optional()
    .describe('On how many observations the value of the week rests.'),
});

const threshold = z
  .union(
    [
      z.strictObject({ relativeChange: bounded('metrics.*.threshold.relativeChange') }),
      z.strictObject({ absoluteChange: bounded('metrics.*.threshold.absoluteChange') }),
      z.strictObject({ atLeast: bounded('metrics.*.threshold.atLeast') }),
      z.strictObject({ atMost: bounded('metrics.*.threshold.atMost') }),
    ],
    'expected one of relativeChange, absoluteChange, atLeast or atMost, with a number in range',
  )
  .describe('What counts as success: a change against the baseline, or a level.');

export const metric = z.strictObject({
  id: id('id of a metric'),
  name: text('name of a metric'),
  definition: text('definition of a metric')
    .optional()
    .describe('What exactly is counted, and where the figure comes from.'),
  role: z.enum(metricRoles),
  kind: z
    .enum(metricKinds)
    .describe(
      'A mean of a measure, a share of cases (as a fraction), a count of events, a total for each unit, or a quotient of two totals such as cost per case.',
    ),
  unit: text('unit of a metric').optional().describe('In the singular: minute, point.'),
  better: z.enum(['lower', 'higher']),
  baseline: bounded('metrics.*.baseline').optional(),
  sd: bounded('metrics.*.sd')
    .optional()
    .describe('Standard deviation of the metric between units of the population.'),
  spread: z
    .strictObject({
      low: bounded('metrics.*.spread.low').optional(),
      high: bounded('metrics.*.spread.high').optional(),
      covers: bounded('metrics.*.spread.covers')
        .optional()
        .describe(
          'Share of the units between low and high: 0.95 for nearly all, 0.8 for 10th to 90th percentile.',
        ),
    })
    .optional()
    .describe('Where the standard deviation is unknown: a range to estimate it from.'),
  parts: z
    .strictObject({
      denominator: bounded('metrics.*.parts.denominator')
        .optional()
        .describe('Mean of the denominator for each unit, such as cases.'),
      numeratorSd: bounded('metrics.*.parts.numeratorSd').optional(),
      denominatorSd: bounded('metrics.*.parts.denominatorSd').optional(),
      correlation: bounded('metrics.*.parts.correlation').optional(),
    })
    .optional()
    .describe('For a ratio: how its two totals vary between units.'),
  measuredOn: z
    .enum(['unit', 'volume'])
    .optional()
    .describe('Whether one observation is a unit (its average) or a single case of the volume.'),
  icc: bounded('metrics.*.icc')
    .optional()
    .describe('Intraclass correlation: how alike the cases of one unit are, from 0 to 1.'),
  sampledShare: bounded('metrics.*.sampledShare')
    .optional()
    .describe('Share of the volume on which the metric is measured, such as audited cases.'),
  threshold: threshold.optional(),
  expected: z
    .strictObject({ relativeChange: bounded('metrics.*.expected.relativeChange') })
    .optional()
    .describe('What the hypothesis expects; used where nothing has been observed yet.'),
  observed: z
    .strictObject({
      value: bounded('metrics.*.observed.value').optional(),
      n: bounded('metrics.*.observed.n').optional(),
      sd: bounded('metrics.*.observed.sd').optional(),
      against: z
        .strictObject({
          kind: z
            .enum(['control', 'before'])
            .describe('A concurrent control group, or the same units in the weeks before.'),
          value: bounded('metrics.*.observed.against.value').optional(),
          n: bounded('metrics.*.observed.against.n').optional(),
          sd: bounded('metrics.*.observed.against.sd').optional(),
        })
        .optional()
        .describe('What the result was compared with; without it, the baseline is taken as exact.'),
    })
    .optional(),
  weekly: z
    .array(
      z.strictObject({
        week: bounded('metrics.*.weekly.*.week').describe('Week of the pilot, from 1.'),
        ...weekOf(''),
        control: z
          .strictObject(weekOf('control.'))
          .optional()
          .describe('The same week in the control group.'),
      }),
    )
    .max(104, 'expected at most 104 weeks')
    .optional()
    .describe('The pilot week by week; the result above is what is judged.'),
});

export type Metric = z.infer<typeof metric>;
