/** What one observation of a metric is: a unit of the population, or a case of its volume. */
import type { Metric } from './plan.ts';

/**
 * A share is one of cases unless the plan says otherwise; adoption is one of units, and everything
 * else is measured as the average of a unit.
 */
export const isMeasuredOnVolume = ({
  measuredOn,
  kind,
  role,
}: Pick<Metric, 'measuredOn' | 'kind' | 'role'>): boolean =>
  measuredOn ? measuredOn === 'volume' : kind === 'proportion' && role !== 'adoption';
