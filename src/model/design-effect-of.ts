/**
 * How much less a number of observations says than as many independent ones: people of one team
 * resemble each other, and so do the cases of one person.
 */
import { compute, type Figure, statistic } from './figure.ts';
import { input } from './inputs.ts';
import { isMeasuredOnVolume } from './measured-on.ts';
import type { Metric, Plan } from './plan.ts';
import { designEffect } from './statistics/design-effect.ts';

/**
 * The design effect of the plan's clusters (Eldridge, Ashby and Kerry 2006), times 1 + (cases of
 * one unit − 1) × their intraclass correlation where the metric is measured on cases and the plan
 * has one. Their product is on the safe side: it counts what clusters share twice for cases.
 * Without clusters and correlation observations count as independent, and the factor is 1.
 *
 * @param n observations, with the number of units they come from
 */
export function designEffectOf(
  plan: Plan,
  metric: Metric,
  path: string,
  { n, units }: { readonly n: Figure; readonly units: Figure },
): Figure {
  const clustered = plan.cohort?.clusters !== undefined;
  const repeated = isMeasuredOnVolume(metric) && metric.icc !== undefined;
  const clusters = {
    size: input(plan, 'cohort.clusters.size'),
    icc: input(plan, 'cohort.clusters.icc'),
    ...(plan.cohort?.clusters?.cv !== undefined && { cv: input(plan, 'cohort.clusters.cv') }),
  };
  const cases = { n, units, caseIcc: input(plan, `metrics.${metric.id}.icc`) };
  const formula = [
    ...(clustered ? [clusters.cv ? withVariation : '(1 + ({size} − 1) × {icc})'] : []),
    ...(repeated ? ['(1 + (cases of one unit − 1) × {caseIcc}), cases {n} ÷ {units}'] : []),
  ];
  return compute(
    path,
    statistic,
    formula.join(' × ') || '1',
    { ...(clustered && clusters), ...(repeated && cases) },
    (values: Readonly<Record<string, number>>) => {
      const { size = 1, icc = 0, cv = 0, n = 1, units = 1, caseIcc = 0 } = values;
      const ofClusters = designEffect({ clusterSize: size, icc, cv }).designEffect;
      return ofClusters * (1 + Math.max(0, n / units - 1) * caseIcc);
    },
  );
}

const withVariation = '(1 + (({cv} × {cv} + 1) × {size} − 1) × {icc})';
