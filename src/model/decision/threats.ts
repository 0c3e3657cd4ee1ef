/** What an interval cannot know: how the comparison was made, and what else it rests on. */
import { hasClusters } from '../clustering.ts';
import { isMeasuredOnVolume } from '../measured-on.ts';
import type { Metric, Plan } from '../plan.ts';
import type { ResultInterval } from './interval.ts';

/**
 * Threats to a comparison over time without a concurrent control: W. R. Shadish, T. D. Cook and
 * D. T. Campbell, Experimental and Quasi-Experimental Designs (2002), chapter 2; novelty from
 * chapter 3.
 */
export const threats = [
  'history',
  'maturation',
  'regression',
  'novelty',
  'instrumentation',
] as const;
export type Threat = (typeof threats)[number];

export type Caveat =
  /** The baseline is one number without a spread, so its own error is not counted. */
  | 'baseline-exact'
  /** The same units twice count as two groups, which usually widens the interval. */
  | 'pairing-ignored'
  /** A guardrail that allows nothing: only an improvement proves it. */
  | 'no-room'
  /** No number of quiet weeks shows that something never happens. */
  | 'never-shown'
  | 'design-effect'
  /** So few clusters tell their spread badly; the interval’s degrees of freedom count more. */
  | 'few-clusters'
  /** Cases count as independent, though those of one unit resemble each other. */
  | 'cases-independent';

type Result = ResultInterval & { readonly metric: Metric };

export const threatsTo = (results: readonly Result[]): readonly Threat[] =>
  results.some(
    ({ comparison, metric }) =>
      metric.threshold && (comparison === 'before' || comparison === 'baseline'),
  )
    ? threats
    : [];

export function caveatsOf(plan: Plan, { metric, comparison, method }: Result): Caveat[] {
  const { threshold, role, kind } = metric;
  if (!threshold || !method) return [];
  const noRoom =
    role === 'guardrail' &&
    (('absoluteChange' in threshold && threshold.absoluteChange === 0) ||
      ('relativeChange' in threshold && threshold.relativeChange === 0));
  const repeated = isMeasuredOnVolume(metric);
  const found: readonly (Caveat | false)[] = [
    comparison === 'baseline' && 'baseline-exact',
    comparison === 'before' && 'pairing-ignored',
    noRoom && 'no-room',
    kind === 'count' && 'atMost' in threshold && threshold.atMost === 0 && 'never-shown',
    kind !== 'count' &&
      (hasClusters(plan) || (repeated && metric.icc !== undefined)) &&
      'design-effect',
    kind !== 'count' && hasFewClusters(plan) && 'few-clusters',
    kind !== 'count' && repeated && metric.icc === undefined && 'cases-independent',
  ];
  return found.filter((caveat) => caveat !== false);
}

/** A rule of thumb for a group, where clusters matter at all. */
const enoughClusters = 10;

function hasFewClusters({ cohort }: Plan): boolean {
  const { size, icc } = cohort?.clusters ?? {};
  if (cohort?.units === undefined || !size || !icc) return false;
  return cohort.units / size < enoughClusters;
}
