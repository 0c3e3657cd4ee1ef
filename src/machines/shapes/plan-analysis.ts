/**
 * /plans/<id>/analysis.json: a plan with its analysis, as the model reports both. Codes are strings
 * here, because a later model may know more of them; what is listed is complete.
 */
import { z } from 'zod';
import { calls } from '../../model/call.ts';
import { gateChecks, gateIds } from '../../model/names.ts';
import { decision, evidence } from '../../model/plan/governance.ts';
import { planSchema } from '../../model/plan.ts';
import { type PlanReport, reportVersion } from '../../model/report.ts';
import { envelope } from './envelope.ts';

const number = z.number().nullable();
const ids = z.array(z.string());
const paths = z.array(z.string()).describe('Paths in the plan: cohort.units.');

const figure = z.strictObject({
  value: number.describe('As it is computed: a share of 0.1 is 10%. Null where there is none.'),
  absent: z.string().optional().describe('Why there is no value: waits, never, unreachable …'),
  unit: z.strictObject({
    quantity: z.enum(['money', 'share', 'duration', 'count', 'measure', 'statistic']),
    of: z.string().optional().describe('What is counted, or the unit of time or measure.'),
    per: z.string().optional().describe('The base of a rate: money a year.'),
  }),
  formula: z.string().optional().describe('With the names of its inputs in braces.'),
  inputs: z
    .record(z.string(), z.strictObject({ path: z.string(), value: number }))
    .describe('By their names in the formula.'),
  waitsFor: paths.optional(),
});

const warning = z.strictObject({
  code: z.string().describe('What looks implausible: load-exceeds-capacity.'),
  fields: paths,
  values: z.record(z.string(), number).describe('The values that led to it, by name.'),
});

const result = z.strictObject({
  id: z.string().describe('Of the metric.'),
  role: z.enum(['primary', 'secondary', 'guardrail', 'adoption']),
  verdict: z.enum(['met', 'missed', 'inconclusive', 'not-measured', 'no-threshold']),
  basis: z.enum(['interval', 'estimate']).describe('What the verdict rests on.'),
  reason: z.string(),
  value: number,
  reference: number.describe('What it is held against; null for a level.'),
  low: number.describe('The lower end of the interval.'),
  high: number,
  threshold: number.describe('The level that the value had to reach.'),
  rollback: z.array(
    z.strictObject({
      id: z.string().describe('Of the trigger.'),
      fires: z.enum(['above', 'below']),
      level: number,
      crossed: z.boolean().nullable(),
      weeks: z.array(z.number()).describe('Of the pilot, in which the value was past it.'),
    }),
  ),
  waitsFor: paths,
  intervalWaitsFor: paths,
});

const gate = z.strictObject({
  gate: z.enum(gateIds),
  ready: z.boolean().describe('Nothing is left to do.'),
  passed: z.boolean().describe('The latest decision is go or conditional.'),
  decision: decision.nullable(),
  todo: z.array(
    z.discriminatedUnion('kind', [
      z.strictObject({
        kind: z.literal('field'),
        path: z.string(),
        checks: z.array(z.enum(gateChecks)),
      }),
      z.strictObject({ kind: z.literal('check'), id: z.enum(gateChecks) }),
      z.strictObject({ kind: z.literal('question'), id: z.string() }),
      z.strictObject({
        kind: z.literal('artifact'),
        id: z.string(),
        sector: z.string().optional(),
      }),
      z.strictObject({ kind: z.literal('gate'), id: z.enum(gateIds) }),
    ]),
  ),
  objections: z
    .array(z.strictObject({ code: z.string(), ids }))
    .describe('What a go needs a written reason for.'),
  checks: z.array(
    z.strictObject({
      id: z.enum(gateChecks),
      result: z.enum(['passed', 'failed', 'waits']),
      fields: paths,
      ids,
    }),
  ),
  questions: z.array(
    z.strictObject({
      id: z.string(),
      answer: z.enum(['yes', 'no', 'not-applicable']).optional(),
      note: z.string().optional(),
      check: z.enum(gateChecks).optional().describe('The check that answers it.'),
    }),
  ),
  artifacts: z.array(evidence.extend({ id: z.string(), sector: z.string().optional() })),
  conditionsOpen: z.array(
    z.strictObject({
      id: z.string(),
      text: z.string(),
      due: z.iso.date().optional(),
      met: z.boolean().optional(),
      overdue: z.boolean().describe('On the day of the report.'),
    }),
  ),
});

export const planAnalysisSchema = z.strictObject({
  ...envelope(reportVersion),
  reportedOn: z.iso.date().describe('The day of the report: when the site was built.'),
  plan: planSchema,
  analysis: z.strictObject({
    figures: z.record(z.string(), figure).describe('By path: payback.months.'),
    waitingFor: paths,
    warnings: z.array(warning),
    results: z
      .strictObject({
        outcome: z.enum(['go', 'remediate', 'stop', 'not-measured']),
        because: z.string(),
        about: ids.describe('The metrics that it rests on.'),
        certain: z.boolean().describe('Whether chance is ruled out.'),
        metrics: z.array(result),
      })
      .nullable()
      .describe('What the pilot has shown.'),
    call: z
      .strictObject({ call: z.enum(calls), because: z.string(), about: ids })
      .describe('What one would say to results and money together, at gate 3.'),
    gates: z.array(gate),
  }),
});

export type PlanAnalysis = z.infer<typeof planAnalysisSchema>;

/** The report in its envelope. Parsed, so that the build fails where the shape no longer fits. */
export const planAnalysis = (
  report: PlanReport,
  head: Pick<PlanAnalysis, 'schema' | 'license'>,
): PlanAnalysis => planAnalysisSchema.parse({ ...head, ...report });
