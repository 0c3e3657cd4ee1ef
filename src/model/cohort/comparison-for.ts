/** Which test answers which question. */
import type { Metric } from '../plan.ts';
import { isUpTo } from '../threshold.ts';
import {
  type Comparison,
  means,
  meansNoWorse,
  proportions,
  proportionsNoWorse,
} from './comparison.ts';
import { levelOfMean, levelOfShare } from './level.ts';
import type { Question } from './question.ts';

/** The test that answers a question about a metric. */
export function comparisonFor(metric: Metric, question: Question): Comparison {
  const ofShares = metric.kind === 'proportion';
  if (question === 'within-level') return ofShares ? levelOfShare(isUpTo(metric)) : levelOfMean;
  if (question === 'non-inferiority') return ofShares ? proportionsNoWorse : meansNoWorse;
  return ofShares ? proportions(metric.better === 'higher' ? 'increase' : 'decrease') : means;
}
