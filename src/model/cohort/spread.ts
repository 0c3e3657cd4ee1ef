/**
 * How far units lie apart, from whatever a plan says about it: a standard deviation, the parts of a
 * ratio, a usual range, or nothing where the kind of metric settles it.
 */
import { compute, type Figure, statistic } from '../figure.ts';
import { input, metricUnit } from '../inputs.ts';
import type { Metric, Plan } from '../plan.ts';
import { ratioSpread, spreadFromRange } from '../statistics/index.ts';
import { sensible } from './compute-with.ts';

export interface Spread {
  readonly figure: Figure;
  /** What it rests on; a share's spread follows from its baseline. */
  readonly from: 'baseline' | 'sd' | 'parts' | 'range' | 'poisson';
}

/**
 * The standard deviation of a metric between its observations, in the metric's unit. A stated one
 * counts before all others. A ratio is linearised over its two totals (delta method: Deng, Knoblich
 * and Lu, KDD 2018), a range is read as the middle of a normal distribution, and events are taken as
 * Poisson, whose variance is the mean. A spread of 0, or of a negative count, is undefined.
 */
export function spreadOf(plan: Plan, metric: Metric, baseline: Figure): Spread {
  const at = (name: string) => `metrics.${metric.id}.${name}`;
  const path = `cohort.requirements.${metric.id}.sd`;
  const unit = metricUnit(metric);
  if (metric.kind === 'proportion') return { figure: baseline, from: 'baseline' };
  if (metric.sd !== undefined) return { figure: input(plan, at('sd')), from: 'sd' };
  if (metric.kind === 'ratio') {
    const part = (name: string) => input(plan, at(`parts.${name}`));
    const figure = compute(
      path,
      unit,
      '√({numeratorSd}² + {ratio}² × {denominatorSd}² − 2 × {ratio} × {correlation} × {numeratorSd} × {denominatorSd}) ÷ {denominator}',
      {
        ratio: baseline,
        denominator: part('denominator'),
        numeratorSd: part('numeratorSd'),
        denominatorSd: part('denominatorSd'),
        correlation: part('correlation'),
      },
      (parts) => sensible(ratioSpread(parts).sd),
    );
    return { figure, from: 'parts' };
  }
  if (metric.spread?.low !== undefined || metric.spread?.high !== undefined) {
    const covers = input(plan, at('spread.covers'));
    const quantile = compute(
      `cohort.requirements.${metric.id}.quantile`,
      statistic,
      'point of the normal distribution between whose negative and itself a share of {covers} lies',
      { covers },
      ({ covers }) => 1 / (2 * spreadFromRange({ low: 0, high: 1, covers }).sd),
    );
    const figure = compute(
      path,
      unit,
      '({high} − {low}) ÷ 2 ÷ {quantile}',
      { low: input(plan, at('spread.low')), high: input(plan, at('spread.high')), quantile },
      ({ low, high, quantile }) => sensible((high - low) / 2 / quantile),
    );
    return { figure, from: 'range' };
  }
  if (metric.kind === 'count') {
    const figure = compute(path, unit, '√{baseline}', { baseline }, ({ baseline }) =>
      sensible(Math.sqrt(Math.max(0, baseline))),
    );
    return { figure, from: 'poisson' };
  }
  return { figure: input(plan, at('sd')), from: 'sd' };
}
