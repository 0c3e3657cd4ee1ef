/**
 * How much less a number of observations says than as many independent ones: people of one team
 * resemble each other, and so do the cases of one person.
 */
import { compute, type Figure, statistic, type Values } from './figure.ts';
import { input } from './inputs.ts';
import { isMeasuredOnVolume } from './measured-on.ts';
import type { Metric, Plan } from './plan.ts';
import { designEffect } from './statistics/design-effect.ts';
import { designEffectOfCases } from './statistics/repeated.ts';

/** Clusters of units, once a person has said anything about them. */
export const hasClusters = ({ cohort }: Plan): boolean =>
  cohort?.clusters?.icc !== undefined || cohort?.clusters?.size !== undefined;

/**
 * Eldridge, Ashby and Kerry (2006): what whole teams or sites in place of single units cost, as a
 * factor of at least 1 on the number of units. Undefined where the plan has no clusters; with one
 * of size and correlation alone it waits for the other.
 */
export function clustersEffect(plan: Plan): Figure | undefined {
  if (!hasClusters(plan)) return undefined;
  const { formula, inputs } = clusterTerms(plan);
  return compute('cohort.designEffect', statistic, formula, inputs, effectOfClusters);
}

type ClusterInputs = Readonly<Record<'size' | 'icc', Figure>> & { readonly cv?: Figure };

function clusterTerms(plan: Plan): { readonly formula: string; readonly inputs: ClusterInputs } {
  const at = (name: string) => input(plan, `cohort.clusters.${name}`);
  const size = { size: at('size'), icc: at('icc') };
  return plan.cohort?.clusters?.cv === undefined
    ? { formula: '1 + ({size} − 1) × {icc}', inputs: size }
    : {
        formula: '1 + (({cv} × {cv} + 1) × {size} − 1) × {icc}',
        inputs: { ...size, cv: at('cv') },
      };
}

const effectOfClusters = ({ size, icc, cv = 0 }: Partial<Values<ClusterInputs>>): number =>
  designEffect({ clusterSize: size ?? 1, icc: icc ?? 0, cv }).designEffect;

/**
 * The design effect on observations of a metric: that of the plan's clusters, times
 * 1 + (cases of one unit − 1) × their intraclass correlation where the metric is measured on cases
 * and the plan has one. Their product is on the safe side: it counts what clusters share twice for
 * cases. Without clusters and correlation observations count as independent, and the factor is 1.
 *
 * @param n observations, with the number of units they come from
 */
export function designEffectOf(
  plan: Plan,
  metric: Metric,
  path: string,
  { n, units }: { readonly n: Figure; readonly units: Figure },
): Figure {
  const clusters = hasClusters(plan) ? clusterTerms(plan) : undefined;
  const repeated = isMeasuredOnVolume(metric) && metric.icc !== undefined;
  const cases = { n, units, caseIcc: input(plan, `metrics.${metric.id}.icc`) };
  const formula = [
    ...(clusters ? [`(${clusters.formula})`] : []),
    ...(repeated ? ['(1 + (cases of one unit − 1) × {caseIcc}), cases {n} ÷ {units}'] : []),
  ];
  return compute(
    path,
    statistic,
    formula.join(' × ') || '1',
    { ...clusters?.inputs, ...(repeated && cases) },
    (values: Readonly<Record<string, number>>) => {
      const { n = 1, units = 1, caseIcc = 0 } = values;
      if (units === 0) return 'undefined';
      return (
        effectOfClusters(values) *
        designEffectOfCases({ cases: n / units, icc: caseIcc }).designEffect
      );
    },
  );
}
