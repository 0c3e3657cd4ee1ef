/**
 * The plan: the one document of a pilot. Its schema is the contract for files in `content/plans`,
 * for what a calculator edits and for what is stored or shared. Whatever a person has not decided
 * yet is optional; the analysis says what waits for it.
 */
import { z } from 'zod';
import { type LimitKey, limitOf, limits } from './limits.ts';

const id = (what: string) =>
  z
    .string(`${what}: expected an id such as "average-handle-time"`)
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, `${what}: use lower-case words joined by hyphens`);

const text = (what: string) =>
  z.string(`${what}: expected text`).trim().min(1, `${what}: is empty`);

const isoDate = z.iso.date('expected a date written as 2026-11-23');

/** A number within the range that `limits` gives for its path. */
function bounded(key: LimitKey) {
  const { min, max } = limits[key];
  const whole = 'integer' in limits[key];
  const expected = `expected a ${whole ? 'whole ' : ''}number from ${min} to ${max}`;
  const number = z.number(expected).min(min, expected).max(max, expected);
  return whole ? number.int(expected) : number;
}

const amounts = (key: 'costs.hardening.*.amount' | 'costs.rollout.*.amount') =>
  z.array(
    z.strictObject({
      id: id('id of a cost'),
      name: text('name of a cost'),
      amount: bounded(key).describe('In the plan’s currency, once.'),
    }),
  );

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

const metric = z.strictObject({
  id: id('id of a metric'),
  name: text('name of a metric'),
  role: z.enum(['primary', 'guardrail', 'adoption', 'secondary']),
  kind: z
    .enum(['mean', 'proportion', 'count', 'sum', 'ratio'])
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
      low: bounded('metrics.*.spread.low'),
      high: bounded('metrics.*.spread.high'),
      covers: bounded('metrics.*.spread.covers').describe(
        'Share of the units between low and high: 0.95 for nearly all, 0.8 for 10th to 90th percentile.',
      ),
    })
    .optional()
    .describe('Where the standard deviation is unknown: a range to estimate it from.'),
  parts: z
    .strictObject({
      denominator: bounded('metrics.*.parts.denominator').describe(
        'Mean of the denominator for each unit, such as cases.',
      ),
      numeratorSd: bounded('metrics.*.parts.numeratorSd'),
      denominatorSd: bounded('metrics.*.parts.denominatorSd'),
      correlation: bounded('metrics.*.parts.correlation'),
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
      value: bounded('metrics.*.observed.value'),
      n: bounded('metrics.*.observed.n').optional(),
      sd: bounded('metrics.*.observed.sd').optional(),
      against: z
        .strictObject({
          kind: z
            .enum(['control', 'before'])
            .describe('A concurrent control group, or the same units in the weeks before.'),
          value: bounded('metrics.*.observed.against.value'),
          n: bounded('metrics.*.observed.against.n').optional(),
          sd: bounded('metrics.*.observed.against.sd').optional(),
        })
        .optional()
        .describe('What the result was compared with; without it, the baseline is taken as exact.'),
    })
    .optional(),
});

const trigger = z.union(
  [
    z.strictObject({
      id: id('id of a trigger'),
      metric: id('metric of a trigger'),
      relativeChange: bounded('rollback.*.relativeChange'),
    }),
    z.strictObject({
      id: id('id of a trigger'),
      metric: id('metric of a trigger'),
      above: bounded('rollback.*.above'),
    }),
    z.strictObject({
      id: id('id of a trigger'),
      metric: id('metric of a trigger'),
      below: bounded('rollback.*.below'),
    }),
    z.strictObject({
      id: id('id of a trigger'),
      signal: text('signal of a trigger'),
      unit: text('unit of a signal'),
      above: bounded('rollback.*.above'),
    }),
  ],
  'expected a trigger: a metric with relativeChange, above or below, or a signal with unit and above',
);

const evidence = z.strictObject({
  status: z.enum(['missing', 'draft', 'done']),
  link: text('link').optional(),
  owner: text('owner').optional(),
  date: isoDate.optional(),
  note: text('note').optional(),
});

export const planSchema = z
  .strictObject({
    schema: z.literal(1, 'expected 1, the version of the plan format'),
    id: id('id of the plan'),
    title: text('title'),
    hypothesis: text('hypothesis').describe('One sentence: intervention, effect, guardrails.'),
    sector: id('sector').optional(),
    domain: id('domain').optional(),
    risk: z.enum(['low', 'medium', 'high']).optional(),
    currency: z.string().regex(/^[A-Z]{3}$/, 'expected an ISO 4217 code such as USD'),
    population: z.strictObject({
      unit: text('unit').describe('Who or what is treated, in the singular: agent.'),
      size: bounded('population.size'),
      groups: bounded('population.groups').optional().describe('Sites, teams or regions.'),
      volumeUnit: text('volumeUnit').describe('What is handled, in the singular: contact.'),
      volumePerMonth: bounded('population.volumePerMonth')
        .optional()
        .describe('Volume in scope of the automation, for the whole population.'),
      capacity: z
        .strictObject({
          hoursPerMonth: bounded('population.capacity.hoursPerMonth').describe(
            'Productive hours of one unit in a month.',
          ),
          occupancy: bounded('population.capacity.occupancy').describe(
            'Share of those hours that can go into handling.',
          ),
        })
        .optional(),
    }),
    metrics: z.array(metric).min(1, 'a plan needs at least one metric'),
    cohort: z
      .strictObject({
        units: bounded('cohort.units'),
        weeks: bounded('cohort.weeks'),
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
            size: bounded('cohort.clusters.size').describe('Mean number of units in a cluster.'),
            cv: bounded('cohort.clusters.cv')
              .optional()
              .describe('Variation of cluster sizes: standard deviation ÷ mean.'),
            icc: bounded('cohort.clusters.icc').describe(
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
        valuePerUnit: bounded('benefit.valuePerUnit').describe(
          'Currency per unit of the metric, such as 1.05 per handled minute.',
        ),
        realisation: bounded('benefit.realisation').describe(
          'Share of the saving that turns into money.',
        ),
        adoption: bounded('benefit.adoption')
          .optional()
          .describe('Share of the units that use it, where the effect is one of users alone.'),
        ramp: z
          .strictObject({
            from: bounded('benefit.ramp.from').describe('Share of the benefit in the first week.'),
            weeks: bounded('benefit.ramp.weeks').describe(
              'Weeks until the whole benefit is there.',
            ),
          })
          .optional()
          .describe('How the benefit grows after somebody has started.'),
        dip: z
          .strictObject({
            depth: bounded('benefit.dip.depth').describe(
              'Share of the full benefit that is lost on top while people learn and verify.',
            ),
            weeks: bounded('benefit.dip.weeks'),
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
        horizonYears: bounded('finance.horizonYears'),
        discountRate: bounded('finance.discountRate').describe('For one year.'),
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
              from: isoDate,
              to: isoDate.describe('Its last day.'),
            }),
          )
          .optional()
          .describe('Windows in which nothing may be switched on, peak seasons among them.'),
        capacity: z
          .strictObject({
            trainingHoursPerUnit: bounded('rollout.capacity.trainingHoursPerUnit').describe(
              'Trainer hours that one more unit needs before it starts.',
            ),
            trainingHoursPerWeek: bounded('rollout.capacity.trainingHoursPerWeek').describe(
              'Trainer hours there are in a week.',
            ),
            supportHoursPerUnit: bounded('rollout.capacity.supportHoursPerUnit').describe(
              'Support hours a week that one unit needs in its first phase.',
            ),
            supportHoursPerWeek: bounded('rollout.capacity.supportHoursPerWeek').describe(
              'Support hours there are in a week.',
            ),
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
    evidence: z
      .partialRecord(z.enum(['G1', 'G2', 'G3', 'G4', 'G5']), z.record(z.string(), evidence))
      .optional(),
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
export type Metric = Plan['metrics'][number];

/** What one field cannot see: ids that must exist, order of phases, no id used twice. */
function crossCheck(plan: PlanShape, context: z.RefinementCtx) {
  const metricIds = plan.metrics.map((entry) => entry.id);
  const problem = (path: PropertyKey[], message: string) =>
    context.addIssue({ code: 'custom', path, message });
  const known = `the plan has ${metricIds.map((name) => `"${name}"`).join(', ')}`;

  for (const [list, entries] of Object.entries({
    metrics: plan.metrics,
    rollback: plan.rollback,
    published: plan.published,
    'rollout.freezes': plan.rollout?.freezes,
  })) {
    const seen = new Set<string>();
    entries?.forEach((entry, index) => {
      if (seen.has(entry.id))
        problem([...list.split('.'), index, 'id'], `"${entry.id}" is used twice`);
      seen.add(entry.id);
    });
  }
  if (plan.metrics.filter((entry) => entry.role === 'primary').length !== 1)
    problem(['metrics'], 'expected exactly one metric with role "primary"');
  if (plan.benefit && !metricIds.includes(plan.benefit.metric))
    problem(['benefit', 'metric'], `no metric "${plan.benefit.metric}"; ${known}`);
  plan.rollback?.forEach((entry, index) => {
    if ('metric' in entry && !metricIds.includes(entry.metric))
      problem(['rollback', index, 'metric'], `no metric "${entry.metric}"; ${known}`);
  });
  plan.metrics.forEach((entry, index) => {
    const outside = (value: number | undefined) =>
      entry.kind === 'proportion' && value !== undefined && (value < 0 || value > 1);
    const asFraction = 'a proportion is a fraction from 0 to 1 (0.023 for 2.3%)';
    if (outside(entry.baseline)) problem(['metrics', index, 'baseline'], asFraction);
    if (outside(entry.observed?.value))
      problem(['metrics', index, 'observed', 'value'], asFraction);
    if (outside(entry.observed?.against?.value))
      problem(['metrics', index, 'observed', 'against', 'value'], asFraction);
  });
  if (plan.cohort && plan.cohort.units >= plan.population.size)
    problem(
      ['cohort', 'units'],
      `expected fewer than the population's ${plan.population.size}, or nobody is left to compare with`,
    );
  // A range that lost its value while somebody typed another is not counted, and said so.
  plan.ranges?.forEach(({ of, low, high }, index) => {
    if (!limitOf(of)) problem(['ranges', index, 'of'], `no plan has a number at "${of}"`);
    if (low !== undefined && high !== undefined && low > high)
      problem(['ranges', index, 'high'], `expected at least ${low}, the low end`);
  });
  plan.rollout?.freezes?.forEach(({ from, to }, index) => {
    if (to < from) problem(['rollout', 'freezes', index, 'to'], `expected ${from} or a later day`);
  });
  plan.metrics.forEach(({ spread }, index) => {
    if (spread && spread.high <= spread.low)
      problem(
        ['metrics', index, 'spread', 'high'],
        `expected more than ${spread.low}, the low end`,
      );
  });
  plan.rollout?.phases.forEach((phase, index, phases) => {
    const before = phases[index - 1];
    if (before && phase.week <= before.week)
      problem(
        ['rollout', 'phases', index, 'week'],
        `expected a week after ${before.week}, when the phase before starts`,
      );
    if (before && phase.share <= before.share)
      problem(
        ['rollout', 'phases', index, 'share'],
        `expected more than ${before.share}, the share of the phase before`,
      );
  });
}

interface PlanShape {
  population: { size: number };
  metrics: {
    id: string;
    role: string;
    kind: string;
    baseline?: number | undefined;
    observed?: { value: number; against?: { value: number } | undefined } | undefined;
    spread?: { low: number; high: number } | undefined;
  }[];
  cohort?: { units: number } | undefined;
  benefit?: { metric: string } | undefined;
  ranges?: { of: string; low?: number | undefined; high?: number | undefined }[] | undefined;
  rollout?:
    | {
        phases: { share: number; week: number }[];
        freezes?: { id: string; from: string; to: string }[] | undefined;
      }
    | undefined;
  rollback?: ({ id: string; metric: string } | { id: string; signal: string })[] | undefined;
  published?: { id: string }[] | undefined;
}

/** One thing wrong with a plan: which field, what was expected. */
export interface PlanProblem {
  /** Keys and indexes from the root of the document, as it was written. */
  readonly path: readonly (string | number)[];
  readonly message: string;
}

export type PlanResult =
  | { readonly ok: true; readonly plan: Plan }
  | { readonly ok: false; readonly problems: readonly PlanProblem[] };

/** Validates any value as a plan. Never throws. */
export function parsePlan(value: unknown): PlanResult {
  const result = planSchema.safeParse(value);
  if (result.success) return { ok: true, plan: result.data };
  const problems = result.error.issues.map((issue) => ({
    path: issue.path.map((part) => (typeof part === 'number' ? part : String(part))),
    message: issue.message,
  }));
  return { ok: false, problems };
}
