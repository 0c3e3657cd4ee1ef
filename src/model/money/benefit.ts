/** What the automation is worth once everybody uses it. */
import { monthsPerYear } from '../conventions.ts';
import { compute, type Figure, money, share } from '../figure.ts';
import { changeUnit, input } from '../inputs.ts';
import type { Metric, Plan } from '../plan.ts';
import { countsAdoption } from './adoption.ts';

export interface Benefit {
  /** The effect used, as a share of the baseline: observed where there is one, else expected. */
  readonly effect: Figure;
  readonly effectFrom: 'observed' | 'expected';
  /** What one unit of volume saves, in the metric's unit. */
  readonly saved: Figure;
  readonly benefitPerYear: Figure;
  readonly benefitPerMonth: Figure;
  readonly benefitPerUnit: Figure;
}

/**
 * Benefit a month = volume × saved × value of a unit of it × share that becomes money, in the
 * plan's currency; a year has twelve months.
 *
 * An observed effect is the average over users and non-users, so adoption is in it and is not
 * multiplied again; an expected effect among users alone is multiplied with `benefit.adoption`.
 */
export function benefitOf(plan: Plan, metric: Metric): Benefit {
  const { effect, effectFrom } = effectOf(plan, metric);
  const baseline = input(plan, `metrics.${metric.id}.baseline`);
  const saved = compute(
    'payback.saved',
    changeUnit(metric),
    '{baseline} × {effect}',
    { baseline, effect },
    ({ baseline, effect }) => baseline * effect,
  );
  const benefitPerMonth = compute(
    'payback.benefitPerMonth',
    money('month'),
    `{volume} × {saved} × {value} × {realisation}${countsAdoption(plan) ? ' × {adoption}' : ''}`,
    {
      volume: input(plan, 'population.volumePerMonth'),
      saved,
      value: input(plan, 'benefit.valuePerUnit'),
      realisation: input(plan, 'benefit.realisation'),
      ...(countsAdoption(plan) && { adoption: input(plan, 'benefit.adoption') }),
    },
    ({ volume, saved, value, realisation, adoption = 1 }) =>
      volume * saved * value * realisation * adoption,
  );
  const benefitPerYear = compute(
    'payback.benefitPerYear',
    money('year'),
    '{benefit} × {months}',
    { benefit: benefitPerMonth, months: monthsPerYear },
    ({ benefit, months }) => benefit * months,
  );
  return {
    effect,
    effectFrom,
    saved,
    benefitPerYear,
    benefitPerMonth,
    benefitPerUnit: compute(
      'payback.benefitPerUnit',
      money('year'),
      '{benefit} ÷ {size}',
      { benefit: benefitPerYear, size: input(plan, 'population.size') },
      ({ benefit, size }) => benefit / size,
    ),
  };
}

/** The path of the level that a result is compared with: a control where there is one. */
export const referencePath = ({ id, observed }: Metric): string =>
  `metrics.${id}.${observed?.against ? 'observed.against.value' : 'baseline'}`;

/** How much the metric gets better, as a positive share of what it is compared with. */
function effectOf(plan: Plan, metric: Metric): Pick<Benefit, 'effect' | 'effectFrom'> {
  const sign = metric.better === 'lower' ? -1 : 1;
  const at = (name: string) => input(plan, `metrics.${metric.id}.${name}`);
  if (metric.observed?.value === undefined) {
    const effect = compute(
      'payback.effect',
      share,
      sign < 0 ? '−({expected})' : '{expected}',
      { expected: at('expected.relativeChange') },
      ({ expected }) => sign * expected,
    );
    return { effect, effectFrom: 'expected' };
  }
  const effect = compute(
    'payback.effect',
    share,
    sign < 0 ? '({baseline} − {observed}) ÷ {baseline}' : '({observed} − {baseline}) ÷ {baseline}',
    { observed: at('observed.value'), baseline: input(plan, referencePath(metric)) },
    ({ observed, baseline }) =>
      baseline === 0 ? 'undefined' : (sign * (observed - baseline)) / Math.abs(baseline),
  );
  return { effect, effectFrom: 'observed' };
}
