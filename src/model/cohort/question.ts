/** What a metric asks of the pilot. */
import type { Metric } from '../plan.ts';
import { isLevel } from '../threshold.ts';

/** Better than the comparison, no worse than it, within a fixed level, or known well enough. */
export type Question = 'superiority' | 'non-inferiority' | 'within-level' | 'precision';

export const questionOf = ({ role, kind, threshold }: Metric): Question => {
  if (role === 'adoption' && kind === 'proportion') return 'precision';
  if (role !== 'guardrail') return 'superiority';
  return isLevel({ threshold }) ? 'within-level' : 'non-inferiority';
};
