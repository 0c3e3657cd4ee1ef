/**
 * Sizing for a metric of the other kind: an average where the plan has a share, or the reverse. The
 * plan's own metric steps back and a stand-in takes its place, so that switching back and forth
 * loses nothing that was typed into either.
 */
import type { Metric, Plan } from '../model/plan.ts';
import { namesIn } from './explain.ts';
import { cohortMessages } from './messages/cohort.ts';

export type Kind = 'mean' | 'proportion';

export const primaryOf = (plan: Plan): Metric | undefined =>
  plan.metrics.find(({ role }) => role === 'primary');

export const kindOf = (plan: Plan): Kind =>
  primaryOf(plan)?.kind === 'proportion' ? 'proportion' : 'mean';

export function measuredAs(plan: Plan, kind: Kind, locale: string): Plan {
  const primary = primaryOf(plan);
  if (!primary || kindOf(plan) === kind) return plan;
  const cohort = cohortMessages(locale);
  const id = kind === 'proportion' ? 'as-share' : 'as-average';
  const sign = primary.better === 'lower' ? -1 : 1;
  const standIn: Metric = {
    id,
    role: 'primary',
    kind,
    better: primary.better,
    ...(kind === 'proportion'
      ? { name: cohort.shareName(namesIn(plan, '', locale)), baseline: 0.3 }
      : { name: cohort.meanName(namesIn(plan, '', locale)), baseline: 10, sd: 3 }),
    threshold: { absoluteChange: sign * (kind === 'proportion' ? 0.1 : 1) },
  };
  const assumed = ['baseline', 'threshold.absoluteChange', ...(kind === 'mean' ? ['sd'] : [])];
  return {
    ...plan,
    metrics: [
      ...plan.metrics.map((metric) =>
        metric === primary ? { ...metric, role: 'secondary' as const } : metric,
      ),
      standIn,
    ],
    assumptions: [
      ...(plan.assumptions ?? []),
      ...assumed.map((name) => ({ of: `metrics.${id}.${name}`, because: cohort.placeholder })),
    ],
  };
}
