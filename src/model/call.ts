/**
 * What one would say at gate 3 to a pilot's results and its money together. Stricter than the
 * outcome of the results: a go asks for intervals, a group that went without, and a net benefit.
 */
import type { Analysis } from './collect.ts';
import type { OutcomeCode } from './results/outcome.ts';
import { primaryMetric } from './roles.ts';

export const calls = ['go', 'remediate', 'stop'] as const;
export type Call = (typeof calls)[number];

export type CallReason =
  | OutcomeCode
  /** The thresholds are met by values whose chance is not known. */
  | 'chance-open'
  /** All is met, and over the horizon it brings in less than it costs. */
  | 'never-pays'
  /** All is met, compared with an earlier time: what caused it stays open. */
  | 'over-time';

export interface CallOnResults {
  readonly call: Call;
  readonly because: CallReason;
  /** Ids of the metrics it rests on. */
  readonly about: readonly string[];
}

/** Domain: the analysis of any valid plan. Without results there is nothing to go on with. */
export function callOn({ plan, results, decision, payback, returns }: Analysis): CallOnResults {
  if (!results) return { call: 'remediate', because: 'not-measured', about: [] };
  const { outcome, because, about, certain } = results;
  if (outcome === 'not-measured') return { call: 'remediate', because, about };
  if (outcome !== 'go') return { call: outcome, because, about };
  if (!certain) {
    const byValue = results.metrics.filter(({ basis }) => basis === 'estimate');
    const open = byValue.map(({ metric }) => metric.id).filter((id) => about.includes(id));
    return { call: 'remediate', because: 'chance-open', about: open };
  }
  const worth = returns?.npv.value ?? payback?.netPerYear.value ?? null;
  if (worth !== null && worth < 0) return { call: 'stop', because: 'never-pays', about: [] };
  const primary = primaryMetric(plan);
  const judgement = decision?.judgements.find(({ metric }) => metric === primary);
  if (primary && judgement && ['before', 'baseline'].includes(judgement.comparison))
    return { call: 'remediate', because: 'over-time', about: [primary.id] };
  return { call: 'go', because, about };
}
