/**
 * Is the pilot's cohort large enough? Its share of the population is held against the rule of
 * thumb, and its size against what every metric asks for: that the primary one is seen to get
 * better, that guardrails are seen to get no worse, that adoption is known well enough.
 */

import { clustersEffect, hasClusters } from './clustering.ts';
import { asks, comparisonTerms, type Requirement, requirementOf } from './cohort/requirements.ts';
import { detectableOf } from './cohort/terms.ts';
import { cohortBand } from './conventions.ts';
import { compute, count, type Figure, share } from './figure.ts';
import { input } from './inputs.ts';
import type { MetricResult } from './metrics.ts';
import type { Plan } from './plan.ts';

export type { Question } from './cohort/question.ts';
export type { Requirement } from './cohort/requirements.ts';

/** What is taken for granted because the plan does not say otherwise. */
export type Assumed =
  | 'units-independent'
  | 'cases-independent'
  | 'all-cases-measured'
  | 'spread-from-range'
  | 'events-poisson'
  | 'spread-of-whole-pilot'
  | 'all-use-it'
  | 'nobody-leaves';

export interface Cohort {
  readonly share: Figure;
  /** The rule of thumb's band, as units of this population. */
  readonly bandLow: Figure;
  readonly bandHigh: Figure;
  /** The smallest effect that a pilot at the upper end of the band would see. */
  readonly bandDetectable: Figure;
  readonly control: Figure;
  /** The effect that must be seen: the distance of the threshold from the baseline. */
  readonly effect: Figure;
  /** Smallest cohort that sees the primary metric's effect with the chosen power. */
  readonly required: Figure;
  readonly requiredShare: Figure;
  /** The chosen cohort's chance of seeing an effect as large as the threshold. */
  readonly power: Figure;
  /** The smallest effect the chosen cohort sees with the chosen power. */
  readonly detectable: Figure;
  readonly detectableRelative: Figure;
  /** What whole teams in place of single units cost, where the plan says how alike they are. */
  readonly designEffect?: Figure;
  /** One for each metric that asks anything, in the order of the plan. */
  readonly requirements: readonly Requirement[];
  /** The smallest cohort that satisfies all metrics of which the plan knows enough. */
  readonly requiredAll: Figure;
  /** The metric that drives it: its id. */
  readonly driver: string | undefined;
  readonly assumed: readonly Assumed[];
}

/**
 * The cohort against its metrics, of which one is primary.
 *
 * Means, totals and events of a unit: two-sample Student t test with equal variances, power exact
 * through the noncentral t (Cohen, Statistical Power Analysis, 1988; as R's pwr computes it); a
 * ratio likewise, linearised by the delta method. Proportions: normal approximation, variance
 * pooled under the null, no continuity correction (Fleiss, Levin and Paik, Statistical Methods for
 * Rates and Proportions, 2003). Guardrails: the same tests one-sided, shifted by what the threshold
 * allows (Chow, Shao and Wang, Sample Size Calculations in Clinical Research, 2008); those with a
 * level to keep by one-sample tests of the pilot alone, as they are judged. Adoption: Wilson's
 * interval. Units are independent unless the plan says how alike those of one cluster are.
 *
 * Sizes are whole units of the population, effects are in the metric's unit, chances are fractions.
 * Domain: at least two units in each group and power above alpha; outside it a figure is
 * `unreachable` or `undefined`, and without a spread or baseline it waits. Nothing throws.
 */
export function analyseCohort(plan: Plan, metrics: readonly MetricResult[]): Cohort | undefined {
  const primary = metrics.find(({ metric }) => metric.role === 'primary');
  if (!plan.cohort || !primary) return undefined;
  const unit = count(plan.population.unit);
  const size = input(plan, 'population.size');
  const units = input(plan, 'cohort.units');
  const band = (name: 'bandLow' | 'bandHigh', bound: Figure) =>
    compute(`cohort.${name}`, unit, '{size} × {bound}', { size, bound }, ({ size, bound }) =>
      Math.round(size * bound),
    );
  const bandHigh = band('bandHigh', cohortBand.high);
  const requirements = metrics
    .filter(({ metric }) => asks(metric))
    .map((result) => requirementOf(plan, result));
  const own = requirements.find(({ metric }) => metric.role === 'primary');
  if (!own?.power) return undefined;
  const detectable = named('cohort.detectable', own.detectable);
  const designEffect = clustersEffect(plan);
  return {
    share: compute(
      'cohort.share',
      share,
      '{units} ÷ {size}',
      { units, size },
      ({ units, size }) => units / size,
    ),
    bandLow: band('bandLow', cohortBand.low),
    bandHigh,
    bandDetectable: detectableOf(comparisonTerms(plan, primary, bandHigh), 'cohort.bandDetectable'),
    control: comparisonTerms(plan, primary).control,
    effect: named('cohort.effect', own.effect),
    required: named('cohort.required', own.required),
    requiredShare: named('cohort.requiredShare', own.requiredShare),
    power: named('cohort.power', own.power),
    detectable,
    detectableRelative: compute(
      'cohort.detectableRelative',
      share,
      '{detectable} ÷ {baseline}',
      { detectable, baseline: primary.baseline },
      ({ detectable, baseline }) =>
        baseline === 0 ? 'undefined' : detectable / Math.abs(baseline),
    ),
    ...(designEffect && { designEffect }),
    requirements,
    ...largest(own, requirements),
    assumed: assumedBy(plan, requirements),
  };
}

/** What the primary metric asks is what the cohort asks: the same figure under a shorter name. */
const named = (path: string, figure: Figure): Figure => ({ ...figure, path });

/** The largest requirement, over the metrics that have one; one out of reach is larger than all. */
function largest(own: Requirement, requirements: readonly Requirement[]) {
  const known = requirements.filter(
    ({ required }) => required.value !== null || required.absent === 'unreachable',
  );
  const sizeOf = ({ required }: Requirement) => required.value ?? Number.POSITIVE_INFINITY;
  const driver = known.reduce<Requirement | undefined>(
    (largest, next) => (largest && sizeOf(largest) >= sizeOf(next) ? largest : next),
    undefined,
  );
  const counted = known.length > 0 ? known : [own];
  const requiredAll = compute(
    'cohort.requiredAll',
    own.required.unit,
    `largest of ${counted.map(({ metric }) => `{${metric.id}}`).join(', ')}`,
    Object.fromEntries(counted.map(({ metric, required }) => [metric.id, required])),
    (sizes) => Math.max(...Object.values<number>(sizes)),
  );
  return { requiredAll, driver: driver?.metric.id };
}

function assumedBy(plan: Plan, requirements: readonly Requirement[]): Assumed[] {
  const some = (test: (requirement: Requirement) => boolean) => requirements.some(test);
  const onCases = ({ observations }: Requirement) => observations.allCases !== undefined;
  const found: readonly (readonly [Assumed, boolean])[] = [
    ['units-independent', !hasClusters(plan)],
    ['cases-independent', some((each) => onCases(each) && each.metric.icc === undefined)],
    ['all-cases-measured', some((each) => onCases(each) && each.metric.sampledShare === undefined)],
    ['spread-from-range', some(({ spreadFrom }) => spreadFrom === 'range')],
    ['events-poisson', some(({ spreadFrom }) => spreadFrom === 'poisson')],
    [
      'spread-of-whole-pilot',
      some(
        ({ metric, spreadFrom, observations }) =>
          metric.role === 'primary' &&
          spreadFrom !== 'baseline' &&
          observations.cases === undefined,
      ),
    ],
    ['all-use-it', plan.cohort?.adoption === undefined],
    ['nobody-leaves', plan.cohort?.dropOut === undefined],
  ];
  return found.flatMap(([code, applies]) => (applies ? [code] : []));
}
