/**
 * The pilot's results in the words of a steering committee: each metric met, missed, inconclusive or
 * not measured, and go, remediate or stop. Where the spread is known the interval decides, as in
 * `decision.ts`; where it is not, the value alone does, and the result says so.
 */
import type { Decision, Judgement } from './decision.ts';
import { compute, type Figure } from './figure.ts';
import { input, metricUnit } from './inputs.ts';
import type { Metric, Plan } from './plan.ts';
import { type ResultOutcome, resultOutcome } from './results/outcome.ts';
import { type RollbackLine, rollbackLinesOf } from './results/rollback-line.ts';
import { type Weekly, weeklyOf } from './results/weekly.ts';
import { gain, isUpTo, levelOf } from './threshold.ts';

export type ResultVerdict = 'met' | 'missed' | 'inconclusive' | 'not-measured' | 'no-threshold';

export type ResultReason =
  /** The interval decides. */
  | 'interval-clears'
  | 'interval-misses'
  | 'interval-reaches'
  /** The value decides, because its spread or number is not known. */
  | 'value-reaches'
  | 'value-misses'
  | 'waits'
  | 'no-threshold';

export interface PilotResult {
  readonly metric: Metric;
  readonly verdict: ResultVerdict;
  /** Whether the verdict rests on an interval, or on the value alone. */
  readonly basis: 'interval' | 'estimate';
  readonly reason: ResultReason;
  readonly value: Figure;
  /** What it is held against: control group, weeks before, baseline; missing for a level. */
  readonly reference?: Figure;
  /** The interval around the value; what it lacks is said where there is none. */
  readonly low: Figure;
  readonly high: Figure;
  /** The level that the value had to reach. */
  readonly threshold: Figure;
  /** One for each rollback trigger on the metric. */
  readonly rollback: readonly RollbackLine[];
  readonly weekly?: Weekly;
  /** Plan paths that must be filled in before there is a verdict. */
  readonly waitsFor: readonly string[];
  /** Plan paths with which an interval would take the place of the value alone. */
  readonly intervalWaitsFor: readonly string[];
}

export interface Results extends ResultOutcome {
  readonly metrics: readonly PilotResult[];
}

/**
 * Verdicts of an interval are those of the decision: met and non-inferior are met, missed and
 * harmful are missed, what is only likely is inconclusive. Without an interval the estimate, the
 * same one, is held against the same margin. A value in the metric's unit stands beyond a rollback
 * line when it is past it; at the line it is not.
 *
 * Domain: any valid plan; nothing throws.
 */
export function analyseResults(plan: Plan, decision: Decision): Results {
  const metrics = decision.judgements.map((judgement) => resultOf(plan, judgement));
  return { metrics, ...resultOutcome(metrics) };
}

function resultOf(plan: Plan, judgement: Judgement): PilotResult {
  const { metric } = judgement;
  const at = (name: string) => input(plan, `metrics.${metric.id}.${name}`);
  const { comparison } = judgement;
  const measured = comparison === 'control' || comparison === 'before';
  const reference = at(measured ? 'observed.against.value' : 'baseline');
  const weekly = weeklyOf(plan, metric);
  return {
    metric,
    ...verdictOf(judgement),
    value: at('observed.value'),
    low: endOf(judgement, 'low', reference),
    high: endOf(judgement, 'high', reference),
    ...(comparison !== 'level' && { reference }),
    threshold: measured
      ? compute(
          `results.${metric.id}.threshold`,
          metricUnit(metric),
          '{reference} + {margin}',
          { reference, margin: judgement.margin },
          ({ reference, margin }) => reference + margin,
        )
      : levelOf(plan, metric, at('baseline')),
    rollback: rollbackLinesOf(plan, metric),
    ...(weekly && { weekly }),
  };
}

/** An end of the interval as a level, which the change is laid on from what it was compared with. */
function endOf(
  { metric, comparison, ...judgement }: Judgement,
  name: 'low' | 'high',
  reference: Figure,
): Figure {
  const end = judgement[name];
  if (comparison === 'level') return end;
  return compute(
    `results.${metric.id}.${name}`,
    metricUnit(metric),
    '{reference} + {change}',
    { reference, change: end },
    ({ reference, change }) => reference + change,
  );
}

type Verdict = Pick<PilotResult, 'verdict' | 'basis' | 'reason' | 'waitsFor' | 'intervalWaitsFor'>;

function verdictOf(judgement: Judgement): Verdict {
  const { metric, verdict, reason, estimate, margin, waitsFor } = judgement;
  if (verdict !== 'cannot-be-judged')
    return { ...ofInterval[verdict], basis: 'interval', waitsFor: [], intervalWaitsFor: [] };
  const ofValue = { basis: 'estimate', waitsFor: [], intervalWaitsFor: waitsFor } as const;
  if (reason === 'no-threshold') return { ...ofValue, verdict: 'no-threshold', reason };
  if (estimate.value === null || margin.value === null)
    return {
      ...ofValue,
      verdict: 'not-measured',
      reason: 'waits',
      waitsFor: [...new Set([...estimate.waitsFor, ...margin.waitsFor])],
    };
  return gain(estimate.value, margin.value, isUpTo(metric)) >= 0
    ? { ...ofValue, verdict: 'met', reason: 'value-reaches' }
    : { ...ofValue, verdict: 'missed', reason: 'value-misses' };
}

const ofInterval = {
  met: { verdict: 'met', reason: 'interval-clears' },
  'non-inferior': { verdict: 'met', reason: 'interval-clears' },
  missed: { verdict: 'missed', reason: 'interval-misses' },
  harmful: { verdict: 'missed', reason: 'interval-misses' },
  'likely-met': { verdict: 'inconclusive', reason: 'interval-reaches' },
  inconclusive: { verdict: 'inconclusive', reason: 'interval-reaches' },
} as const;
