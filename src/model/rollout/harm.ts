/** The harm that reviews are there to stop, and what it costs while it lasts. */
import { monthsPerYear, weeksPerYear } from '../conventions.ts';
import { compute, type Figure, money, share } from '../figure.ts';
import { input } from '../inputs.ts';
import type { Plan } from '../plan.ts';
import { benefitMetric } from '../roles.ts';

export interface Harm {
  /** By what share of its baseline the metric of the benefit gets worse. */
  readonly size: Figure;
  readonly from: 'plan' | 'trigger';
  /** What it costs for each unit and week in which the unit is exposed to it. */
  readonly perUnitWeek: Figure;
  /** Weeks until it can be seen, where the plan says so. */
  readonly weeksToShow?: Figure;
}

/**
 * Loss for each unit and week = weekly volume of a unit × baseline × harm × value of a unit of the
 * metric. Counted against the baseline and in full: lost time is paid whether or not saved time
 * would have become money, and the benefit that fails to come is not in it.
 *
 * Size: the plan's own, else the rollback trigger on the metric of the benefit, the smallest harm
 * that is rolled back. Currency per unit and week, months counted as 12 and weeks as 52 to a year.
 * Domain: a baseline of zero or more; without a size the loss waits for one.
 */
export function analyseHarm(plan: Plan): Harm {
  const size = harmSize(plan);
  const perUnitWeek = compute(
    'rollout.harmPerUnitWeek',
    money('week'),
    '{volume} × {months} ÷ {weeks} ÷ {size} × {baseline} × {harm} × {value}',
    {
      volume: input(plan, 'population.volumePerMonth'),
      months: monthsPerYear,
      weeks: weeksPerYear,
      size: input(plan, 'population.size'),
      baseline: input(plan, `metrics.${plan.benefit?.metric}.baseline`),
      harm: size,
      value: input(plan, 'benefit.valuePerUnit'),
    },
    ({ volume, months, weeks, size, baseline, harm, value }) =>
      baseline < 0 ? 'undefined' : ((volume * months) / weeks / size) * baseline * harm * value,
  );
  return {
    size,
    from: size.origin === 'plan' ? 'plan' : 'trigger',
    perUnitWeek,
    ...(plan.rollout?.harm?.weeksToShow !== undefined && {
      weeksToShow: input(plan, 'rollout.harm.weeksToShow'),
    }),
  };
}

function harmSize(plan: Plan): Figure {
  const own = input(plan, 'rollout.harm.size');
  const metric = benefitMetric(plan);
  const trigger = plan.rollback?.find(
    (entry) => 'relativeChange' in entry && entry.metric === metric?.id,
  );
  if (own.value !== null || !metric || !trigger) return own;
  const worse = metric.better === 'lower' ? 1 : -1;
  return compute(
    'rollout.harm',
    share,
    worse > 0 ? '{trigger}' : '−({trigger})',
    { trigger: input(plan, `rollback.${trigger.id}.relativeChange`) },
    // A trigger on the good side of the baseline stops what is no harm.
    ({ trigger }) => (worse * trigger < 0 ? 'undefined' : worse * trigger),
  );
}
