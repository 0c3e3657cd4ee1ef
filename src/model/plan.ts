/**
 * The plan: the one document of a pilot. Its schema is the contract for files in `content/plans`,
 * for what a calculator edits and for what is stored or shared. Whatever a person has not decided
 * yet is optional; the analysis says what waits for it.
 */
import { z } from 'zod';
import { crossCheck } from './plan/cross-check.ts';
import { expectation, placesOf } from './plan/expectation.ts';
import { bounded, id, isoDate, text } from './plan/fields.ts';
import {
  answersByGate,
  decisionsByGate,
  evidenceByGate,
  risk,
  stakeholder,
} from './plan/governance.ts';
import { metric } from './plan/metric.ts';
import { migrate } from './plan/migrations.ts';
import { trigger } from './plan/trigger.ts';
import { planVersion } from './plan/version.ts';

export type { Metric } from './plan/metric.ts';

const amounts = (key: 'costs.hardening.*.amount' | 'costs.rollout.*.amount') =>
  z.array(
    z.strictObject({
      id: id('id of a cost'),
      name: text('name of a cost'),
      amount: bounded(key).optional(),
    }),
  );

const newest = `expected ${planVersion}, the version of the plan format; if the plan is newer, reload the page or update the package`;

/** The format of a plan as it is today. `parsePlan` also reads older ones, and says more plainly what is wrong. */
export const planSchema = z
  .strictObject({
    schema: z.literal(planVersion, newest),
    id: id('id of the plan'),
    title: text('title'),
    problem: text('problem').optional(),
    hypothesis: text('hypothesis').optional(),
    sector: id('sector').optional(),
    domain: id('domain').optional(),
    risk: z.enum(['low', 'medium', 'high']).optional(),
    currency: z.string().regex(/^[A-Z]{3}$/, 'expected an ISO 4217 code such as USD'),
    stakeholders: z.array(stakeholder).optional(),
    population: z.strictObject({
      unit: text('unit'),
      size: bounded('population.size').optional(),
      groups: bounded('population.groups').optional(),
      volumeUnit: text('volumeUnit'),
      volumePerMonth: bounded('population.volumePerMonth').optional(),
      capacity: z
        .strictObject({
          hoursPerMonth: bounded('population.capacity.hoursPerMonth').optional(),
          occupancy: bounded('population.capacity.occupancy').optional(),
        })
        .optional(),
    }),
    metrics: z.array(metric).max(200, 'expected at most 200 metrics'),
    cohort: z
      .strictObject({
        units: bounded('cohort.units').optional(),
        weeks: bounded('cohort.weeks').optional(),
        alpha: bounded('cohort.alpha'),
        power: bounded('cohort.power'),
        sides: z.union([z.literal(1), z.literal(2)], 'expected 1 or 2 sides'),
        comparison: z.enum(['equal', 'rest']),
        controlRatio: bounded('cohort.controlRatio').optional(),
        clusters: z
          .strictObject({
            size: bounded('cohort.clusters.size').optional(),
            cv: bounded('cohort.clusters.cv').optional(),
            icc: bounded('cohort.clusters.icc').optional(),
          })
          .optional(),
        dropOut: bounded('cohort.dropOut').optional(),
        adoption: bounded('cohort.adoption').optional(),
      })
      .optional(),
    benefit: z
      .strictObject({
        metric: id('metric of the benefit'),
        valuePerUnit: bounded('benefit.valuePerUnit').optional(),
        realisation: bounded('benefit.realisation').optional(),
        adoption: bounded('benefit.adoption').optional(),
        ramp: z
          .strictObject({
            from: bounded('benefit.ramp.from').optional(),
            weeks: bounded('benefit.ramp.weeks').optional(),
          })
          .optional(),
        dip: z
          .strictObject({
            depth: bounded('benefit.dip.depth').optional(),
            weeks: bounded('benefit.dip.weeks').optional(),
          })
          .optional(),
      })
      .optional(),
    costs: z
      .strictObject({
        build: bounded('costs.build').optional(),
        pilot: bounded('costs.pilot').optional(),
        hardening: amounts('costs.hardening.*.amount').optional(),
        rollout: amounts('costs.rollout.*.amount').optional(),
        changeManagement: bounded('costs.changeManagement').optional(),
        buffer: bounded('costs.buffer').optional(),
        runPerYear: bounded('costs.runPerYear').optional(),
      })
      .optional(),
    finance: z
      .strictObject({
        horizonYears: bounded('finance.horizonYears').optional(),
        discountRate: bounded('finance.discountRate').optional(),
      })
      .optional(),
    ranges: z
      .array(
        z.strictObject({
          of: text('path of an uncertain input'),
          low: bounded('ranges.*.low').optional(),
          high: bounded('ranges.*.high').optional(),
        }),
      )
      .optional(),
    rollout: z
      .strictObject({
        start: isoDate.optional(),
        phases: z
          .array(
            z.strictObject({
              share: bounded('rollout.phases.*.share'),
              week: bounded('rollout.phases.*.week'),
            }),
          )
          .min(1, 'a rollout needs at least one phase'),
        spending: z.enum(['asOF', 'asP']).optional(),
        freezes: z
          .array(
            z.strictObject({
              id: id('id of a freeze'),
              name: text('name of a freeze'),
              from: isoDate.optional(),
              to: isoDate.optional(),
            }),
          )
          .optional(),
        capacity: z
          .strictObject({
            trainingHoursPerUnit: bounded('rollout.capacity.trainingHoursPerUnit').optional(),
            trainingHoursPerWeek: bounded('rollout.capacity.trainingHoursPerWeek').optional(),
            supportHoursPerUnit: bounded('rollout.capacity.supportHoursPerUnit').optional(),
            supportHoursPerWeek: bounded('rollout.capacity.supportHoursPerWeek').optional(),
          })
          .optional(),
        harm: z
          .strictObject({
            size: bounded('rollout.harm.size').optional(),
            weeksToShow: bounded('rollout.harm.weeksToShow').optional(),
          })
          .optional(),
      })
      .optional(),
    rollback: z.array(trigger).optional(),
    risks: z.array(risk).optional(),
    evidence: evidenceByGate.optional(),
    answers: answersByGate.optional(),
    decisions: decisionsByGate.optional(),
    assumptions: z
      .array(z.strictObject({ of: text('path of an assumption'), because: text('because') }))
      .optional(),
    published: z
      .array(
        z.strictObject({
          id: id('id of a published figure'),
          name: text('name'),
          value: bounded('published.*.value'),
          of: text('path of the recomputed figure'),
          because: text('because'),
        }),
      )
      .optional(),
  })
  .superRefine(crossCheck);

/** Rates are fractions (0.1 is 10%), money is in `currency`, and durations say their unit in the name. */
export type Plan = z.infer<typeof planSchema>;

/** One thing wrong with a plan: which field, what was expected. */
export interface PlanProblem {
  /** Keys and indexes from the root of the document, as it was written. */
  readonly path: readonly (string | number)[];
  readonly message: string;
}

export type PlanResult =
  | { readonly ok: true; readonly plan: Plan }
  | { readonly ok: false; readonly problems: readonly PlanProblem[] };

/**
 * Validates any value, such as parsed JSON or YAML, as a plan; a plan of an older version comes back in
 * today’s. Never throws.
 */
export function parsePlan(value: unknown): PlanResult {
  const result = planSchema.safeParse(migrate(value), { error: expectation });
  if (result.success) return { ok: true, plan: result.data };
  const problems = result.error.issues.flatMap(placesOf).map(({ path, message }) => ({
    path: path.map((part) => (typeof part === 'number' ? part : String(part))),
    message,
  }));
  return { ok: false, problems };
}
