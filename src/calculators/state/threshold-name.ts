/** Which of its four ways a metric's threshold is written in; while it is empty, the one being typed. */
import type { Metric } from '../../model/plan.ts';
import type { Work } from '../../workbench/shelf/entry.ts';

export function thresholdName(
  { id, threshold }: Metric,
  drafts: Work['drafts'],
): string | undefined {
  const at = `metrics.${id}.threshold.`;
  const typed = Object.keys(drafts).find((path) => path.startsWith(at));
  return Object.keys(threshold ?? {})[0] ?? typed?.slice(at.length);
}
