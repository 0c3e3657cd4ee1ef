/**
 * How well a share is known after the pilot. Adoption has nobody to be compared with: the question
 * is whether the pilot tells it well enough from its threshold.
 */
import { adoptionHalfWidth } from '../conventions.ts';
import { compute, type Figure, points } from '../figure.ts';
import { input } from '../inputs.ts';
import type { MetricResult } from '../metrics.ts';
import type { Plan } from '../plan.ts';
import {
  ceilSample,
  finitePopulation,
  halfWidthWilson,
  sampleSizeWilson,
} from '../statistics/index.ts';
import { computeWith } from './compute-with.ts';

export interface Precision {
  /** How far the interval may reach to either side. */
  readonly effect: Figure;
  readonly required: Figure;
  /** How far it reaches with the chosen cohort. */
  readonly detectable: Figure;
}

/**
 * The rule: a share at its threshold is known to within `effect` to either side, by Wilson's
 * interval with confidence 1 − alpha (Piegorsch 2004). `effect` is the distance between the adoption
 * that the plan expects and the threshold, so that the expected result would clear it; where the
 * plan expects nothing, or nothing above the threshold, it is the convention of ten points.
 *
 * The pilot is a sample of the population that it speaks for, so the finite population correction
 * applies (Cochran 1977). It does not in comparisons of treatments, which speak of what the
 * automation would do, for these units and for those to come.
 */
export function precisionOf(
  plan: Plan,
  result: MetricResult,
  weight: Figure | undefined,
): Precision {
  const { metric, limit } = result;
  const at = (name: string) => `cohort.requirements.${metric.id}.${name}`;
  const expected = plan.cohort?.adoption ?? 0;
  const effect =
    expected > (limit.value ?? 1)
      ? compute(
          at('effect'),
          points,
          '{expected} − {limit}',
          { expected: input(plan, 'cohort.adoption'), limit },
          ({ expected, limit }) => expected - limit,
        )
      : compute(
          at('effect'),
          points,
          '{halfWidth}',
          { halfWidth: adoptionHalfWidth },
          (values) => values.halfWidth,
        );
  const size = input(plan, 'population.size');
  const alpha = input(plan, 'cohort.alpha');
  const units = input(plan, 'cohort.units');
  const counting = weight ? ', each unit counting {weight}' : '';
  return {
    effect,
    required: computeWith(
      at('required'),
      units.unit,
      `smallest n of {size} with which Wilson’s interval about {limit} reaches {effect} to either side: confidence 1 − {alpha}, finite population${counting}`,
      { size, effect, limit, alpha },
      { weight },
      ({ size, effect, limit, alpha, weight }) => {
        if (limit < 0 || limit > 1 || effect >= 0.5) return 'undefined';
        const { n } = sampleSizeWilson({ proportion: limit, halfWidth: effect, level: 1 - alpha });
        // A width beyond all numbers asks everybody.
        const sample =
          n === Infinity ? size : finitePopulation({ sample: n, population: size }).sample;
        const needed = sample / weight;
        return needed <= size ? Math.max(2, ceilSample(needed)) : 'unreachable';
      },
    ),
    detectable: computeWith(
      at('detectable'),
      points,
      `half of Wilson’s interval about {limit} for {units} of {size}: confidence 1 − {alpha}, finite population${counting}`,
      { size, units, limit, alpha },
      { weight },
      ({ size, units, limit, alpha, weight }) => {
        if (limit < 0 || limit > 1) return 'undefined';
        // The sample that an infinite population would need for as much: Cochran’s formula, solved.
        const sample = Math.min(units * weight, size - 1);
        const n = (sample * (size - 1)) / (size - sample);
        return halfWidthWilson({ proportion: limit, n, level: 1 - alpha }).halfWidth;
      },
    ),
  };
}
