/** What a pilot has shown, as plain data: the verdict on each metric and what they amount to. */
import type { OutcomeCode, ResultOutcome } from '../results/outcome.ts';
import type { PilotResult, Results } from '../results.ts';

export interface ReportedResults extends ResultOutcome {
  readonly because: OutcomeCode;
  readonly metrics: readonly ReportedResult[];
}

export interface ReportedResult
  extends Pick<PilotResult, 'verdict' | 'basis' | 'reason' | 'waitsFor' | 'intervalWaitsFor'> {
  /** Id of the metric. */
  readonly id: string;
  readonly role: PilotResult['metric']['role'];
  readonly value: number | null;
  /** What it is held against; null for a level, and where it is not known. */
  readonly reference: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** The level that the value had to reach. */
  readonly threshold: number | null;
  readonly rollback: readonly ReportedLine[];
}

export interface ReportedLine {
  /** Id of the trigger. */
  readonly id: string;
  readonly fires: 'above' | 'below';
  readonly level: number | null;
  /** Null while level or result are not known. */
  readonly crossed: boolean | null;
  /** Weeks of the pilot in which the value was past it. */
  readonly weeks: readonly number[];
}

export const reportedResults = ({
  outcome,
  because,
  about,
  certain,
  metrics,
}: Results): ReportedResults => ({
  outcome,
  because,
  about,
  certain,
  metrics: metrics.map(reportedResult),
});

const reportedResult = (result: PilotResult): ReportedResult => ({
  id: result.metric.id,
  role: result.metric.role,
  verdict: result.verdict,
  basis: result.basis,
  reason: result.reason,
  value: result.value.value,
  reference: result.reference?.value ?? null,
  low: result.low.value,
  high: result.high.value,
  threshold: result.threshold.value,
  rollback: result.rollback.map(({ id, fires, level, crossed, weeks }) => ({
    id,
    fires,
    level: level.value,
    crossed: crossed ?? null,
    weeks,
  })),
  waitsFor: result.waitsFor,
  intervalWaitsFor: result.intervalWaitsFor,
});
