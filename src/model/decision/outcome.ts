/**
 * What the verdicts amount to together. The primary metric and adoption must be met and every
 * guardrail non-inferior: an intersection–union test, which needs no adjustment (R. L. Berger,
 * Technometrics 24 (1982) 295-300). Secondary metrics inform and do not decide.
 */
import type { Metric } from '../plan.ts';
import type { Verdict } from './verdict.ts';

export interface Outcome {
  readonly outcome: 'go' | 'remediate' | 'stop' | 'cannot-be-judged';
  readonly because: OutcomeReason;
  /** Ids of the metrics that the outcome rests on. */
  readonly about: readonly string[];
}

export type OutcomeReason =
  | 'all-passed'
  | 'guardrail-harmful'
  | 'primary-missed'
  | 'waits'
  | 'guardrail-inconclusive'
  | 'primary-uncertain'
  | 'adoption-uncertain';

interface Judged {
  readonly metric: Metric;
  readonly verdict: Verdict;
}

/** The first rule that finds a metric decides, from what stops to what only delays. */
const rules: readonly (readonly [
  Outcome['outcome'],
  OutcomeReason,
  (judged: Judged) => boolean,
])[] = [
  ['stop', 'guardrail-harmful', ({ verdict }) => verdict === 'harmful'],
  [
    'stop',
    'primary-missed',
    ({ metric, verdict }) => metric.role === 'primary' && verdict === 'missed',
  ],
  ['cannot-be-judged', 'waits', ({ verdict }) => verdict === 'cannot-be-judged'],
  [
    'remediate',
    'guardrail-inconclusive',
    ({ metric, verdict }) => metric.role === 'guardrail' && verdict !== 'non-inferior',
  ],
  [
    'remediate',
    'primary-uncertain',
    ({ metric, verdict }) => metric.role === 'primary' && verdict !== 'met',
  ],
  [
    'remediate',
    'adoption-uncertain',
    ({ metric, verdict }) => metric.role === 'adoption' && verdict !== 'met',
  ],
];

export function outcomeOf(judged: readonly Judged[]): Outcome {
  const deciding = judged.filter(({ metric }) => metric.role !== 'secondary');
  for (const [outcome, because, applies] of rules) {
    const about = deciding.filter(applies).map(({ metric }) => metric.id);
    if (about.length > 0) return { outcome, because, about };
  }
  return { outcome: 'go', because: 'all-passed', about: deciding.map(({ metric }) => metric.id) };
}
