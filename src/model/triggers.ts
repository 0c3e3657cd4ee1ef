/**
 * Rollback triggers as alarms: how often each would fire for nothing, how often it would stay quiet
 * while something is wrong, and how long until harm is seen, at the volume of each phase.
 */

import { designEffectOf } from './clustering.ts';
import { harmFactor, monthsPerYear, weeksPerYear } from './conventions.ts';
import { compute, duration, type Figure, share, type Unit } from './figure.ts';
import { input, metricUnit, observationUnit } from './inputs.ts';
import { isMeasuredOnVolume } from './measured-on.ts';
import type { Metric, Plan } from './plan.ts';
import type { Rollout, RolloutPhase } from './rollout.ts';
import { normalUpperTail } from './statistics/normal.ts';
import { binomialUpperTail } from './statistics/rare.ts';

export type Trigger = NonNullable<Plan['rollback']>[number];

export interface TriggerPhase {
  readonly number: number;
  /** Observations that one check, a week, has. */
  readonly sample: Figure;
  /** Chance that one check fires although the metric stands at its baseline. */
  readonly falseAlarm: Figure;
  /** The same for at least one check of the phase. */
  readonly falseAlarmInPhase: Figure;
  /** Chance that one check sees the harm. */
  readonly seen: Figure;
  /** Chance that no check of the phase sees the harm. */
  readonly missed: Figure;
  /** Checks, and so weeks, until the harm is seen, on average. */
  readonly weeksUntilSeen: Figure;
}

export type TriggerRisk = UnknownRisk | ComputedRisk;

/** A technical signal or a count has no distribution in the plan, so nothing can be computed. */
export interface UnknownRisk {
  readonly id: string;
  readonly cannot: 'signal' | 'count';
}

export interface ComputedRisk {
  readonly id: string;
  readonly fires: 'above' | 'below';
  /** The level at which it fires. */
  readonly limit: Figure;
  /** The true level that it is tried on. */
  readonly harm: Figure;
  /** Plan paths of what says how well a check can see: the audited share, the spread. */
  readonly needs: readonly string[];
  readonly phases: readonly TriggerPhase[];
}

/**
 * Each trigger on a metric is checked once a week on that week's observations: the active units for
 * what is measured on units, the audited share of the phase's volume for what is measured on cases.
 * Nothing wrong means a true value at the baseline; harm lies twice as far from it as the limit.
 * Shares: exact binomial. Means, totals and ratios: normal, with standard deviation ÷ √n. Numbers
 * are divided by the design effect. Checks of different weeks count as independent, which flatters
 * a trigger whose units stay the same.
 *
 * Domain: any valid plan; a limit on the good side of the baseline leaves nothing to compute.
 * Undefined without phases or benefit.
 */
export function analyseTriggers(
  plan: Plan,
  rollout: Rollout | undefined,
): readonly TriggerRisk[] | undefined {
  if (!rollout) return undefined;
  return plan.rollback?.map((trigger): TriggerRisk => {
    const { id } = trigger;
    const metric = 'metric' in trigger && plan.metrics.find(({ id }) => id === trigger.metric);
    if (!metric) return { id, cannot: 'signal' };
    if (metric.kind === 'count') return { id, cannot: 'count' };
    const baseline = input(plan, `metrics.${metric.id}.baseline`);
    const limit = triggerLimit(plan, trigger, baseline, metricUnit(metric));
    const harm = compute(
      `triggers.${id}.harm`,
      metricUnit(metric),
      '{baseline} + {factor} × ({limit} − {baseline})',
      { baseline, factor: harmFactor, limit },
      ({ baseline, factor, limit }) => {
        const level = baseline + factor * (limit - baseline);
        return metric.kind === 'proportion' && (level < 0 || level > 1) ? 'undefined' : level;
      },
    );
    const fires = firesAbove(trigger) ? 'above' : 'below';
    const alarm = { plan, metric, id, baseline, limit, harm, fires } as const;
    return {
      id,
      fires,
      limit,
      harm,
      needs: [
        ...(isMeasuredOnVolume(metric) ? [`metrics.${metric.id}.sampledShare`] : []),
        ...(metric.kind === 'proportion' ? [] : [`metrics.${metric.id}.sd`]),
      ],
      phases: rollout.phases.map((phase) => inPhase(alarm, phase)),
    };
  });
}

interface Alarm {
  readonly plan: Plan;
  readonly metric: Metric;
  readonly id: string;
  readonly baseline: Figure;
  readonly limit: Figure;
  readonly harm: Figure;
  readonly fires: 'above' | 'below';
}

export const firesAbove = (trigger: Trigger): boolean =>
  'above' in trigger || ('relativeChange' in trigger && trigger.relativeChange > 0);

/** The level at which a trigger fires, in the unit of what it watches. */
export function triggerLimit(plan: Plan, trigger: Trigger, baseline: Figure, unit: Unit): Figure {
  const at = (name: string) => input(plan, `rollback.${trigger.id}.${name}`);
  const path = `triggers.${trigger.id}.limit`;
  if ('relativeChange' in trigger)
    return compute(
      path,
      unit,
      '{baseline} × (1 + {change})',
      { baseline, change: at('relativeChange') },
      ({ baseline, change }) => baseline * (1 + change),
    );
  const level = at('above' in trigger ? 'above' : 'below');
  return compute(path, unit, '{level}', { level }, ({ level }) => level);
}

function inPhase(alarm: Alarm, phase: RolloutPhase): TriggerPhase {
  const { plan, metric, id, baseline, harm } = alarm;
  const path = (name: string) => `triggers.${id}.phases.${phase.number}.${name}`;
  const sample = sampleOf(alarm, phase, path('sample'));
  const { weeks } = phase;
  const designEffect = designEffectOf(plan, metric, path('designEffect'), {
    n: sample,
    units: phase.units,
  });
  const falseAlarm = chanceToFire(alarm, path('falseAlarm'), baseline, sample, designEffect);
  const seen = chanceToFire(alarm, path('seen'), harm, sample, designEffect);
  return {
    number: phase.number,
    sample,
    falseAlarm,
    falseAlarmInPhase: compute(
      path('falseAlarmInPhase'),
      share,
      '1 − (1 − {chance}) ^ {weeks}',
      { chance: falseAlarm, weeks },
      ({ chance, weeks }) => -Math.expm1(weeks * Math.log1p(-chance)),
    ),
    seen,
    missed: compute(
      path('missed'),
      share,
      '(1 − {seen}) ^ {weeks}',
      { seen, weeks },
      ({ seen, weeks }) => (1 - seen) ** weeks,
    ),
    weeksUntilSeen: compute(
      path('weeksUntilSeen'),
      duration('week'),
      '1 ÷ {seen}',
      { seen },
      ({ seen }) => 1 / seen,
    ),
  };
}

function sampleOf({ plan, metric }: Alarm, phase: RolloutPhase, path: string): Figure {
  const unit = observationUnit(plan, metric);
  const { units } = phase;
  if (!isMeasuredOnVolume(metric))
    return compute(path, unit, '{units}', { units }, ({ units }) => units);
  return compute(
    path,
    unit,
    '{volume} × {months} ÷ {weeksPerYear} × {share} × {audited}',
    {
      volume: input(plan, 'population.volumePerMonth'),
      months: monthsPerYear,
      weeksPerYear,
      share: phase.share,
      audited: input(plan, `metrics.${metric.id}.sampledShare`),
    },
    ({ volume, months, weeksPerYear, share, audited }) =>
      (volume * months * share * audited) / weeksPerYear,
  );
}

/** The chance that one check is beyond the limit when the true value is `truth`. */
function chanceToFire(
  { plan, metric, baseline, limit, fires }: Alarm,
  path: string,
  truth: Figure,
  sample: Figure,
  designEffect: Figure,
): Figure {
  const above = fires === 'above';
  const side = above ? '>' : '<';
  const inputs = { truth, baseline, limit, sample, designEffect };
  const sign = above ? 1 : -1;
  /** Nothing is tried where the baseline itself is beyond the limit, or nobody is looked at. */
  const impossible = (v: {
    baseline: number;
    limit: number;
    sample: number;
    designEffect: number;
  }) => sign * (v.limit - v.baseline) <= 0 || v.sample / v.designEffect < 1;
  if (metric.kind === 'proportion')
    return compute(
      path,
      share,
      `P(share in {sample} ÷ {designEffect} cases ${side} {limit}), binomial with {truth}`,
      inputs,
      (v) =>
        impossible(v)
          ? 'undefined'
          : shareBeyond(Math.round(v.sample / v.designEffect), v.truth, v.limit, above),
    );
  return compute(
    path,
    share,
    `P(mean of {sample} ÷ {designEffect} ${side} {limit}), normal with {truth} and standard deviation {sd}`,
    { ...inputs, sd: input(plan, `metrics.${metric.id}.sd`) },
    (v) =>
      impossible(v)
        ? 'undefined'
        : normalUpperTail(
            (sign * (v.limit - v.truth)) / (v.sd * Math.sqrt(v.designEffect / v.sample)),
          ),
  );
}

/** P(X ÷ n beyond the limit); a share equal to the limit does not fire. */
function shareBeyond(n: number, probability: number, limit: number, above: boolean): number {
  const edge = n * limit;
  if (above)
    return binomialUpperTail({ successes: Math.floor(edge + 1e-9) + 1, n, probability })
      .probability;
  // Fewer successes than the limit are more failures than its rest.
  const successes = n - Math.ceil(edge - 1e-9) + 1;
  return binomialUpperTail({ successes, n, probability: 1 - probability }).probability;
}
