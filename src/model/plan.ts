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
      amount: bounded(key).optional().describe('In the plan’s currency, once.'),
    }),
  );

const newest = `expected ${planVersion}, the version of the plan format that this site reads; reload the page if the plan is newer`;

export const planSchema = z
  .strictObject({
    schema: z.literal(planVersion, newest),
    id: id('id of the plan'),
    title: text('title'),
    problem: text('problem').optional().describe('Who has it, and what it costs today.'),
    hypothesis: text('hypothesis')
      .optional()
      .describe('One sentence: intervention, effect, guardrails.'),
    sector: id('sector').optional(),
    domain: id('domain').optional(),
    risk: z.enum(['low', 'medium', 'high']).optional(),
    currency: z.string().regex(/^[A-Z]{3}$/, 'expected an ISO 4217 code such as USD'),
    stakeholders: z.array(stakeholder).optional(),
    population: z.strictObject({
      unit: text('unit').describe('Who or what is treated, in the singular: agent.'),
      size: bounded('population.size').optional(),
      groups: bounded('population.groups').optional().describe('Sites, teams or regions.'),
      volumeUnit: text('volumeUnit').describe('What is handled, in the singular: contact.'),
      volumePerMonth: bounded('population.volumePerMonth')
        .optional()
        .describe('Volume in scope of the automation, for the whole population.'),
      capacity: z
        .strictObject({
          hoursPerMonth: bounded('population.capacity.hoursPerMonth')
            .optional()
            .describe('Productive hours of one unit in a month.'),
          occupancy: bounded('population.capacity.occupancy')
            .optional()
            .describe('Share of those hours that can go into handling.'),
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
        comparison: z
          .enum(['equal', 'rest'])
          .describe('Against a control group, or the rest of the population.'),
        controlRatio: bounded('cohort.controlRatio')
          .optional()
          .describe('Units of the control group for each unit of the pilot; 1 when left out.'),
        clusters: z
          .strictObject({
            size: bounded('cohort.clusters.size')
              .optional()
              .describe('Mean number of units in a cluster.'),
            cv: bounded('cohort.clusters.cv')
              .optional()
              .describe('Variation of cluster sizes: standard deviation ÷ mean.'),
            icc: bounded('cohort.clusters.icc')
              .optional()
              .describe(
                'Intraclass correlation: how alike the units of one cluster are, from 0 to 1.',
              ),
          })
          .optional()
          .describe('Teams or sites that are treated as a whole.'),
        dropOut: bounded('cohort.dropOut')
          .optional()
          .describe('Share of the units that leave before the pilot ends.'),
        adoption: bounded('cohort.adoption')
          .optional()
          .describe('Share of the units that will use it; the others dilute the effect.'),
      })
      .optional(),
    benefit: z
      .strictObject({
        metric: id('metric of the benefit'),
        valuePerUnit: bounded('benefit.valuePerUnit')
          .optional()
          .describe('Currency per unit of the metric, such as 1.05 per handled minute.'),
        realisation: bounded('benefit.realisation')
          .optional()
          .describe('Share of the saving that turns into money.'),
        adoption: bounded('benefit.adoption')
          .optional()
          .describe('Share of the units that use it, where the effect is one of users alone.'),
        ramp: z
          .strictObject({
            from: bounded('benefit.ramp.from')
              .optional()
              .describe('Share of the benefit in the first week.'),
            weeks: bounded('benefit.ramp.weeks')
              .optional()
              .describe('Weeks until the whole benefit is there.'),
          })
          .optional()
          .describe('How the benefit grows after somebody has started.'),
        dip: z
          .strictObject({
            depth: bounded('benefit.dip.depth')
              .optional()
              .describe(
                'Share of the full benefit that is lost on top while people learn and verify.',
              ),
            weeks: bounded('benefit.dip.weeks').optional(),
          })
          .optional()
          .describe('The early dip of the J-curve.'),
      })
      .optional(),
    costs: z
      .strictObject({
        build: bounded('costs.build').optional().describe('The build, where it stands apart.'),
        pilot: bounded('costs.pilot').optional().describe('MVP and pilot together.'),
        hardening: amounts('costs.hardening.*.amount').optional(),
        rollout: amounts('costs.rollout.*.amount').optional(),
        changeManagement: bounded('costs.changeManagement')
          .optional()
          .describe('As a share of the one-off costs above.'),
        buffer: bounded('costs.buffer')
          .optional()
          .describe('For the unforeseen, as a share of all one-off costs.'),
        runPerYear: bounded('costs.runPerYear').optional(),
      })
      .optional(),
    finance: z
      .strictObject({
        horizonYears: bounded('finance.horizonYears').optional(),
        discountRate: bounded('finance.discountRate').optional().describe('For one year.'),
      })
      .optional(),
    ranges: z
      .array(
        z.strictObject({
          of: text('path of an uncertain input'),
          low: bounded('ranges.*.low').optional().describe('One time in ten it is lower.'),
          high: bounded('ranges.*.high').optional().describe('One time in ten it is higher.'),
        }),
      )
      .optional()
      .describe('Inputs that are known as a range; the value above is the likely one.'),
    rollout: z
      .strictObject({
        start: isoDate.optional().describe('First day of week 1.'),
        phases: z
          .array(
            z.strictObject({
              share: bounded('rollout.phases.*.share'),
              week: bounded('rollout.phases.*.week'),
            }),
          )
          .min(1, 'a rollout needs at least one phase'),
        spending: z
          .enum(['asOF', 'asP'])
          .optional()
          .describe(
            'How the reviews share the risk of a false alarm: cautious early (O’Brien-Fleming type) or evenly (Pocock type).',
          ),
        freezes: z
          .array(
            z.strictObject({
              id: id('id of a freeze'),
              name: text('name of a freeze'),
              from: isoDate.optional(),
              to: isoDate.optional().describe('Its last day.'),
            }),
          )
          .optional()
          .describe('Windows in which nothing may be switched on, peak seasons among them.'),
        capacity: z
          .strictObject({
            trainingHoursPerUnit: bounded('rollout.capacity.trainingHoursPerUnit')
              .optional()
              .describe('Trainer hours that one more unit needs before it starts.'),
            trainingHoursPerWeek: bounded('rollout.capacity.trainingHoursPerWeek')
              .optional()
              .describe('Trainer hours there are in a week.'),
            supportHoursPerUnit: bounded('rollout.capacity.supportHoursPerUnit')
              .optional()
              .describe('Support hours a week that one unit needs in its first phase.'),
            supportHoursPerWeek: bounded('rollout.capacity.supportHoursPerWeek')
              .optional()
              .describe('Support hours there are in a week.'),
          })
          .optional(),
        harm: z
          .strictObject({
            size: bounded('rollout.harm.size')
              .optional()
              .describe(
                'By what share of its baseline the metric of the benefit gets worse; without it, the rollback trigger counts.',
              ),
            weeksToShow: bounded('rollout.harm.weeksToShow')
              .optional()
              .describe('Weeks until it can be seen; without it, the next review sees it.'),
          })
          .optional()
          .describe('The harm that the reviews are there to stop.'),
      })
      .optional(),
    rollback: z.array(trigger).optional(),
    risks: z.array(risk).optional(),
    evidence: evidenceByGate.optional(),
    answers: answersByGate.optional(),
    decisions: decisionsByGate.optional(),
    assumptions: z
      .array(z.strictObject({ of: text('path of an assumption'), because: text('because') }))
      .optional()
      .describe('Values above that are assumed and not data, with the reason.'),
    published: z
      .array(
        z.strictObject({
          id: id('id of a published figure'),
          name: text('name'),
          value: bounded('published.*.value'),
          of: text('path of the recomputed figure').describe(
            'The analysis path that recomputes it, such as payback.months.',
          ),
          because: text('because').describe('Why the two differ, or that they agree.'),
        }),
      )
      .optional()
      .describe('Figures printed elsewhere about this case, shown beside the recomputed ones.'),
  })
  .superRefine(crossCheck);

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

/** Validates any value as a plan, one of an older version too. Never throws. */
export function parsePlan(value: unknown): PlanResult {
  const result = planSchema.safeParse(migrate(value), { error: expectation });
  if (result.success) return { ok: true, plan: result.data };
  const problems = result.error.issues.flatMap(placesOf).map(({ path, message }) => ({
    path: path.map((part) => (typeof part === 'number' ? part : String(part))),
    message,
  }));
  return { ok: false, problems };
}
