/** What the results of a pilot amount to together. */
import type { PilotResult } from '../results.ts';

export interface ResultOutcome {
  readonly outcome: 'go' | 'remediate' | 'stop' | 'not-measured';
  readonly because: OutcomeCode;
  /** Ids of the metrics that the outcome rests on. */
  readonly about: readonly string[];
  /** Whether intervals or a crossed rollback line bear it; without them chance is not ruled out. */
  readonly certain: boolean;
}

export type OutcomeCode =
  | 'all-met'
  | 'rollback-line-crossed'
  | 'guardrail-missed'
  | 'primary-missed'
  | 'adoption-missed'
  | 'guardrail-inconclusive'
  | 'primary-inconclusive'
  | 'adoption-inconclusive'
  | 'no-primary'
  | 'no-threshold'
  | 'not-measured';

type Rule = readonly [ResultOutcome['outcome'], OutcomeCode, (result: PilotResult) => boolean];

const judged = (
  role: PilotResult['metric']['role'],
  verdict: PilotResult['verdict'],
  basis?: PilotResult['basis'],
) => {
  return (result: PilotResult) =>
    result.metric.role === role &&
    result.verdict === verdict &&
    (basis === undefined || result.basis === basis);
};

/**
 * The first rule that finds a metric decides. To stop takes what is sure: a rollback line that was
 * crossed, or an interval wholly beyond the threshold. A value alone that misses asks to remediate.
 */
const rules: readonly Rule[] = [
  ['stop', 'guardrail-missed', judged('guardrail', 'missed', 'interval')],
  ['stop', 'primary-missed', judged('primary', 'missed', 'interval')],
  ['not-measured', 'no-threshold', ({ verdict }) => verdict === 'no-threshold'],
  ['not-measured', 'not-measured', ({ verdict }) => verdict === 'not-measured'],
  ['remediate', 'guardrail-missed', judged('guardrail', 'missed')],
  ['remediate', 'guardrail-inconclusive', judged('guardrail', 'inconclusive')],
  ['remediate', 'primary-missed', judged('primary', 'missed')],
  ['remediate', 'primary-inconclusive', judged('primary', 'inconclusive')],
  ['remediate', 'adoption-missed', judged('adoption', 'missed')],
  ['remediate', 'adoption-inconclusive', judged('adoption', 'inconclusive')],
];

/** Secondary metrics inform and do not decide; a rollback line on one still stops. */
export function resultOutcome(results: readonly PilotResult[]): ResultOutcome {
  const crossed = results.filter(({ rollback }) => rollback.some((line) => line.crossed));
  if (crossed.length > 0)
    return {
      outcome: 'stop',
      because: 'rollback-line-crossed',
      about: crossed.map(({ metric }) => metric.id),
      certain: true,
    };
  const deciding = results.filter(({ metric }) => metric.role !== 'secondary');
  for (const [outcome, because, applies] of rules) {
    const found = deciding.filter(applies);
    if (found.length > 0) return { outcome, because, ...restingOn(found) };
  }
  if (!deciding.some(({ metric }) => metric.role === 'primary'))
    return { outcome: 'not-measured', because: 'no-primary', about: [], certain: false };
  return { outcome: 'go', because: 'all-met', ...restingOn(deciding) };
}

const restingOn = (results: readonly PilotResult[]) => ({
  about: results.map(({ metric }) => metric.id),
  certain: results.every(({ basis }) => basis === 'interval'),
});
